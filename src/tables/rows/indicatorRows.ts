import { without } from "../corrections/without";
import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { LaidOut } from "../layouts/layout";
import { isBareTotal } from "../words/isBareTotal";
import { isBareAmount } from "../../lexicon/figureNames";
import { isMoneyName } from "../../lexicon/nameEndings";
import { namedTotal } from "../words/namedTotal";
import { bareKey, plainLabel } from "../../lexicon/script/plainLabel";
import { withoutNumber } from "../words/withoutNumber";
import { withoutDeed } from "../words/deeds";
import type { Label } from "../words/label";
import { readLabel } from "../words/readLabel";
import type { TitleLabel } from "../words/titleWords";
import { nameOfSection } from "../../lexicon/sectionNames";
import { overlapping } from "../words/overlapping";
import { entityName, looksLikeRegion } from "../words/regionNames";
import { fullName } from "./fullName";
import { ownDerivedRows } from "./ownDerivedRows";
import { breakdownOf } from "../words/breakdownOf";
import { isNoName } from "../words/isNoName";
import { breakdownRows } from "./breakdownRows";
import { closingBeside } from "./closingBeside";
import { measureOfHeadings } from "./measureOfHeadings";
import { measureRows } from "./measureRows";
import { followParents } from "./parents";
import { harvestsOf } from "./harvestsOf";
import { holdersBelow } from "./holdersBelow";
import { partsApart } from "./partsApart";
import { partsByNumber } from "./partsByNumber";
import { partsBySum } from "./partsBySum";
import { siblingsBySum } from "./siblingsBySum";
import { partsOfHolders } from "./partsOfHolders";
import { placeAwards } from "./placeAwards";
import { readRowName, type RowName } from "./readRowName";
import { besideRow, nameOf } from "./besideRow";
import { rowsOfColumns } from "./rowsOfColumns";
import { rowNumbers, type RowNumber } from "./rowNumbers";
import { sectionLines } from "./sectionLines";
import { runningRows } from "./runningRows";
import { ofAmountAbove } from "./ofAmountAbove";
import { unitsOfHeadings } from "./unitsOfHeadings";
import { rowContext, sideColumns, type RowContext } from "./rowContext";
import type { TableRow } from "./tableRow";
import { apartBySection } from "./apartBySection";
import { tellsOfAllAnew } from "./tellsOfAllAnew";
import { toldApart } from "./toldApart";

