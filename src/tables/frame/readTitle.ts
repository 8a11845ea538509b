import { fieldOf, type LineKind } from "../../lexicon/lines";
import { isNumberAlone, numberOfTable } from "../../lexicon/notation/numbering";
import { saysSum, yearsTogetherIn, type YearsTogether } from "../../lexicon/notation/yearsTogether";
import { datedThings } from "../../lexicon/notation/periodsNamed";
import { withoutUnitBehind } from "../../lexicon/notation/unitLines";
import { isOfficeName } from "../../lexicon/offices";
import { isBook } from "../../lexicon/titleLines";
import { comparePeriods } from "../../quantity/comparePeriods";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import type { Period } from "../../quantity/period";
import { readPeriod } from "../../quantity/readPeriod";
import type { Unit } from "../../quantity/unit";
import type { CellAddress } from "../../workbook/workbook";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Origin } from "../meaning/origin";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { looksLikeRegion } from "../words/regionNames";
import { selfNameIn } from "../words/selfNameIn";
import { datedAbove } from "./blockBelow";
import { closesYear } from "./closesYear";
import { findPeriods, periodOf } from "./findPeriods";
import type { FoundFrame } from "./foundFrame";
import type { Frame } from "./frame";
import { inMonths } from "./inMonths";
import { addressOf, unitsOfTitle, type Line } from "./unitsOfTitle";
import {
  isDateLine,
  isLineCell,
  isNote,
  isNumberedHeading,
  isUnitLine,
  lineText,
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
export function readTitle(grid: Grid, frame: Frame, above?: FoundFrame): Title {
  const { lead, header, area, body } = frame;
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
  // Over figures it dates these alone.
  const isCorner = body.some(({ texts }) => texts.includes(area.left));
  const corner = isCorner ? header.map((row) => cellText(grid.cell(row, area.left))) : [];
  const corners = corner.filter((text) => AS_OF.test(text) || isDateLine(text));
  const inCorner = corner.flatMap((text) => undatedIn(text) ?? []);
  const dates = speaking.map(datesApart).find(({ length }) => length > 0) ?? [];
  const dating = [title?.text, ...speaking, ...fields, ...corners].filter(
    (text) => text === undefined || datesApart(text).length === 0,
  );
  const block = datedAbove(above, grid, frame);
  const speaksOf = dating.filter(
    (text) => !title || text === undefined || !closesYear(text, title.text, grid, header),
  );
  const said = firstPeriod([...speaksOf, grid.sheet]);
  const period =
    (block?.isRightBelow ? block.period : undefined) ??
    (said ? inMonths(said, inCorner) : inCorner[0]) ??
    latestOf(dates) ??
    block?.period;
  const isAsOf = dating.some((text) => text !== undefined && AS_OF.test(text) && periodOf(text));
  const together = [title?.text, heading?.text, grid.sheet]
    .map((text) => text && togetherIn(text))
    .find((found) => found);
  const unit = unitsOfTitle(grid, frame, { title, heading });
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
