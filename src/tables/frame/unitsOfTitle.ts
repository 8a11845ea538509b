import { isClassifier } from "../../lexicon/classifiers";
import { behindUnitField, statedUnit, unitBehindBlank } from "../../lexicon/notation/unitLines";
import { isTitleOfScores, isTitleOfShares } from "../../lexicon/titleEndings";
import { isPriceBasis } from "../../lexicon/basis";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import { PERCENT, type Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";
import type { CellAddress } from "../../workbook/workbook";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { RowShape } from "../grid/rowShape";
import { columnKindOf } from "../words/columnKinds";
import { readLabel } from "../words/readLabel";
import type { Frame } from "./frame";
import { isBesideTable } from "./isBesideTable";
import { isBareUnit } from "./lineText";

/** A line above a table. */
export interface Line {
  readonly shape: RowShape;
  readonly text: string;
}

/**
 * The units that stand above or below a table, in its corner, or in its title.
 */
export function unitsOfTitle(
  grid: Grid,
  { lead, header, notes, area, body }: Frame,
  { title, heading }: { readonly title: Line | undefined; readonly heading: Line | undefined },
): UnitAbove | undefined {
  return (
    unitAbove(grid, lead) ??
    unitAbove(grid, notes) ??
    unitBeside(grid, { header, body }, area.left) ??
    unitsInCorner(grid, header, area.left) ??
    (heading && countedIn(grid, heading)) ??
    (title && (scoresOf(grid, title, header) ?? percentOf(grid, title) ?? countedIn(grid, title)))
  );
}

/** 单位（张、人） and 指标（万元） over the names of what is told: each of them has the unit that fits it. */
function unitsInCorner(grid: Grid, header: readonly number[], left: number): UnitAbove | undefined {
  for (const row of header) {
    const text = cellText(grid.cell(row, left));
    const { unit, units = [] } = readLabel(text);
    const isHead = unit !== undefined && columnKindOf(text)?.kind === "indicator";
    const [first, ...more] = isHead ? [unit] : units;
    if (first && (isHead || more.length > 0)) {
      const cell = { sheet: grid.sheet, row, column: left };
      return { units: [first, ...more], cell, isOfSome: true };
    }
  }
  return undefined;
}

/** What a table says, outside of its columns and rows, of the units of its figures. */
export interface UnitAbove {
  readonly units: readonly [Unit, ...Unit[]];
  readonly cell: CellAddress;
  /** What is counted otherwise under it is not meant. */
  readonly isOfSome?: true;
}

/** What the lines above or below a table say. */
function unitAbove(grid: Grid, lead: readonly RowShape[]): UnitAbove | undefined {
  for (const shape of [...lead].reverse()) {
    for (const column of shape.columns) {
      const text = cellText(grid.cell(shape.row, column));
      const isAtMargin = column > 0 && column === shape.columns[shape.columns.length - 1];
      const isAlone = isAtMargin && isBareUnit(text);
      const [first, ...more] = unitsIn(isAlone ? `(${text.trim()})` : text);
      if (first) return { units: [first, ...more], cell: addressOf(grid, shape, column) };
    }
  }
  return undefined;
}

/** 项目资金（万元） beside the header and all that stands under it. */
function unitBeside(
  grid: Grid,
  frame: Pick<Frame, "header" | "body">,
  left: number,
): UnitAbove | undefined {
  if (!isBesideTable(grid, frame, left)) return undefined;
  const row = Math.max(...frame.header);
  const { unit } = readLabel(cellText(grid.shown(row, left)));
  const top = grid.merge(row, left)?.top ?? row;
  if (!unit || !isMoneyUnit(unit)) return undefined;
  return { units: [unit], cell: { sheet: grid.sheet, row: top, column: left }, isOfSome: true };
}

/** A table of 考核得分 holds points wherever its columns say nothing else, unless it tells as well what earned them. */
function scoresOf(
  grid: Grid,
  { text, shape }: Line,
  header: readonly number[],
): UnitAbove | undefined {
  const isOfScores = isTitleOfScores(plainLabel(text).key);
  const unit = isOfScores && !header.some((row) => tellsGoals(grid, row)) && unitOf("分");
  if (!unit) return undefined;
  return { units: [unit], cell: addressOf(grid, shape, shape.columns[0] ?? 0) };
}

function tellsGoals(grid: Grid, row: number): boolean {
  return grid.filled(row).some((column) => {
    const { measure } = readLabel(cellText(grid.cell(row, column)));
    return measure === "target" || measure === "completion";
  });
}

const IN_PERCENT = "(%)";

/** 三次产业比重（%） is the unit of every figure that has no other; growth in a title is told of its figures in another way. */
function percentOf(grid: Grid, { text, shape }: Line): UnitAbove | undefined {
  const { key } = plainLabel(text);
  const isOfShares = key.endsWith(IN_PERCENT) && isTitleOfShares(key.slice(0, -IN_PERCENT.length));
  if (!isOfShares) return undefined;
  return { units: [PERCENT], cell: addressOf(grid, shape, shape.columns[0] ?? 0) };
}

/** 科研机构情况（千元）, 省科学技术奖（项）, 学校数（所、个）: what a table counts in that, though not what else it holds. */
function countedIn(grid: Grid, { text, shape }: Line): UnitAbove | undefined {
  const [, said = ""] = /[(（]([^()（）]{1,6})[)）]$/.exec(text.trim()) ?? [];
  const [unit, ...more] = said.split("、").map(countedOrPaid);
  if (!unit || !more.every((one) => one !== undefined)) return undefined;
  const cell = addressOf(grid, shape, shape.columns[0] ?? 0);
  return { units: [unit, ...more], cell, isOfSome: true };
}

function countedOrPaid(said: string): Unit | undefined {
  const unit = unitOf(said);
  return unit && (isMoneyUnit(unit) || isClassifier(said)) ? unit : undefined;
}

/**
 * The units a line above a table gives: one for the whole of it, or several of which each is for what it fits. None where one of
 * them is no unit.
 *
 * @example unitsIn("单位：万元 ") // => [{ symbol: "万元", base: "元", factor: 10000 }]
 * @example unitsIn("单位：件、％").map((unit) => unit.symbol) // => ["件", "%"]
 * @example unitsIn("填报单位：科技局") // => []
 */
export function unitsIn(line: string): readonly Unit[] {
  const { name } = plainLabel(line);
  // 一、学校数 计量单位：所
  const stated = statedUnit(name) ?? statedUnit(plainLabel(unitBehindBlank(line)).name);
  const alone = /^\(([^()]{1,12})\)$/.exec(name)?.[1];
  const parts = (stated ?? alone ?? "").split(/[、,;]/).flatMap((part) => part.split(AND));
  const units = parts
    .map((part) => behindUnitField(part.trim()))
    .filter((part) => !isPriceBasis(part))
    .map(unitOf);
  return units.every((unit) => unit !== undefined) ? units : [];
}

/** 万元和人 */
const AND = "和";

/** Where a line, or a part of it, stands. */
export function addressOf(grid: Grid, { row }: RowShape, column: number): CellAddress {
  return { sheet: grid.sheet, row, column };
}
