import type { Frame } from "../frame/frame";
import { withoutNumber } from "../words/withoutNumber";
import { isNumberedHeading } from "../frame/lineText";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { readPeriod } from "../../quantity/readPeriod";
import type { LaidOut } from "../layouts/layout";
import { isFirmHeading } from "../words/firms";
import { isNoName } from "../words/isNoName";
import { headsGroup } from "../../lexicon/rowHeads";
import { isCountOfRows } from "../../lexicon/notation/numbering";
import { yearBefore } from "../../lexicon/notation/yearSpans";
import { plainLabel, printedName } from "../../lexicon/script/plainLabel";
import { meanFrom, summedBefore } from "../../lexicon/totals";
import { wholeAreaAt } from "../../lexicon/wholeAreas";
import { readLabel } from "../words/readLabel";
import type { Label } from "../words/label";
import { entityName, isSelfName, type EntityName } from "../words/regionNames";
import { namedApart } from "./namedApart";
import { besideRow, nameOf } from "./besideRow";
import { closingBeside } from "./closingBeside";
import { rowContext, sideColumns, type RowContext } from "./rowContext";
import { saidOfAbove } from "./saidOfAbove";
import { settleTotals } from "./settleTotals";
import { shareLine } from "./shareLine";
import type { TableRow } from "./tableRow";

