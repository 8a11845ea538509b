import { isAmountName, isFigureName } from "../../lexicon/figureNames";
import { hintsAt } from "../../lexicon/hints";
import { saysTotal } from "../../lexicon/basis";
import { without } from "../corrections/without";
import type { Column } from "../layout/columns";
import type { LaidOut } from "../layouts/layout";
import { LAYOUTS } from "../layouts/layouts";
import type { TitleLabel } from "../words/titleWords";
import { isHeld } from "../words/combineMeasures";
import { unclear } from "./unclear";
import { columnAspects } from "./columnAspects";
import { assignOwners, type Owner } from "./assignOwners";
import { countsAlone } from "../layout/countsAlone";
import { countedColumns } from "../layout/countedColumns";
import { columnKey, timelessKey } from "./columnKey";
import { columnPeriods, isToDate, type Anchor } from "./columnPeriods";
import { placesOfShares } from "../layout/placesOfShares";
import { gapsOfGrowth } from "../layout/gapsOfGrowth";
import { placesByProgress } from "../layout/placesByProgress";
import { placesBeside } from "../layout/placesBeside";
import { ratesOfLeft } from "../layout/ratesOfRows";
import { rateOfOthers } from "../layout/rateOfOthers";
import { shortOfLeft } from "../layout/shortOfLeft";
import { sharesOfLevels } from "../layout/sharesOfLevels";
import { withTitleName } from "../layout/withTitleName";
import { splitYears } from "./splitYears";
import { sinceYear } from "./sinceYear";
import { heldBeside } from "./heldBeside";
import { isOfNoMonth } from "./isOfNoMonth";
import { sinceEarlier } from "./sinceEarlier";
import type { Period } from "../../quantity/period";
import { PERCENT, type Unit } from "../../quantity/unit";
import { previousYear } from "../../quantity/previousYear";
import { comparePeriods } from "../../quantity/comparePeriods";
import { samePeriod } from "../../quantity/samePeriod";
import { overYearBefore } from "./overYearBefore";
import { partColumns } from "./partColumns";
import { refuseTwins } from "./refuseTwins";
import { repeatedIn } from "./repeatedIn";
import type { ValueColumn } from "./valueColumn";
import { mayBeGrowth } from "../words/mayBeGrowth";
import { isOfChange } from "../words/isOfChange";

/** The columns of figures with their meaning settled; two that would say the same are both refused. */
export function valueColumns(
  layout: LaidOut,
  anchor: Anchor,
  titleIndicator: TitleLabel | undefined,
): ValueColumn[] {
  const { values, wholes } = partColumns(columnsIn(layout, titleIndicator));
  const { settle, roles } = LAYOUTS[layout.orientation];
  const owners = roles.columns === "indicators" ? assignOwners(values) : [];
  const periods = columnPeriods(values, anchor, owners);
  const aspects = roles.rows === "indicators" ? columnAspects(values) : [];
  const levels = values.map(({ label }, index) => (label.measure ? undefined : periods[index]));
  const areGrowths = titleIndicator?.measure === "growth" && values.every(mayHoldGrowth);
  const newest = Math.max(...periods.map(yearOf));
  const settled = values.map((read, index): ValueColumn => {
    const column = overYearBefore(read, periods[index] ?? anchor.period, levels);
    const { time, base: since, span, above } = column.label;
    const counting = column.label.counting ?? countingOfLeft(values, column, index);
    const { measure = "level", status = statusBeside(values, index) } = column.label;
    const partOf = wholes.get(column.column) ?? column.partOf;
    const planned = plannedGrowth(values, index, periods);
    const period = planned ?? periods[index] ?? anchor.period;
    const others = otherBases(since, period) ?? earlierBeside(values, column, periods, period);
    const beside = sinceEarlier(values, index, periods, areGrowths);
    const held =
      beside ??
      heldBeside(values, index, periods) ??
      (others.length > 0
        ? sinceYear(measure, others, period)
        : heldByTitle(measure, titleIndicator));
    const isOfMonths =
      roles.rows === "periods" && isSinceJanuary(values, column, layout.names.text);
    const isDated = time !== undefined || span !== undefined;
    const base: ValueColumn = {
      ...without(
        column.label,
        "name",
        "time",
        "base",
        "span",
        "above",
        "aspect",
        "counting",
        "isBase",
        "together",
      ),
      column: column.column,
      text: column.text,
      heading: column.heading,
      from: { ...(!isDated && { period: anchor.from }), ...column.from },
      measure: planned && others.length === 0 ? "growth-target" : (held?.measure ?? measure),
      ...(held?.since && { since: held.since }),
      ...(beside && { moves: beside.moves }),
      period,
      ...(yearOf(period) < newest && { yearsBack: newest - yearOf(period) }),
      ...(column.unitColumn !== undefined && { unitColumn: column.unitColumn }),
      ...(counting && !isOfMonths && !isToDate(values, column, period, anchor) && { counting }),
      ...(status && { status }),
      ...(above !== undefined && { section: above }),
      ...(partOf !== undefined && { partOf }),
      ...aspects[index],
      ...(column.ofGroup !== undefined && { ofGroup: column.ofGroup }),
      ...(column.stage !== undefined && { stage: column.stage }),
      ...(column.noun !== undefined && { noun: column.noun }),
      ...(column.ofPart !== undefined && { ofPart: column.ofPart }),
      ...(column.asks !== undefined && { asks: column.asks }),
      ...(isOfMonths && { sinceJanuary: true as const }),
      ...(isInDoubt(values, index) && { inDoubt: true }),
      ...(column.part && { part: column.part }),
      ...(column.hidden && { hidden: column.hidden }),
      ...(column.problem && { problem: column.problem }),
    };
    if (roles.rows !== "periods" && isOfNoMonth(values, index, anchor.period)) return unclear(base);
    const owner = beside ? ownerOfGrowth(values, owners, index) : owners[index];
    return settle(base, { column, owner, values, title: titleIndicator });
  });
  return refuseTwins(
    withoutHidden(settersOfSeveral(named(settled))),
    new Set(values.filter(isDated).map(({ column }) => column)),
  );
}

