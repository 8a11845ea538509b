import { isNatureOfGoal, isOfPlan, saysReached } from "../../lexicon/plans";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Frame } from "../frame/frame";
import type { Title } from "../frame/readTitle";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "./columns";

/**
 * 2025年 of 2020年 | 2025年 in a plan holds what is to be reached, though its heading names only the year. Which year is planned the title says (2024年发展计划,
 * “十四五”规划指标), or a column of 预期性 and 约束性 whose table tells of nothing that has been reached.
 */
export function yearsPlanned(
  grid: Grid,
  frame: Frame,
  columns: readonly Column[],
  title: Title,
): readonly Column[] {
  const years = [...new Set(columns.flatMap((column) => yearOf(column) ?? []))].sort(
    (one, other) => one - other,
  );
  const last = years[years.length - 1];
  const before = years[years.length - 2];
  if (last === undefined || before === undefined) return columns;
  const own = columns.filter((column) => yearOf(column) === last);
  if (!own.every(saysOnlyYear) || columns.some(isUndatedGoal)) return columns;
  const texts = [title.text ?? "", title.heading ?? "", grid.sheet].map(
    (text) => plainLabel(text).key,
  );
  const isReached = texts.some(saysReached);
  const hasNatures = columns.some(({ column }) => holdsNatures(grid, frame, column));
  const planned = texts.some((text) => yearsOfPlans(text).includes(last));
  const until = title.together?.years.until;
  const isEnd = last === until && (hasNatures || texts.some(isOfPlan));
  const isLater = hasNatures && (last - before > 1 || titleYear(title) === last);
  if (isReached && !planned) {
    // Whether the last year of a plan is that of its goals or of what was reached in the end nobody says.
    const isOpen = hasNatures && last - before > 1;
    return isOpen ? columns.map((one) => (own.includes(one) ? inDoubt(one) : one)) : columns;
  }
  return planned || isEnd || isLater
    ? columns.map((one) => (own.includes(one) ? asGoal(one) : one))
    : columns;
}

function yearOf({ kind, label: { time } }: Column): number | undefined {
  const isYear = kind === "value" && time?.kind === "calendar" && !time.months && !time.since;
  return isYear ? time.year : undefined;
}

/** No heading of that year says that it is planned or reached. */
function saysOnlyYear({ text, label: { measure, status } }: Column): boolean {
  const isOpen = measure === undefined || measure === "growth" || measure === "difference";
  return isOpen && status === undefined && !saysReached(plainLabel(text).key);
}

/** 目标值 beside the years is the goal of the last of them. */
function isUndatedGoal({ label: { measure, time } }: Column): boolean {
  return measure?.endsWith("target") === true && time === undefined;
}

/** Years of which a title says that they are planned: 2024年 of 2023年计划执行情况与2024年计划草案. */
function yearsOfPlans(key: string): readonly number[] {
  return key.split(/(?=(?:19|20)\d\d年)/).flatMap((part) => {
    const [, year] = /^((?:19|20)\d\d)年(?!\d)/.exec(part) ?? [];
    return year !== undefined && isOfPlan(part) ? [Number(year)] : [];
  });
}

function titleYear({ period }: Title): number | undefined {
  return period?.kind === "calendar" && !period.months ? period.year : undefined;
}

/** A column of nothing but 预期性 and 约束性. */
function holdsNatures(grid: Grid, { body }: Frame, column: number): boolean {
  const texts = body.flatMap(({ row, columns }) => {
    const text = columns.length > 1 ? cellText(grid.shown(row, column)).trim() : "";
    return text === "" ? [] : [plainLabel(text).key];
  });
  return texts.length > 0 && texts.every(isNatureOfGoal);
}

function asGoal(column: Column): Column {
  const { measure } = column.label;
  return {
    ...column,
    label: { ...column.label, measure: measure === undefined ? "target" : "growth-target" },
  };
}

function inDoubt(column: Column): Column {
  const problem = { code: "unclear-header", detail: { header: column.text } } as const;
  return { ...column, problem };
}
