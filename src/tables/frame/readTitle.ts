import { isClassifier } from "../../lexicon/classifiers";
import { fieldOf, type LineKind } from "../../lexicon/lines";
import { isNumberAlone, numberOfTable } from "../../lexicon/notation/numbering";
import { saysSum, yearsTogetherIn, type YearsTogether } from "../../lexicon/notation/yearsTogether";
import { datedThings } from "../../lexicon/notation/periodsNamed";
import { statedUnit, unitBehindBlank, withoutUnitBehind } from "../../lexicon/notation/unitLines";
import { isTitleOfScores, isTitleOfShares } from "../../lexicon/titleEndings";
import { isPriceBasis } from "../../lexicon/basis";
import { isOfficeName } from "../../lexicon/offices";
import { isBook } from "../../lexicon/titleLines";
import { comparePeriods } from "../../quantity/comparePeriods";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import type { Period } from "../../quantity/period";
import { readPeriod } from "../../quantity/readPeriod";
import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import { PERCENT, type Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";
import type { CellAddress } from "../../workbook/workbook";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { RowShape } from "../grid/rowShape";
import type { Origin } from "../meaning/origin";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { readLabel } from "../words/readLabel";
import { looksLikeRegion } from "../words/regionNames";
import { selfNameIn } from "../words/selfNameIn";
import { findPeriods, periodOf } from "./findPeriods";
import { isBesideTable } from "./isBesideTable";
import type { FoundFrame } from "./foundFrame";
import type { Frame } from "./frame";
import { inMonths } from "./inMonths";
import {
  isBareUnit,
  isDateLine,
  isLineCell,
  isNote,
  isNumberedHeading,
  isUnitLine,
  periodField,
} from "./lineText";

/** What the lines above a table, and its sheet's name, say about all of its figures. */
export interface Title {
  readonly text?: string;
  /** A numbered line right over the headings, below the title: 二、在校学生数, 表二 省级研发平台. */
  readonly heading?: string;
  /** Where it stands. */
  readonly origin: Origin;
  /** The title's own cell, where it gives the period. */
  readonly cells: readonly CellAddress[];
  readonly period?: Period;
  /** The years together that it names, a plan's or those since one: “十四五”重点任务累计完成情况. */
  readonly together?: TitleTogether;
  /** What a line dates apart from each other: 民营企业为2020年末数，个体户截至2021年7月21日. */
  readonly dates?: readonly DatedThing[];
  /** It holds how far things were on a day: 截至6月30日. Its goals are then those of the year. */
  readonly asOf?: true;
  /** The unit of columns and rows that give none; absent where the line gives several. */
  readonly unit?: Unit;
  readonly unitCell?: CellAddress;
  /** Who filled it in, where a line says so: 填报单位：甲市科技局. */
  readonly office?: string;
  /** Whose figures a download holds: 地区：四川省. */
  readonly place?: string;
  /** Several units in one line, or money in the title: each is that of the columns and rows it fits. */
  readonly units?: readonly Unit[];
}

/** Years together of which a title speaks, and whether it says that its figures are added up over them. */
export interface TitleTogether {
  readonly years: YearsTogether;
  readonly areSums: boolean;
}

/** What stands under such a heading is of such a period. */
export interface DatedThing {
  readonly name: string;
  readonly period: Period;
}

/**
 * Reads the lines over a table; the title's own year goes before that of other lines and of the sheet's name. A block right under another
 * table, with no line of its own, is dated by the title of that.
 */
export function readTitle(
  grid: Grid,
  { lead, header, notes, area, body }: Frame,
  above?: FoundFrame,
): Title {
  const lines = lead.map((shape) => ({ shape, text: withoutUnitBehind(lineText(grid, shape)) }));
  const title = titleOf(lines, header[0] ?? 0);
  const last = lines[lines.length - 1];
  const heading = last && last !== title && isHeading(last.text) ? last : undefined;
  const speaking = lines
    .map(({ text }) => text)
    .filter((text) => !isLineCell(text) && !isRunningHead(text));
  const fields = lead.flatMap((shape) =>
    shape.columns.flatMap((column) => {
      const text = cellText(grid.cell(shape.row, column));
      return periodField(text) ?? (isDateLine(text) ? [text] : []);
    }),
  );
  const corner = header.map((row) => cellText(grid.cell(row, area.left)));
  const corners = corner.filter((text) => AS_OF.test(text) || isDateLine(text));
  const inCorner = corner.flatMap((text) => undatedIn(text) ?? []);
  const dates = speaking.map(datesApart).find(({ length }) => length > 0) ?? [];
  const dating = [title?.text, ...speaking, ...fields, ...corners].filter(
    (text) => text === undefined || datesApart(text).length === 0,
  );
  const isBlock =
    lead.length === 0 && above?.grid === grid && above.frame.area.bottom === area.top - 1;
  const dated = isBlock && above.title.text !== undefined ? above.title.period : undefined;
  const said = firstPeriod([...dating, grid.sheet]);
  const period = dated ?? (said ? inMonths(said, inCorner) : inCorner[0]) ?? latestOf(dates);
  const isAsOf = dating.some((text) => text !== undefined && AS_OF.test(text) && periodOf(text));
  const together = [title?.text, heading?.text, grid.sheet]
    .map((text) => text && togetherIn(text))
    .find((found) => found);
  const unit =
    unitAbove(grid, lead) ??
    unitAbove(grid, notes) ??
    unitBeside(grid, { header, body }, area.left) ??
    (heading && countedIn(grid, heading)) ??
    (title && (scoresOf(grid, title, header) ?? percentOf(grid, title) ?? countedIn(grid, title)));
  const office = lines
    .map(({ text }) => saidBy("office", text, 20))
    .find((name) => name !== undefined && selfNameIn(name)?.generic === false);
  const place = lines
    .map(({ text }) => saidBy("place", text, 12))
    .find((name) => name !== undefined && looksLikeRegion(name));
  const datesItself = title && findPeriods(title.text).length === 1;
  return {
    cells: datesItself ? [addressOf(grid, title.shape, title.shape.columns[0] ?? 0)] : [],
    origin: {
      by: "table",
      cells: title ? [addressOf(grid, title.shape, title.shape.columns[0] ?? 0)] : [],
    },
    ...(title && { text: title.text }),
    ...(heading && {
      heading: heading.text.trim().slice(numberOfTable(heading.text).length),
    }),
    ...(office !== undefined && { office }),
    ...(place !== undefined && { place }),
    ...(period && { period }),
    ...(together && { together }),
    ...(dates.length > 0 && { dates }),
    ...(isAsOf && { asOf: true as const }),
    ...(unit && { unitCell: unit.cell }),
    ...(unit &&
      (unit.isOfSome || unit.units.length > 1 ? { units: unit.units } : { unit: unit.units[0] })),
  };
}

/**
 * The years together that a title names, unless it names one year or months besides that its figures are of; the day up to which they have come is no such
 * year.
 */
export function togetherIn(title: string): TitleTogether | undefined {
  const { key } = plainLabel(title);
  const years = yearsTogetherIn(key);
  if (!years) return undefined;
  const isDated = findPeriods(title).length > 0 && !AS_OF.test(title) && !key.includes("以来");
  return isDated ? undefined : { years, areSums: saysSum(key) };
}

/** 10月末 of 金融机构（10月末）; the end of December is that of the year. */
function undatedIn(text: string): Period | undefined {
  const [, said = ""] = /[（(]([^()（）]+)[)）]$/.exec(text.trim()) ?? [];
  const period = readPeriod(said);
  return period?.kind === "relative" && period.months?.from !== 12 ? period : undefined;
}

const AS_OF = /截[至止到]/;

/** 一、按合同类别, 表二 省级研发平台: what is numbered over one of several tables under a title. */
function isHeading(text: string): boolean {
  return isNumberedHeading(text) || numberOfTable(text) !== "";
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
        !isOfSite(text) &&
        text.length <= 60,
    );
  // The line by which a statistics site names the indicator of what it exports.
  const stated = lines.find(({ text }) => fieldOf(text)?.kind === "indicator");
  if (stated) return { ...stated, text: stated.text.replace(/^[^:：]*[:：]/, "").trim() };
  // 甲市科学技术局 over a title says whose table it is, and 统计年鉴 whose page; not what of.
  return titles.find(({ text }) => !isOfficeName(text) && !isRunningHead(text)) ?? titles[0];
}

