import type { Period } from "../../quantity/period";
import type { Qualifier } from "../../quantity/qualifier";
import { readPeriod } from "../../quantity/readPeriod";
import { isMissingMark } from "../../quantity/readNumber";
import type { Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import type { CellAddress } from "../../workbook/workbook";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { statusOf, statusQualifier } from "../read/readStatusMark";
import { plainLabel, printedName } from "../words/plainLabel";
import { readLabel } from "../words/readLabel";
import type { ColumnKind } from "../words/columnKinds";
import { rowDetails, type RowDetails } from "./rowDetails";
import type { RowQualifier, RowWords } from "./rowWords";

/** What the columns beside the figures say of one row. */
export interface RowContext extends RowWords {
  readonly details: RowDetails;
  /** `unclear` where there is one and it is not understood. */
  readonly period?: Period | "unclear";
}

const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ["≥", "以上"],
  ["不低于", "以上"],
  ["不少于", "以上"],
  ["≤", "以下"],
  ["超过", "超"],
  ["约", "约"],
  ["近", "近"],
  ["余", "余"],
  ["多", "多"],
  ["以上", "以上"],
  ["以下", "以下"],
  ["左右", "左右"],
  ["突破", "突破"],
  ["超", "超"],
]);

/** Reads the side columns of a row; `above` is the same of the row before, for what is filled down. */
export function rowContext(
  grid: Grid,
  columns: readonly Column[],
  row: number,
  above: RowContext | undefined,
): RowContext {
  const cells: CellAddress[] = [];
  const textsIn = (kind: ColumnKind): string[] =>
    columns.flatMap((candidate) => {
      if (candidate.kind !== kind) return [];
      const text = cellText(grid.shown(row, candidate.column)).trim();
      if (text === "") return [];
      const merge = grid.merge(row, candidate.column);
      cells.push({
        sheet: grid.sheet,
        row: merge?.top ?? row,
        column: merge?.left ?? candidate.column,
      });
      return [text];
    });
  const textIn = (kind: ColumnKind): string => textsIn(kind)[0] ?? "";
  const section = textIn("section") || above?.section;
  const group = printedName(plainLabel(textIn("group")).name) || above?.group;
  const unitText = textIn("unit");
  const unit = unitCell(unitText);
  const units = unitsIn(grid, columns, row);
  const period = periodIn(textsIn("period"));
  const said = textIn("status");
  const stated = statusOf(said) ? said : (statusIn(grid, columns, row) ?? said);
  const status = statusOf(stated);
  const { name: unsaid, counting } = readLabel(said);
  const setBy = plainLabel(textIn("set-by")).name;
  const qualifier = qualifierIn(textIn("qualifier"));
  const bound = statusQualifier(stated);
  const told = rowDetails(grid, columns, row);
  return {
    cells: [...cells, ...told.cells],
    details: told.details,
    ...(section && { section }),
    ...(group && { group }),
    ...(unit && { unit }),
    ...(unitText !== "" && isMissingMark(unitText) && { unitless: true }),
    ...(units.size > 0 && { units }),
    ...(period !== undefined && { period }),
    ...(status && { status }),
    ...(counting && unsaid === "" && { counting }),
    ...(setBy && { setBy }),
    ...(qualifier && { qualifier }),
    ...(bound && { statusQualifier: bound }),
  };
}

/** 余(列入培育): 余, of the figure under 列入培育 only. */
function qualifierIn(text: string): RowQualifier | undefined {
  const [, plain = "", of] =
    /^([^()]*)(?:\(([^()]+)\))?$/.exec(normalizeWidth(text).replace(/ /g, "")) ?? [];
  const word = QUALIFIERS.get(plain);
  return word && { word, ...(of !== undefined && { of }) };
}

/** 年份 and 期间 may stand in columns of their own: 2020 | 1-11月. */
function periodIn(texts: readonly string[]): Period | "unclear" | undefined {
  const given = texts.filter((text) => !isMissingMark(text) && !/^全年$/.test(text));
  if (given.length === 0) return undefined;
  return readPeriod(given.join("")) ?? readPeriod(given.join("年")) ?? "unclear";
}

/** 预计 or 快报数 alone among the remarks. */
function statusIn(grid: Grid, columns: readonly Column[], row: number): string | undefined {
  for (const { kind, column } of columns) {
    if (kind !== "remark" && kind !== "stage") continue;
    const text = cellText(grid.shown(row, column));
    if (text.length > 0 && text.length <= 8 && statusOf(text)) return text;
  }
  return undefined;
}

function unitsIn(grid: Grid, columns: readonly Column[], row: number): Map<number, Unit> {
  return new Map(
    columns.flatMap(({ kind, column }) => {
      const unit = kind === "unit" ? unitCell(cellText(grid.shown(row, column))) : undefined;
      return unit ? [[column, unit] as const] : [];
    }),
  );
}

/** A unit column may hold units nobody has heard of; two in one cell are for nobody in particular. */
function unitCell(text: string): Unit | undefined {
  const symbol = normalizeWidth(text).replace(/ /g, "");
  const known = unitOf(symbol);
  if (known) return known;
  if (symbol === "" || isMissingMark(symbol) || symbol.length > 6) return undefined;
  return /[、,，;；/]/.test(symbol) ? undefined : { symbol, base: symbol, factor: 1 };
}
