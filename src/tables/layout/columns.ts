import type { Problem } from "../../problem";
import type { CellPart } from "../read/cellPart";
import type { Frame } from "../frame/frame";
import { isBodyCell } from "../grid/rowShape";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { unitOf } from "../../quantity/unitOf";
import type { Cell } from "../../workbook/workbook";
import { columnKindOf, type ColumnKind } from "../words/columnKinds";
import { flagOf } from "../words/flags";
import { isRankedCount } from "../words/rankedCount";
import { plainLabel } from "../words/plainLabel";
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
  /** Where columns of figures have unit columns of their own: the one of this column. */
  readonly unitColumn?: number | "none";
  /** Its cells hold the figures of several years: which of them it is. */
  readonly part?: CellPart;
  /** The user says what its figures are: its heading is not asked again. */
  readonly given?: true;
  /** A stage of what the rows name: 申报, 通过. */
  readonly stage?: string;
  /** What its 是 and 否 answer of what the rows name: 覆盖 of 是否覆盖. */
  readonly asks?: string;
}

interface Profile {
  readonly figures: number;
  readonly texts: number;
  readonly units: number;
  /** Texts with digits in them: 84\93 is no figure, but no name either. */
  readonly numbered: number;
}

const LOOKED_AT = 200;

/** Sorts the columns of a table by their headings and, where a heading does not tell, by what stands under it. */
export function columnsOf(grid: Grid, frame: Frame, headings: readonly Heading[]): Column[] {
  const rows = frame.body.filter(({ columns }) => columns.length > 1).slice(0, LOOKED_AT);
  let named = false;
  const columns = headings.map((heading): Column => {
    const profile = profileOf(
      grid,
      rows.map(({ row }) => row),
      heading.column,
    );
    const column = { ...heading, ...kindOf(heading, profile, named), profile };
    named ||= ["indicator", "entity", "names"].includes(column.kind);
    return column;
  });
  return assignUnitColumns(withoutRankedCounts(columns));
}

/** 全省总数 right behind 全省排名 is no figure of what is ranked. */
function withoutRankedCounts(columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    const before = columns[index - 1]?.label.measure;
    const isBehindPlace = before === "rank" || before === "growth-rank";
    return isBehindPlace && isRankedCount(column.text) ? { ...column, kind: "remark" } : column;
  });
}

function kindOf(
  { text, label }: Heading,
  profile: Profile,
  named: boolean,
): Pick<Column, "kind" | "weak"> {
  const known = columnKindOf(text);
  const wordy = profile.texts > profile.figures;
  const holdsUnits = profile.units > 0 && profile.units * 2 >= profile.texts;
  if (!known && wordy && holdsUnits && /单位$/.test(plainLabel(text).key)) {
    // 金额单位, and 单位 of what else.
    return { kind: "unit", weak: false };
  }
  if (known?.kind === "unit" && profile.texts > 0 && profile.units * 2 < profile.texts) {
    // 单位 over the names of organisations.
    return { kind: named ? "remark" : "entity", weak: false };
  }
  if (known?.kind === "section" && !named && !wordy) return { kind: "value", weak: false };
  if (known && !(known.kind === "indicator" && known.weak && profile.figures > profile.texts)) {
    return known;
  }
  if (profile.figures === 0 && profile.texts === 0 && text === "")
    return { kind: "blank", weak: false };
  const says = label.unit !== undefined || label.measure !== undefined || label.time !== undefined;
  const isName = !named || profile.numbered * 2 < profile.texts;
  if (wordy && !says && isName) return { kind: named ? "remark" : "names", weak: false };
  return { kind: "value", weak: false };
}

function isFlag(cell: Cell): boolean {
  return flagOf(cellText(cell)) !== undefined;
}

function profileOf(grid: Grid, rows: readonly number[], column: number): Profile {
  let figures = 0;
  let texts = 0;
  let units = 0;
  let numbered = 0;
  for (const row of rows) {
    const cell = grid.shown(row, column);
    if (!cell) continue;
    if (typeof cell.value === "number" || isBodyCell(cell) || isFlag(cell)) figures += 1;
    else {
      texts += 1;
      if (/\d/.test(cellText(cell))) numbered += 1;
    }
    if (unitOf(cellText(cell))) units += 1;
  }
  return { figures, texts, units, numbered };
}
