import { hasPeriodSign } from "../../lexicon/notation/dates";
import { inSchoolYears } from "../../lexicon/notation/schoolYears";
import type { Problem } from "../../problem";
import type { CellPart } from "../read/cellPart";
import type { Frame } from "../frame/frame";
import { isBesideTable } from "../frame/isBesideTable";
import { isPartOfLeft } from "../frame/isPartOfLeft";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { readPeriod } from "../../quantity/readPeriod";
import { unitOf } from "../../quantity/unitOf";
import type { Cell } from "../../workbook/workbook";
import { englishHead } from "../../lexicon/englishHeads";
import { memberHead } from "../../lexicon/memberHeads";
import { columnKindOf, type ColumnKind } from "../words/columnKinds";
import { flagOf } from "../words/flags";
import { isRankedCount } from "../words/rankedCount";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { unitInBrackets } from "../words/unitInBrackets";
import { assignUnitColumns } from "./assignUnitColumns";
import type { Heading } from "./headings";

/** One column of a table: what it is for, and the heading that says so. */
export interface Column extends Heading {
  readonly kind: ColumnKind | "value" | "names" | "blank";
  /** A word like 名称 or 项目: the column names the rows, but not what they are. */
  readonly weak: boolean;
  /** How many of its first cells hold figures, and how many words. */
  readonly profile: Profile;
  readonly problem?: Problem;
  /** The user has hidden it. */
  readonly hidden?: true;
  /** Where columns of figures have unit columns of their own: the one of this column. */
  readonly unitColumn?: number | "none";
  /** Its cells hold the figures of several years: which of them it is. */
  readonly part?: CellPart;
  /** What the title names, of which its figures are a part. */
  readonly partOf?: string;
  /** The user says what its figures are: its heading is not asked again. */
  readonly given?: true;
  /** The group it stands under, of which each row has a figure: 初中. */
  readonly ofGroup?: string;
  /** A share that has places of its own, and is an indicator for that: what follows is not said of it. */
  readonly ofShare?: true;
  /** A stage of what the rows name: 申报, 通过. */
  readonly stage?: string;
  /** What it calls the amounts of all rows: 余额, 经费. */
  readonly noun?: string;
  /** What stands behind the name of each part, where that is not all of its own name. */
  readonly ofPart?: string;
  /** What its 是 and 否 answer of what the rows name: 覆盖 of 是否覆盖. */
  readonly asks?: string;
}

interface Profile {
  readonly figures: number;
  readonly texts: number;
  readonly units: number;
  /** Years, months and spans of a year. */
  readonly periods: number;
  /** Texts with digits in them: 84\93 is no figure, but no name either. */
  readonly numbered: number;
}

const LOOKED_AT = 200;

/** Sorts the columns of a table by their headings and, where a heading does not tell, by what stands under it. */
export function columnsOf(grid: Grid, frame: Frame, headings: readonly Heading[]): Column[] {
  const rows = frame.body.filter(({ columns }) => columns.length > 1).slice(0, LOOKED_AT);
  let named = false;
  let isBehindFigures = false;
  const isEnglish = !headings.some(({ text }) => /[\u4e00-\u9fff]/.test(text));
  const columns = headings.map((heading): Column => {
    const profile = profileOf(
      grid,
      rows.map(({ row }) => row),
      heading,
    );
    const isBeside =
      (!named && isBesideTable(grid, frame, heading.column)) ||
      isPartOfLeft(grid, frame, heading.column);
    const column = {
      ...heading,
      ...(isBeside
        ? { kind: "blank" as const, weak: false }
        : kindOf(heading, profile, { named, isBehindFigures, isEnglish })),
      profile,
      ...(grid.isHidden(heading.column) && { hidden: true as const }),
    };
    named ||= ["indicator", "entity", "names"].includes(column.kind);
    isBehindFigures ||= column.kind === "value" && column.text !== "" && profile.figures > 0;
    return column;
  });
  return assignUnitColumns(withInnerNames(withoutRepeatedNames(withoutRankedCounts(columns))));
}

/** 地区 once more at the right of a wide table, for who reads it. */
function withoutRepeatedNames(columns: readonly Column[]): Column[] {
  const figures = columns.findIndex(({ kind }) => kind === "value");
  const named = columns.slice(0, Math.max(0, figures));
  return columns.map((column, index) => {
    if (column.kind !== "entity" && column.kind !== "indicator") return column;
    const isRepeated = index > figures && named.some(({ text }) => text === column.text);
    return isRepeated ? { ...column, kind: "remark" } : column;
  });
}

/** 分组 over two columns of words: groups, and in the second of them what they are the groups of. */
function withInnerNames(columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    const before = columns[index - 1];
    const isGroup = column.kind === "group" || column.kind === "section";
    const isShared = isGroup && before?.kind === column.kind && sharesHeading(before, column);
    return isShared ? { ...column, kind: "names", weak: true } : column;
  });
}

function sharesHeading(one: Heading, other: Heading): boolean {
  const [cell, second] = [one.heading.cells[0], other.heading.cells[0]];
  return cell !== undefined && cell.row === second?.row && cell.column === second.column;
}

