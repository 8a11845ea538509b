import { isFlow } from "../../answers/isFlow";
import { isOfYears } from "../../quantity/isOfYears";
import { findTimes } from "../../prose/times/findTimes";
import { plainText } from "../../prose/text/plainText";
import type { Prose } from "../../prose/prose";
import type { AskedPeriod } from "../../prose/question";
import { firstLine, isTitle } from "../draft/firstLine";
import { keptWith } from "../keptWith";
import { addedTogether } from "./addedTogether";
import type { Asked } from "./asked";
import { levelOf } from "./asking";
import type { Known } from "./known";
import { stated } from "./makeKnown";

/** 2021—2023年累计投入: what each of the years brought, added up, or as it stands beside what is new of it. */
export function sumOfYears(asked: Asked): readonly Known[] {
  const added = addedUp(asked);
  return added.length > 0 ? added : cumulativeOf(asked);
}

/** 累计完成 beside 其中：2023年新增, which the years before are in, where the workbook does not have these. */
function cumulativeOf({ from, question: { period } }: Asked): readonly Known[] {
  const level = levelOf(from);
  // The workbook has added them up itself.
  if (isOfYears(from.period)) return stated(from, level);
  const fresh = levelOf({ ...from, counting: "new" });
  const isOfYearsSince =
    period?.kind === "years" && period.to === undefined && period.count === undefined;
  const isBeside =
    level?.observation.counting === undefined &&
    fresh?.observation.counting === "new" &&
    fresh.observation.table === level?.observation.table;
  const isCumulative = level?.observation.counting === "cumulative" || isBeside;
  return isOfYearsSince && isCumulative ? stated(from, level) : [];
}

/**
 * 技术合同成交额累计115.7亿元 in a text that has told what “十四五”期间 has brought: what 累计 says no years of may be of these. Whatever it may be
 * of, it need not be of the year itself.
 */
export function sumsOfYearsTold(asked: Asked): readonly Known[] {
  const { question, context } = asked;
  return yearsToldIn(context.prose).flatMap((period) =>
    addedUp({ ...asked, question: { ...question, period } }),
  );
}

/** Whether a text tells of several years together: in its title, or with any of its figures. */
export function tellsOfYears(prose: Prose): boolean {
  return yearsToldIn(prose).length > 0;
}

const yearsToldIn = keptWith(({ text, statements }: Prose): readonly AskedPeriod[] => {
  const line = plainText(firstLine(text));
  const told = [
    ...(isTitle(line) ? findTimes(line).flatMap(({ period }) => period ?? []) : []),
    ...statements.flatMap(({ question: { period } }) => period ?? []),
  ].filter((period) => period.kind === "years");
  return [
    ...new Map(
      told.map(({ span, ...years }) => [JSON.stringify(years), { ...years, span }]),
    ).values(),
  ];
});

/** Nothing where one of the years is missing. */
function addedUp({ from, question: { period } }: Asked): readonly Known[] {
  if (period?.kind !== "years" || from.period?.kind !== "calendar" || from.period.months) return [];
  const { to = from.period.year, count = 0 } = period;
  const { from: start = to - count + 1 } = period;
  const figures = [];
  for (let year = start; year <= to; year += 1) {
    const figure = levelOf(from.then({ kind: "calendar", year }));
    if (!figure || !isFlow(figure) || figure.observation.qualifier) return [];
    figures.push(figure);
  }
  return addedTogether(from, figures);
}
