import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";
import type { CellAddress } from "../../workbook/workbook";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { RowShape } from "../grid/rowShape";
import { plainLabel } from "../words/plainLabel";
import { findPeriods, periodOf } from "./findPeriods";
import type { Frame } from "./frame";
import { isLineCell, isNote, isUnitLine } from "./lineText";

/** What the lines above a table, and its sheet's name, say about all of its figures. */
export interface Title {
  readonly text?: string;
  /** The title's own cell, where it gives the period. */
  readonly cells: readonly CellAddress[];
  readonly period?: Period;
  /** The unit of columns and rows that give none; absent where the line gives several. */
  readonly unit?: Unit;
  readonly unitCell?: CellAddress;
}

/** Reads the lines over a table; the title's own year goes before that of other lines and of the sheet's name. */
export function readTitle(grid: Grid, { lead, header }: Frame): Title {
  const lines = lead.map((shape) => ({ shape, text: withoutUnit(lineText(grid, shape)) }));
  const title = titleOf(lines, header[0] ?? 0);
  const speaking = lines.map(({ text }) => text).filter((text) => !isLineCell(text));
  const period = firstPeriod([title?.text, ...speaking, grid.sheet]);
  const unit = unitAbove(grid, lead) ?? (title && scoresOf(grid, title));
  const dated = title && findPeriods(title.text).length === 1;
  return {
    cells: dated ? [addressOf(grid, title.shape, title.shape.columns[0] ?? 0)] : [],
    ...(title && { text: title.text }),
    ...(period && { period }),
    ...(unit && { unit: unit.unit, unitCell: unit.cell }),
  };
}

interface Line {
  readonly shape: RowShape;
  readonly text: string;
}

/** The first Chinese line of the lines nearest to the header, units and notes aside. */
function titleOf(lines: readonly Line[], header: number): Line | undefined {
  let from = lines.length;
  for (let below = header; from > 0; from -= 1) {
    const row = lines[from - 1]?.shape.row ?? below;
    if (below - row > 2) break;
    below = row;
  }
  const titles = lines
    .slice(from)
    .filter(
      ({ text }) =>
        /[\u4e00-\u9fff]/.test(text) &&
        !isNote(text) &&
        !isLineCell(text) &&
        !isUnitLine(text) &&
        text.length <= 60,
    );
  // 甲市科学技术局 over a title says whose table it is, not what of.
  return titles.find(({ text }) => !isOffice(text)) ?? titles[0];
}

function isOffice(text: string): boolean {
  return /(?:局|委员会|办公室|人民政府)$/.test(plainLabel(text).key);
}

/** `主要指标（单位：件）` is a title; its unit is read on its own. */
function withoutUnit(text: string): string {
  return text.replace(/(?<=.)[(（](?:计量|計量)?[单單]位[:：][^()（）]*[)）]/, "");
}

function lineText(grid: Grid, { row, columns }: RowShape): string {
  return columns
    .map((column) => cellText(grid.cell(row, column)).trim())
    .filter((text) => text !== "")
    .join(" ");
}

/** The first text that names a year decides; 下年 and 上年 only where no text does. */
function firstPeriod(texts: readonly (string | undefined)[]): Period | undefined {
  const given = texts.filter((text) => text !== undefined);
  const named = given.find((text) => findPeriods(text).length > 0);
  if (named !== undefined) return periodOf(named);
  return given.map(periodOf).find((period) => period !== undefined);
}

interface UnitAbove {
  readonly unit: Unit;
  readonly cell: CellAddress;
}

function unitAbove(grid: Grid, lead: readonly RowShape[]): UnitAbove | undefined {
  for (const shape of [...lead].reverse()) {
    for (const column of shape.columns) {
      const unit = unitIn(cellText(grid.cell(shape.row, column)));
      if (unit) return { unit, cell: addressOf(grid, shape, column) };
    }
  }
  return undefined;
}

/** A table of 考核得分 holds points wherever its columns say nothing else. */
function scoresOf(grid: Grid, { text, shape }: Line): UnitAbove | undefined {
  const unit = /(?:得分|评分)(?:情况|汇总|统计|结果|明细|一览|排名)*表?$/.test(plainLabel(text).key)
    ? unitOf("分")
    : undefined;
  return unit && { unit, cell: addressOf(grid, shape, shape.columns[0] ?? 0) };
}

/**
 * The unit a line above a table gives for the whole of it; several units in one line are for nobody in particular.
 *
 * @example unitIn("单位：万元 ") // => { symbol: "万元", base: "元", factor: 10000 }
 * @example unitIn("单位：人，人年") // => undefined
 */
export function unitIn(line: string): Unit | undefined {
  const { name } = plainLabel(line);
  const stated = /(?<![\u4e00-\u9fff])(?:计量|計量)?[单單]位:([^()]+)/.exec(name)?.[1];
  const alone = /^\(([^()]{1,8})\)$/.exec(name)?.[1];
  return unitOf(stated ?? alone ?? "");
}

function addressOf(grid: Grid, { row }: RowShape, column: number): CellAddress {
  return { sheet: grid.sheet, row, column };
}