/** The rows of a table whose rows are indicators: sections, indicators, and the parts of indicators. */
export function indicatorRows(
  grid: Grid,
  frame: Frame,
  layout: LaidOut,
  title?: TitleLabel,
): TableRow[] {
  const parents = followParents();
  const rows: TableRow[] = [];
  let heading: Pick<TableRow, "section" | "breakdown" | "from"> | undefined;
  let saidInRow = false;
  const beside = sideColumns(layout.columns);
  let above: RowContext | undefined;
  let gradeOfWhole: string | undefined;
  const { column } = layout.names;
  const least = Math.min(...frame.body.map(({ row }) => stepsOf(grid, row, column)));
  const numberOf = rowNumbers(grid, layout);
  const sectionAt = sectionLines(grid, frame.body, column, numberOf);
  let headedBy: RowNumber | undefined;
  for (const [index, { row }] of frame.body.entries()) {
    const named = cellText(grid.shown(row, column));
    const raw = named || closingBeside(grid, row, layout.columns, column);
    const line = sectionAt(index);
    const number = numberOf(row);
    if (line) {
      const { at, text: section } = line;
      headedBy = number;
      heading = dividedBy(grid, row, at, heading) ?? {
        section,
        from: { section: besideRow(grid, row, at) },
      };
      saidInRow = false;
      parents.reset();
      const { breakdown } = heading;
      rows.push({
        row,
        kind: "section",
        text: section,
        name: nameOf(grid, row, at),
        from: {},
        ...(breakdown !== undefined && { breakdown }),
      });
      continue;
    }
    if (headedBy && number && isBesideHeading(number, headedBy)) {
      heading = undefined;
      headedBy = undefined;
      parents.reset();
    }
    // 二、 is no part of what 一、 is divided by in a line of its own: 按单位性质分：企业.
    if (heading?.breakdown !== undefined && saidInRow && NUMBERED.test(raw)) {
      heading = without(heading, "breakdown");
    }
    const divided = dividedBy(grid, row, column, heading);
    if (divided) saidInRow = true;
    heading = divided ?? heading;
    const read = rowContext(grid, beside, row, above);
    // 总分 over the columns of the sections as well is in none of them.
    const isOver = (grid.merge(row, column)?.left ?? column) < column;
    const context: RowContext = isOver ? without(read, "section") : read;
    if (above?.section !== context.section) parents.reset();
    above = context;
    const next = indicatorRow(grid, {
      row,
      column,
      raw,
      context,
      heading,
      parents,
      gradeOfWhole,
      steps: stepsOf(grid, row, column) - least,
      isTotals: row === frame.totals,
    });
    if (next.kind !== "part") gradeOfWhole = next.grade;
    rows.push(next);
  }
  const values = layout.columns.filter(({ kind }) => kind === "value");
  const areOfColumns = values.length > 0 && values.every(({ ofGroup }) => ofGroup !== undefined);
  const areParts = layout.orientation === "part-by-indicator";
  const headed = measureOfHeadings(
    unitsOfHeadings(areParts ? rows : ofAmountAbove(tellsOfAllAnew(rows))),
  );
  const dated = runningRows(grid, headed, layout.columns);
  const told = apartBySection(toldApart(grid, dated, layout.columns));
  const owned = areOfColumns ? rowsOfColumns(told) : measureRows(told, layout.columns, title);
  const broken = breakdownRows(grid, placeAwards(owned), layout.columns);
  const outlined = partsByNumber(
    grid,
    partsBySum(grid, siblingsBySum(grid, broken, layout.columns), layout.columns),
    layout.columns,
    numberOf,
  );
  const apart = partsApart(partsOfHolders(outlined));
  const parts = harvestsOf(holdersBelow(grid, apart, layout.columns));
  return areOfColumns ? inheritUnits(parts) : ownDerivedRows(inheritUnits(parts));
}

/** 二、 with figures of its own is in no 一、, nor in what stands under it. */
function isBesideHeading(number: RowNumber, heading: RowNumber): boolean {
  const isAlike = number.column === heading.column;
  return isAlike && number.depth <= heading.depth;
}

const NUMBERED = /^\s*[一二三四五六七八九十]+、/;

/** 按产业分, and what the rows under it are told under. */
function dividedBy(
  grid: Grid,
  row: number,
  column: number,
  heading: Pick<TableRow, "section" | "from"> | undefined,
): Pick<TableRow, "section" | "breakdown" | "from"> | undefined {
  const found = breakdownOf(cellText(grid.cell(row, column)));
  const breakdown = besideRow(grid, row, column);
  return found && { ...heading, breakdown: found.by, from: { ...heading?.from, breakdown } };
}

interface Reading {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly context: RowContext;
  /** The last heading over the rows. */
  readonly heading: Pick<TableRow, "section" | "breakdown" | "from"> | undefined;
  readonly parents: ReturnType<typeof followParents>;
  /** The grade of the last row that is no part of another. */
  readonly gradeOfWhole: string | undefined;
  /** How much further than the least of all names its cell is set in. */
  readonly steps: number;
  /** The row in which Excel sums up indicators that have no sum. */
  readonly isTotals: boolean;
}

function stepsOf(grid: Grid, row: number, column: number): number {
  return grid.shown(row, column)?.indent ?? 0;
}