/** What a line says behind such a word and a colon, as long as a name may be. */
function saidBy(kind: LineKind, line: string, longest: number): string | undefined {
  const field = fieldOf(line);
  const isSaid = field?.kind === kind && field.says.length > 1 && field.says.length <= longest;
  return isSaid ? field.says : undefined;
}

/** 数据库：分省年度数据, 时间：最近20年: what a statistics site says of what it exports. */
function isOfSite(line: string): boolean {
  const kind = fieldOf(line)?.kind;
  return kind === "export" || kind === "place";
}

/** 中国科技统计年鉴—2014, 统计资料, 附表2: the book a page is from, whose year is not that of the figures, and its number in it. */
function isRunningHead(text: string): boolean {
  return isBook(text) || isNumberAlone(plainLabel(text).key);
}

function lineText(grid: Grid, { row, columns }: RowShape): string {
  return columns
    .map((column) => cellText(grid.cell(row, column)).trim())
    .filter((text) => text !== "")
    .join(" ");
}

function datesApart(line: string): readonly DatedThing[] {
  return datedThings(normalizeWidth(line)).flatMap(({ name, said }) => {
    const period = readPeriod(said);
    return period ? [{ name, period }] : [];
  });
}

function latestOf(dates: readonly DatedThing[]): Period | undefined {
  return dates
    .map(({ period }) => period)
    .sort(comparePeriods)
    .pop();
}

/** The first text that names a year decides, the others at most of which months; 下年 and 上年 only where no text names one. */
function firstPeriod(texts: readonly (string | undefined)[]): Period | undefined {
  const given = texts.filter((text) => text !== undefined);
  const named = given.find((text) => findPeriods(text).length > 0);
  if (named === undefined) return given.map(periodOf).find((period) => period !== undefined);
  const period = periodOf(named);
  return (
    period &&
    inMonths(
      period,
      given.flatMap((text) => periodOf(text) ?? []),
    )
  );
}

interface UnitAbove {
  readonly units: readonly [Unit, ...Unit[]];
  readonly cell: CellAddress;
  /** What is counted otherwise under it is not meant. */
  readonly isOfSome?: true;
}

function unitAbove(grid: Grid, lead: readonly RowShape[]): UnitAbove | undefined {
  for (const shape of [...lead].reverse()) {
    for (const column of shape.columns) {
      const text = cellText(grid.cell(shape.row, column));
      const isAlone = shape.columns.length === 1 && column > 0 && isBareUnit(text);
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
    .map((part) => part.trim())
    .filter((part) => !isPriceBasis(part))
    .map(unitOf);
  return units.every((unit) => unit !== undefined) ? units : [];
}

/** 万元和人 */
const AND = "和";

function addressOf(grid: Grid, { row }: RowShape, column: number): CellAddress {
  return { sheet: grid.sheet, row, column };
}