/** 全省总数 right behind 全省排名 is no figure of what is ranked. */
function withoutRankedCounts(columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    const before = columns[index - 1]?.label.measure;
    const isBehindPlace = before === "rank" || before === "growth-rank";
    return isBehindPlace && isRankedCount(column.text) ? { ...column, kind: "remark" } : column;
  });
}

interface Around {
  /** A column before it names the rows. */
  readonly named: boolean;
  /** A column before it holds figures. */
  readonly isBehindFigures: boolean;
  /** No heading of the table is Chinese. */
  readonly isEnglish: boolean;
}

function kindOf(
  { text, label }: Heading,
  profile: Profile,
  { named, isBehindFigures, isEnglish }: Around,
): Pick<Column, "kind" | "weak"> {
  const known: Pick<Column, "kind" | "weak"> | undefined = isEnglish
    ? englishKind(text)
    : columnKindOf(text);
  const wordy = profile.texts > profile.figures;
  const holdsUnits = profile.units > 0 && profile.units * 2 >= profile.texts;
  const mayBeUnits = text === "" || /单位$/.test(plainLabel(text).key);
  if (!known && wordy && holdsUnits && mayBeUnits) {
    // 金额单位, and 单位 of what else.
    return { kind: "unit", weak: false };
  }
  if (known?.kind === "unit" && profile.texts > 0 && profile.units * 2 < profile.texts) {
    // 单位 over the names of organisations.
    return { kind: named ? "remark" : "entity", weak: false };
  }
  // 年份 over 2014年 | 2015年 and the names of what is measured.
  if (known?.kind === "period" && !named && wordy && profile.periods * 2 < profile.texts)
    return { kind: "names", weak: false };
  // 指标名称 over 2023年3月 in the export of a database.
  if (known?.kind === "indicator" && isOfPeriods("", profile))
    return { kind: "period", weak: false };
  // 企业 between 合计 and 机关团体 counts them.
  if (known?.kind === "entity" && named && !wordy && profile.figures > 0) {
    return { kind: "value", weak: false };
  }
  if (known?.kind === "section" && !named && !wordy) return { kind: "value", weak: false };
  if (known && !(known.kind === "indicator" && known.weak && profile.figures > profile.texts)) {
    return known;
  }
  if (isOfPeriods(text, profile)) return { kind: "period", weak: false };
  // 数字待核 beside a row, under no heading: whoever wrote it named nothing.
  if (wordy && text === "" && isBehindFigures) return { kind: "remark", weak: false };
  if (profile.figures === 0 && profile.texts === 0 && text === "")
    return { kind: "blank", weak: false };
  // 截至10月31日, or 金融机构（10月末）, in the corner dates the table, and what stands below names the rows.
  if (wordy && !named && isDated(label) && profile.periods * 2 < profile.texts)
    return { kind: "names", weak: false };
  const says = label.unit !== undefined || label.measure !== undefined || label.time !== undefined;
  // Item over Expenditure on R&D (100 million yuan) only translates.
  const isTranslation = !isEnglish && /^[A-Za-z]/.test(text) && !/[\u4e00-\u9fff]/.test(text);
  const isName = !named || isTranslation || profile.numbered * 2 < profile.texts;
  if (wordy && !named && memberHead(text)) return { kind: "entity", weak: false };
  // 主要运营指标, whatever they are of.
  if (wordy && !named && !says && plainLabel(text).key.endsWith("指标"))
    return { kind: "indicator", weak: false };
  if (wordy && !says && isName) return { kind: named ? "remark" : "names", weak: false };
  return { kind: "value", weak: false };
}

function isDated({ time, measure, unit }: Heading["label"]): boolean {
  return time !== undefined && measure === undefined && unit === undefined;
}

/** province, year, value: a table that a program wrote; beside Chinese headings such words only translate. */
function englishKind(text: string): Pick<Column, "kind" | "weak"> | undefined {
  const kind = englishHead(text);
  return kind === undefined || kind === "value" ? undefined : { kind, weak: kind === "indicator" };
}

/** Years or months under no heading, or one that is not understood. */
function isOfPeriods(text: string, { periods, figures, texts }: Profile): boolean {
  const isFree = text === "" || figures === 0;
  return isFree && periods > 1 && periods === figures + texts;
}

function isFlag(cell: Cell): boolean {
  return flagOf(cellText(cell)) !== undefined;
}

function profileOf(grid: Grid, rows: readonly number[], { column, text: over }: Heading): Profile {
  let figures = 0;
  let texts = 0;
  let units = 0;
  let numbered = 0;
  let periods = 0;
  for (const row of rows) {
    const cell = grid.shown(row, column);
    if (!cell) continue;
    if (typeof cell.value === "number" || grid.isBody(cell) || isFlag(cell)) figures += 1;
    else {
      texts += 1;
      if (/\d/.test(cellText(cell))) numbered += 1;
    }
    const text = cellText(cell);
    if (typeof cell.value === "string" && unitOf(unitInBrackets(text))) units += 1;
    if (hasPeriodSign(text) && readPeriod(inSchoolYears(over, text))) periods += 1;
  }
  return { figures, texts, units, numbered, periods };
}
