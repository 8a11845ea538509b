import type { CellAddress } from "../../workbook/workbook";
import type { Frame } from "../frame/frame";
import { isNumberedHeading } from "../frame/lineText";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Layout } from "../layout/decideLayout";
import { isFirmHeading } from "../words/firms";
import { plainLabel, printedName } from "../words/plainLabel";
import { readLabel } from "../words/readLabel";
import type { Label } from "../words/label";
import { entityName, isSelfName, type EntityName } from "../words/regionNames";
import { rowContext, type RowContext } from "./rowContext";
import { settleTotals } from "./settleTotals";
import { shareLine } from "./shareLine";
import type { TableRow } from "./tableRow";

/** The rows of a table whose rows are regions or other members: members, totals, averages, group headings. */
export function entityRows(
  grid: Grid,
  frame: Frame,
  layout: Layout,
  title: Label | undefined,
): TableRow[] {
  const rows: TableRow[] = [];
  const { column, text: over } = layout.names;
  const areFirms = isFirmHeading(over);
  let heading: string | undefined;
  let above: RowContext | undefined;
  for (const { row, columns, figures } of frame.body) {
    const raw = cellText(grid.shown(row, column));
    const only = columns.length === 1 && figures.length === 0 ? columns[0] : undefined;
    if (only !== undefined && isGroupHeading(grid, row, only)) {
      heading = printedName(plainLabel(cellText(grid.cell(row, only))).name);
      rows.push({ row, kind: "section", text: heading, cells: [] });
      continue;
    }
    const context = rowContext(grid, layout.columns, row, above);
    above = context;
    const isTotals = row === frame.totals;
    rows.push(entityRow(grid, { row, column, raw, context, heading, isTotals, areFirms }));
  }
  const readShares: SecondLine = (line, over) => shareLine(grid, line, over, layout, title?.name);
  return settlePlaces(settleTotals(settleTranslated(rows, readShares)));
}

/** What a second line of a region says of it; `undefined` where it does not tell. */
type SecondLine = (line: TableRow, above: TableRow) => TableRow | undefined;

/**
 * Beijing right under 北京: a second line of the region above, refused where nothing tells what it says of it. Where most rows have no
 * such line, or it is an abbreviation like TCL, it is a name like the others.
 */
function settleTranslated(rows: readonly TableRow[], read: SecondLine): TableRow[] {
  const named = rows.filter(({ entity }) => entity !== undefined);
  const translated = new Set(
    rows.filter((row, index) => isLatinUnderChinese(row, rows[index - 1])),
  );
  if (translated.size * 2 < named.length - 1) return [...rows];
  return rows.map((row, index) => {
    const above = rows[index - 1];
    if (!above || !translated.has(row)) return row;
    const problem = { code: "unclear-header", detail: { header: row.text } } as const;
    return read(row, above) ?? { ...row, problem };
  });
}

function isLatinUnderChinese(row: TableRow, above: TableRow | undefined): boolean {
  return (
    above?.entity !== undefined &&
    row.entity !== undefined &&
    /[\u4e00-\u9fff]/.test(above.text) &&
    /^[A-Za-z][A-Za-z .,'’&()-]{2,}$/.test(row.text) &&
    !/^[A-Z][A-Z&.-]{1,4}$/.test(row.text)
  );
}

/** 位次 without a name is the office's own only where the office has a row. */
function settlePlaces(rows: readonly TableRow[]): TableRow[] {
  const hasOwn = rows.some(({ kind }) => kind === "self");
  return rows.map((row) =>
    row.kind === "rank" && row.entity?.name === "" && !hasOwn
      ? { ...row, problem: { code: "unclear-header", detail: { header: row.text } } }
      : row,
  );
}

interface Reading {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly context: RowContext;
  readonly heading: string | undefined;
  readonly isTotals: boolean;
  readonly areFirms: boolean;
}

function entityRow(
  grid: Grid,
  { row, column, raw, context, heading, isTotals, areFirms }: Reading,
): TableRow {
  const place = isTotals ? undefined : placeOfSelf(raw);
  const named = place?.entity ?? entityName(raw);
  const settled = isTotals ? asTotal(named) : named;
  const entity = areFirms ? asFirm(settled) : settled;
  const { group = heading, cells, unit, unitless, units, period, status } = context;
  const merge = grid.merge(row, column);
  const label: CellAddress = {
    sheet: grid.sheet,
    row: merge?.top ?? row,
    column: merge?.left ?? column,
  };
  const grouped = !place && (entity.role === "member" || entity.role === "self");
  return {
    row,
    kind: place ? "rank" : entity.role,
    text: raw.trim(),
    entity,
    ...(place && { indicator: place.indicator }),
    ...(unit && { unit }),
    ...(unitless && { unitless }),
    ...(units && { units }),
    ...(period !== undefined && period !== "unclear" && { period }),
    ...(status && { status }),
    ...(grouped && group !== undefined && { group }),
    cells: entity.name === "" ? cells : [label, ...cells],
    ...(!place &&
      (period === "unclear" || isUnclear(entity, raw)) && {
        problem: { code: "unclear-header" as const, detail: { header: raw.trim() } },
      }),
  };
}

/** Whatever the row is called in which Excel sums up the others, it is none of them. */
function asTotal(entity: EntityName): EntityName {
  const isMember = entity.role === "member" || entity.role === "self";
  return isMember ? { ...entity, role: "total" } : entity;
}

/** What stands in a list of firms is a firm, whatever its name looks like. */
function asFirm(entity: EntityName): EntityName {
  return entity.role === "member" ? { ...entity, role: "firm" } : entity;
}

/** 本市位次, or 位次 alone: a row of places under the rows they are the places of, and the office's own. */
function placeOfSelf(raw: string): { entity: EntityName; indicator: Label } | undefined {
  const { name, measure } = readLabel(raw);
  if (measure !== "rank" && measure !== "growth-rank") return undefined;
  if (name !== "" && !isSelfName(name)) return undefined;
  return { entity: { name, role: "self" }, indicator: { name: "", measure } };
}

/** A blank name, or 位次 and 增长 under the regions: rows about the rows above. */
function isUnclear(entity: EntityName, raw: string): boolean {
  if (entity.name === "") return true;
  const label = readLabel(raw);
  return entity.role === "member" && label.name === "" && label.measure !== undefined;
}

function isGroupHeading(grid: Grid, row: number, column: number): boolean {
  const text = cellText(grid.cell(row, column));
  const merge = grid.merge(row, column);
  return (
    (merge !== undefined && merge.right > merge.left) ||
    isNumberedHeading(text) ||
    /(?:组|组别|类|片区|地区|片|类县|区域)[:：]?$/.test(plainLabel(text).key)
  );
}