/** The rows of a table whose rows are regions or other members: members, totals, averages, group headings. */
export function entityRows(
  grid: Grid,
  frame: Frame,
  layout: LaidOut,
  title: Label | undefined,
): TableRow[] {
  const rows: TableRow[] = [];
  const { column, text: over } = layout.names;
  const areFirms = isFirmHeading(over);
  let heading: Pick<TableRow, "group" | "from"> | undefined;
  const beside = sideColumns(layout.columns);
  let above: RowContext | undefined;
  let named = { row: 0, raw: "" };
  for (const shape of frame.body) {
    const { row, columns, figures } = shape;
    const own =
      cellText(grid.shown(row, column)) || closingBeside(grid, row, layout.columns, column);
    const only = columns.length === 1 && figures.length === 0 ? columns[0] : undefined;
    if (only !== undefined && isGroupHeading(grid, row, only)) {
      const group = printedName(plainLabel(cellText(grid.cell(row, only))).name);
      heading = { group, from: { group: besideRow(grid, row, only) } };
      rows.push({ row, kind: "section", text: group, name: nameOf(grid, row, only), from: {} });
      continue;
    }
    const context = rowContext(grid, beside, row, above);
    above = context;
    const apart = namedApart(grid, shape, readLabel(own), {
      names: column,
      columns: layout.columns,
    });
    if (apart) {
      const { section, period } = context;
      rows.push({
        row,
        kind: "indicator",
        text: own.trim(),
        name: nameOf(grid, row, column),
        indicator: apart,
        apart: true,
        from: context.from,
        ...(section !== undefined && { section }),
        ...(period !== undefined && period !== "unclear" && { period }),
      });
      continue;
    }
    if (own !== "") named = { row, raw: own };
    // Under 甲省 | 2010年 a row of 2011年 without a name is of 甲省 again.
    const goesOn = own === "" && context.period !== undefined;
    const { row: at, raw } = goesOn ? named : { row, raw: own };
    const isTotals = row === frame.totals;
    rows.push(
      entityRow(grid, { row, at, column, raw, context, heading, isTotals, figures, areFirms }),
    );
  }
  const readShares: SecondLine = (line, over) => shareLine(grid, line, over, layout, title?.name);
  return settlePlaces(saidOfAbove(settleTotals(settleTranslated(rows, readShares))));
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

/** 小计 is that of its group. */
function ofGroup(entity: EntityName, group: string | undefined): EntityName {
  const isBare = entity.name === "小计" || entity.name === "小計";
  return isBare && group !== undefined ? { ...entity, name: `${group}${entity.name}` } : entity;
}

/** 2016年全校 under the colleges of 2017: the same total of another year. */
function yearOfTotal(raw: string): string {
  const { key } = plainLabel(raw);
  const year = yearBefore(key);
  const total = key.slice(year.length);
  const isTotal = total.length <= LONGEST_TOTAL && entityName(total).role === "total";
  return isTotal ? year : "";
}

const LONGEST_TOTAL = 6;

/** 全国平均资助率 with one figure: the mean of what stands over it. */
function averageOfOne(raw: string, figures: readonly number[]): EntityName | undefined {
  const { key } = plainLabel(raw);
  const scope = wholeAreaAt(key);
  const rest = key.slice(scope.length);
  const measured = rest.slice(meanFrom(rest).length);
  const isMeasured =
    measured !== rest && measured.length > 1 && measured.length <= LONGEST_MEASURED;
  if (scope === "" || !isMeasured || figures.length !== 1) return undefined;
  // The rows are no members of what the mean is of.
  return { name: `${scope}平均`, role: "average" };
}

const LONGEST_MEASURED = 8;

interface Reading {
  readonly row: number;
  /** Where its name stands. */
  readonly at: number;
  readonly column: number;
  readonly raw: string;
  readonly context: RowContext;
  readonly heading: Pick<TableRow, "group" | "from"> | undefined;
  readonly isTotals: boolean;
  readonly figures: readonly number[];
  readonly areFirms: boolean;
}

function entityRow(
  grid: Grid,
  { row, at, column, raw, context, heading, isTotals, figures, areFirms }: Reading,
): TableRow {
  const bare = withoutNumber(raw);
  const says = readLabel(bare);
  const place = isTotals ? undefined : placeOfSelf(says);
  const year = yearOfTotal(bare);
  const total = year === "" ? bare : plainLabel(bare).key.slice(year.length);
  const named = place?.entity ?? averageOfOne(bare, figures) ?? entityName(total);
  const settled = isTotals ? asTotal(named) : named;
  const entity = ofGroup(areFirms ? asFirm(settled) : settled, context.group);
  const { group = heading?.group, unit, unitless, units, status } = context;
  const { period = year === "" ? undefined : readPeriod(year) } = context;
  const label = nameOf(grid, at, column);
  const grouped = !place && (entity.role === "member" || entity.role === "self");
  return {
    row,
    kind: place ? "rank" : entity.role,
    text: raw.trim(),
    name: entity.name === "" ? { ...label, cells: [] } : label,
    from: { ...heading?.from, ...context.from },
    entity,
    ...(place && { indicator: place.indicator }),
    ...(unit && { unit }),
    ...(unitless && { unitless }),
    ...(units && { units }),
    ...(period !== undefined && period !== "unclear" && { period }),
    ...(status && { status }),
    ...(grouped && group !== undefined && { group }),
    ...(!place &&
      (period === "unclear" || isNoName(raw) || isUnclear(entity, says)) && {
        problem: { code: "unclear-header" as const, detail: { header: raw.trim() } },
      }),
  };
}

/** Whatever the row is called in which Excel sums up the others, it is none of them. */
function asTotal(entity: EntityName): EntityName {
  const isMember = entity.role === "member" || entity.role === "self";
  return isMember ? { ...entity, role: "total" } : entity;
}

/** What stands in a list of firms is a firm, whatever its name looks like, and 8户合计 the total of them. */
function asFirm(entity: EntityName): EntityName {
  const { name, role } = entity;
  if (role === "subtotal" && isCountOfRows(summedBefore(plainLabel(name).key)))
    return { name: TOTAL, role: "total" };
  return role === "member" ? { ...entity, role: "firm" } : entity;
}

const TOTAL = "合计";

/** 本市位次, or 位次 alone: a row of places under the rows they are the places of, and the office's own. */
function placeOfSelf({
  name,
  measure,
}: Label): { entity: EntityName; indicator: Label } | undefined {
  if (measure !== "rank" && measure !== "growth-rank") return undefined;
  if (name !== "" && !isSelfName(name)) return undefined;
  return { entity: { name, role: "self" }, indicator: { name: "", measure } };
}

/** A blank name, or 位次 and 增长 under the regions: rows about the rows above. */
function isUnclear(entity: EntityName, label: Label): boolean {
  if (entity.name === "") return true;
  return entity.role === "member" && label.name === "" && label.measure !== undefined;
}

function isGroupHeading(grid: Grid, row: number, column: number): boolean {
  const text = cellText(grid.cell(row, column));
  const merge = grid.merge(row, column);
  return (
    (merge !== undefined && merge.right > merge.left) ||
    isNumberedHeading(text) ||
    headsGroup(plainLabel(text).key)
  );
}