function indicatorRow(
  grid: Grid,
  { row, column, raw, context, heading, parents, gradeOfWhole, steps, isTotals }: Reading,
): TableRow {
  const name = nameIn(raw, steps);
  const total = namedTotal(name.text);
  const { role } = total === undefined ? entityName(name.text) : { role: "member" };
  const over = context.section ?? heading?.section;
  const breakdown = context.breakdown ?? heading?.breakdown;
  // 累计 is of the months so far.
  const isSum = isBareTotal(name.text) && readLabel(name.text).counting === undefined;
  const isOfSection = role === "total" && isSum && isAmount(over);
  // 合计 under 一、农林牧渔业总产值 is that itself.
  const read = readLabel(isOfSection ? withoutNumber(over ?? "") : (total ?? name.text));
  const { period, stage } = context;
  const side = without(context, "period", "stage", "award");
  const { name: named, deed } = withoutDeed(read.name);
  const whole = name.ofWhich || name.indent > 0 ? gradeOfWhole : undefined;
  const full = fullName(named, context, whole);
  const bare = named || (isBareAmount(name.text) ? "" : bareKey(name.text));
  const heads = over !== undefined && !looksLikeRegion(withoutNumber(over));
  const summed = heads ? nameOfSection(bare, withoutNumber(over)) : undefined;
  const ofSection = summed && overlapping(summed.name, bare, FEWEST_SHARED);
  const indicator = { ...read, name: ofSection ?? (full.name || ownCount(name.text, read)) };
  const unnamed =
    isTotals ||
    indicator.name === "" ||
    isNoName(name.text) ||
    (role === "total" && !isOfSection) ||
    role === "average" ||
    role === "subtotal";
  const undated = period === "unclear";
  const partOf = unnamed ? undefined : parents.place(name, indicator.name);
  const origin = nameOf(grid, row, column);
  return {
    row,
    kind: partOf === undefined ? "indicator" : "part",
    text: raw.trim(),
    name: raw.trim() === "" ? { ...origin, cells: [] } : origin,
    indicator,
    ...heading,
    ...(deed !== undefined && { verb: deed }),
    ...side,
    ...(summed?.level !== undefined && { entity: entityName(summed.level) }),
    ...(breakdown !== undefined && !unnamed && { breakdown }),
    from: {
      ...heading?.from,
      ...(deed !== undefined && { verb: origin }),
      ...side.from,
      ...(stage === undefined && side.from.award && { stage: side.from.award }),
    },
    ...full.words,
    ...(full.base !== undefined && { base: full.base }),
    ...(partOf !== undefined && { partOf }),
    ...(partOf !== undefined && name.remainder && { remainder: true as const }),
    ...(period !== undefined && !undated && { period }),
    ...((unnamed || undated) && {
      problem: { code: "unclear-header" as const, detail: { header: raw.trim() } },
    }),
  };
}

/** 按支出：基本支出 is set in as far as it is, and what comes under it is set under 基本支出. */
function nameIn(raw: string, steps: number): RowName {
  const first = breakdownOf(raw)?.first;
  if (!first) return readRowName(first ?? raw, steps);
  const { indent } = readRowName(raw, steps);
  const mark = raw.trim().length - first.length;
  return { ...readRowName(first), ofWhich: indent > 0, indent, start: indent + 2 * mark };
}

/** One sign may be another word: 保交楼 and 楼面面积. */
const FEWEST_SHARED = 2;

/** 户数 in a row of its own is a name, though over a column it says nothing. */
function ownCount(text: string, { measure, time, unit }: Label): string {
  const { key, name } = plainLabel(text);
  const isCount = /^[\u4e00-\u9fff]{1,4}数(?=\(|$)/.test(key) && !isBareTotal(key);
  return isCount && unit && !measure && !time ? name.replace(/\(.*$/, "") : "";
}

/** Whether a heading over rows is the name of something that has a total: 一、农林牧渔业总产值. */
function isAmount(heading: string | undefined): boolean {
  if (heading === undefined) return false;
  const name = withoutNumber(heading);
  return isMoneyName(name) || /(?:[数量]|面积|人口|人员)$/.test(plainLabel(name).key);
}

/** A part is counted as its whole is, and of the same months: 第三产业增加值 under 地区生产总值（1-9月）. */
function inheritUnits(rows: readonly TableRow[]): TableRow[] {
  let whole: TableRow | undefined;
  return rows.map((row) => {
    if (row.partOf === undefined) whole = row;
    const missing = row.partOf !== undefined && !row.unit && !row.indicator?.unit;
    const unit = whole?.unit ?? whole?.indicator?.unit;
    if (row.partOf === undefined || whole?.indicator?.name !== row.partOf) return row;
    const units = whole.units && new Map([...whole.units, ...(row.units ?? [])]);
    const time = row.indicator?.time ?? whole.indicator.time;
    return {
      ...row,
      ...(row.indicator && time && { indicator: { ...row.indicator, time } }),
      ...(units && { units }),
      ...(missing && unit && { unit, from: { ...row.from, unit: whole.from.unit ?? whole.name } }),
    };
  });
}