function yearOf(period: Period | undefined): number {
  return period?.kind === "calendar" ? period.year : -Infinity;
}

/** Nothing but figures that have no measure and no unit but %, and what is told of them. */
function mayHoldGrowth({ label: { measure, unit } }: Column): boolean {
  return measure === "unread" || measure === "rank" || (!measure && (!unit || isRate(unit)));
}

function isRate({ base }: Unit): boolean {
  return base === PERCENT.base;
}

/** 同比增长 behind 实有户数 and again behind 本年新登记 is each that of what stands before it. */
function countingOfLeft(
  values: readonly Column[],
  { text, label: { measure } }: Column,
  index: number,
): ValueColumn["counting"] {
  const isTwice =
    isOfChange(measure) && values.some((other, at) => at !== index && other.text === text);
  return isTwice ? values[index - 1]?.label.counting : undefined;
}

/** 较1—8月增减 is of what the growth before it is of. */
function ownerOfGrowth(
  values: readonly Column[],
  owners: readonly Owner[],
  index: number,
): Owner | undefined {
  const owner = owners[index - 1];
  return owner === "own" && values[index]?.label.name === "" ? values[index - 1] : owner;
}

/** 增速 under 主要指标两年平均增速 is none over the year before. */
function heldByTitle(
  measure: ValueColumn["measure"],
  title: TitleLabel | undefined,
): Pick<ValueColumn, "measure" | "since"> | undefined {
  if (!mayBeGrowth(measure)) return undefined;
  if (title?.measure === "unread") return { measure: "unread" };
  if (!title || !isHeld(title.measure)) return undefined;
  return { measure: `held-${measure}`, ...(title.since && { since: title.since }) };
}

/** 比2015年增长 in a table of 2020年 is no growth over the year before. */
function otherBases(base: Period | undefined, period: Period): readonly Period[] | undefined {
  if (!base) return undefined;
  const isYearBefore =
    period.kind === "calendar" &&
    samePeriod({ ...base, ...(period.months && { months: period.months }) }, previousYear(period));
  return isYearBefore ? [] : [base];
}

/**
 * 增减量 beside 2010年 and 2020年 is what the one differs by from the other, and no change over the year before, unless its
 * heading says 同比: the earlier of them, where the year before is not among them.
 */
function earlierBeside(
  values: readonly Column[],
  { label: { measure, base, time }, text }: Column,
  periods: readonly Period[],
  period: Period,
): readonly Period[] {
  if (!isOfChange(measure) || base || time) return [];
  if (hintsAt(text, "since-last-year") || period.months) return [];
  const levels = values.flatMap(({ label }, index) =>
    label.measure === undefined && label.time !== undefined ? (periods[index] ?? []) : [],
  );
  const before = previousYear(period);
  if (levels.some((one) => samePeriod(one, before))) return [];
  return levels.filter((one) => comparePeriods(one, before) < 0);
}

/** 增长 right behind 2024年计划 beside 2023年实际 is what the plan wants; the period of the plan. */
function plannedGrowth(
  values: readonly Column[],
  index: number,
  periods: readonly Period[],
): Period | undefined {
  const { measure, time } = values[index]?.label ?? {};
  const plan = values[index - 1];
  const [period, own] = [periods[index - 1], periods[index]];
  if (!mayBeGrowth(measure) || plan?.label.measure !== "target" || !period) return undefined;
  // 2024年 over 目标 and 增长.
  if (time && !(own && samePeriod(own, period))) return undefined;
  const levels = values.flatMap(({ label }, at) =>
    label.measure === undefined ? (periods[at] ?? []) : [],
  );
  const isLater = levels.length > 0 && levels.every((one) => comparePeriods(one, period) < 0);
  return isLater ? period : undefined;
}

