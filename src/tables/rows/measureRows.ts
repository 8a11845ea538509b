import { without } from "../corrections/without";
import type { Column } from "../layout/columns";
import type { Origin } from "../meaning/origin";
import type { Label } from "../words/label";
import { isBareTotal } from "../words/isBareTotal";
import { isMeasureWord } from "../words/measureWords";
import { looksLikeRegion } from "../words/regionNames";
import { readLabel } from "../words/readLabel";
import { isCountable, type TitleLabel } from "../words/titleWords";
import { withoutNumber } from "../words/withoutNumber";
import type { TableRow } from "./tableRow";
import { mayBeGrowth } from "../words/mayBeGrowth";

/** What rows that only say 累计值 or 同比 are of. */
interface Owner {
  readonly label: Label;
  readonly name: Origin;
}

/** The rows of one owner so far: which months its last level is of, and what has been said of it. */
interface Told {
  readonly owner: Owner;
  span?: Label["span"];
  hasLevel: boolean;
  hasGrowth: boolean;
}

/**
 * 当月值, 累计值, 同比, 位次 right under a line that names something, or beside it, are of that; where no row of a table names
 * anything, they are of what the title names. Rows below one that has a name of its own are left to that.
 */
export function measureRows(
  rows: readonly TableRow[],
  columns: readonly Column[],
  title: TitleLabel | undefined,
): readonly TableRow[] {
  const told = rows.filter(({ kind }) => kind !== "section");
  if (!told.some(isMeasureRow)) return rows;
  const isAlone = told.every((row) => isMeasureRow(row) || isTotalRow(row));
  const ofTitle =
    title && isAlone && isOwner(title) ? { label: title, name: title.origin } : undefined;
  const areMonths = columns.some(({ label }) => label.time?.months) || told.some(isOfMonth);
  let section: string | undefined;
  let open: Told | undefined;
  return rows.map((row) => {
    if (row.kind === "section") {
      section = row.text;
      open = begun(ownerIn(row.text, row.name));
      return row;
    }
    if (row.section !== section) {
      section = row.section;
      open = begun(ownerIn(section ?? "", row.from.section ?? row.name));
    }
    if (!isMeasureRow(row) && !(ofTitle && isTotalRow(row))) {
      open = undefined;
      return row;
    }
    if (section === undefined) open ??= begun(ofTitle);
    return open ? ofOwner(row, open, areMonths) : row;
  });
}

function begun(owner: Owner | undefined): Told | undefined {
  return owner && { owner, hasLevel: false, hasGrowth: false };
}

function ownerIn(text: string, name: Origin): Owner | undefined {
  const label = readLabel(withoutNumber(text));
  return isOwner(label) ? { label, name } : undefined;
}

/** 全市 and 甲县 over 总量 and 增速 say whose these are, not of what. */
function isOwner({ name, measure }: Label): boolean {
  return measure === undefined && isCountable(name) && !looksLikeRegion(name);
}

function isMeasureRow({ kind, indicator, problem, text }: TableRow): boolean {
  const isBare = problem?.code === "unclear-header" && indicator?.name === "";
  return kind === "indicator" && isBare && isMeasureWord(withoutNumber(text));
}

/** 总数 above 同比 is that of what the title counts. */
function isTotalRow({ problem, text }: TableRow): boolean {
  return problem?.code === "unclear-header" && isBareTotal(text);
}

function isOfMonth({ indicator }: TableRow): boolean {
  return indicator?.span === "month";
}

function ofOwner(row: TableRow, told: Told, areMonths: boolean): TableRow {
  const { label, name } = told.owner;
  const said: Label = row.indicator ?? { name: "" };
  const { measure } = said;
  const isCumulative = areMonths && said.counting === "cumulative";
  const own = said.span ?? (isCumulative ? "to-date" : undefined);
  const span = own ?? (measure === undefined ? undefined : told.span);
  const place = measure === "rank" ? placeBy(told) : {};
  if (measure === undefined) {
    told.span = own;
    told.hasLevel = true;
  }
  told.hasGrowth ||= mayBeGrowth(measure);
  const unit = said.unit ?? (measure === undefined ? label.unit : undefined);
  const indicator: Label = {
    ...(isCumulative ? without(said, "counting") : said),
    name: label.name,
    ...(span && { span }),
    ...(unit && { unit }),
    ...(place.measure && { measure: place.measure }),
  };
  return {
    ...without(row, "problem", "section"),
    indicator,
    ...(place.basisUnsaid && { basisUnsaid: true }),
    from: { ...row.from, indicator: { by: "name", cells: [...name.cells, ...row.name.cells] } },
  };
}

/** Behind the growth of something that has no level it is the place by growth; behind both nobody says by which. */
export function placeBy({ hasLevel, hasGrowth }: Pick<Told, "hasLevel" | "hasGrowth">): {
  readonly measure?: "growth-rank";
  readonly basisUnsaid?: true;
} {
  if (!hasGrowth) return {};
  return hasLevel ? { basisUnsaid: true } : { measure: "growth-rank" };
}