/** 累计 beside 当月, or in a table whose rows are headed 月份, is of all since January, and so is what is told of it behind. */
function isSinceJanuary(values: readonly Column[], column: Column, over: string): boolean {
  const { span, counting, measure } = column.label;
  const [level] = values
    .filter(({ column: at, label }) => at < column.column && label.measure === undefined)
    .reverse();
  const isToldOf = mayBeGrowth(measure) || measure === "completion";
  if (isToldOf && !span && !counting && level) return isSinceJanuary(values, level, over);
  if (span === "to-date" || span === "so-far") return true;
  const isByMonth = over.includes("月") || values.some(({ label }) => label.span === "month");
  return counting === "cumulative" && isByMonth;
}

/** What an expected level grows by is expected, too: the nearest level on the left speaks for it. */
function statusBeside(values: readonly Column[], index: number): ValueColumn["status"] {
  const measure = values[index]?.label.measure;
  if (!mayBeGrowth(measure)) return undefined;
  const level = values
    .slice(0, index)
    .reverse()
    .find(({ label }) => label.measure === undefined);
  return level?.label.status === "forecast" ? "forecast" : undefined;
}

/** The columns of figures, years in one cell told apart, as the title names them. */
function columnsIn(
  { columns, orientation, names }: LaidOut,
  title: TitleLabel | undefined,
): readonly Column[] {
  const values = splitYears(columns).filter(({ kind }) => kind === "value");
  const { named, roles } = LAYOUTS[orientation];
  const settled = gapsOfGrowth(placesBeside(sharesOfLevels(shortOfLeft(values))));
  const areNamed = roles.columns === "indicators";
  const counted = areNamed ? rateOfOthers(countsAlone(countedColumns(settled))) : settled;
  const titled = withTitleName(counted, title, roles.rows, names.text);
  const owned = areNamed ? placesByProgress(ratesOfLeft(titled)) : titled;
  return named(placesOfShares(owned, areNamed), title);
}

/** A bare 位次 right behind a growth column, and none right behind the levels; 空气质量排名 behind the growth of something else is of itself. */
function isInDoubt(values: readonly Column[], index: number): boolean {
  const column = values[index];
  const { measure: before, name: grown } = values[index - 1]?.label ?? {};
  if (column?.label.measure !== "rank" || column.given || saysTotal(column.text)) return false;
  if (!mayBeGrowth(before)) return false;
  if (column.label.name !== "" && column.label.name !== grown) return false;
  const earlier = values.slice(0, index - 1).reverse();
  const level = earlier.findIndex(({ label }) => label.measure === undefined);
  return !earlier.slice(0, Math.max(0, level)).some(({ label }) => label.measure === "rank");
}

/** 数 under 专利 and 数 under 论文: a name met twice takes the heading above it. */
function named(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  if (!columns.some(({ section }) => section)) return columns;
  const keys = columns.map(columnKey);
  const twins = repeatedIn(keys);
  return columns.map((column, index) => {
    const { section, indicator } = column;
    if (!twins.has(keys[index] ?? "") || !section || !indicator) return column;
    return { ...column, indicator: withSection(section, indicator) };
  });
}

/** 面上项目 under 申报数 is 面上项目申报数, 经费 under 高新区 is 高新区经费. */
function withSection(section: string, indicator: string): string {
  const isCount = isAmountName(section) && !isFigureName(indicator);
  return isCount ? `${indicator}${section}` : `${section}${indicator}`;
}

/** 省定目标 beside 市定目标 is the target that the province has set; alone it is the target. */
function settersOfSeveral(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  const setters = new Set(columns.flatMap(({ setBy }) => setBy ?? []));
  if (setters.size === 0 || setters.size > 1) return columns;
  return columns.map((column) => without(column, "setBy"));
}

/**
 * A hidden column says nothing where a shown one says the same of any time: the user has put it away. Where it is the only place, it is
 * read as if it were shown.
 */
function withoutHidden(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  if (!columns.some(({ hidden }) => hidden)) return columns;
  const shown = new Set(
    columns.filter(({ hidden, problem }) => !hidden && !problem).map(timelessKey),
  );
  return columns.map((column) =>
    column.hidden && !column.problem && shown.has(timelessKey(column))
      ? { ...column, measure: "unread" }
      : column,
  );
}

function isDated({ label: { time } }: Column): boolean {
  return time !== undefined;
}
