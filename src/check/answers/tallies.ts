import { levelOf, statedOf, type Asking } from "./asking";
import type { AskedMeasure, Claimed, TallyOf } from "../../prose/question";
import { shownNumber } from "../../quantity/shown";
import { NO_UNIT } from "../../quantity/unit";
import { inUnitOf } from "../verdicts/holds";
import { baseOf, type Asked } from "./asked";
import { benchmarksOf } from "./benchmarksOf";
import { changeOf, growthOf, pointsOf } from "./changes";
import type { Known } from "./known";
import { about, stated } from "./makeKnown";
import { targetGapOf } from "./parts";

/** Of how many members of a table something is so: 13个市实现正增长. Nothing where any of them does not tell. */
export function tallyOf(of: TallyOf, asked: Asked): readonly Known[] {
  const members = of === "covered" ? allOfTables(asked) : membersOf(asked);
  const told = members.map((member) => balanceOf(of, { ...asked, from: member }));
  if (members.length < 3 || told.some((one) => one === undefined)) return [];
  const known = told.flatMap((one) => one ?? []);
  const value = known.filter(({ answer }) => IS_SO[of](answer.value)).length;
  // Where one has it not, no number of them is all.
  if (of === "covered" && value < known.length) return [];
  const operands = known.flatMap(({ answer }) => answer.operands);
  return [
    {
      answer: { value, unit: NO_UNIT, decimals: 0, rule: "tally", operands },
      basis: "computed",
      ...about(asked.from),
    },
  ];
}

/** Of how many members a figure is above a bound, or above what is named: 成交额超百亿元的县区3个. */
export function tallyBeyond(
  { of, direction, bound, benchmark }: Extract<AskedMeasure, { kind: "tally-beyond" }>,
  asked: Asked,
): readonly Known[] {
  const figureOf = (one: Asking): Known | undefined =>
    (of === "growth"
      ? growthOf(one, baseOf({ ...asked, from: one }))
      : stated(one, levelOf(one)))[0];
  const members = membersOf(asked);
  const told = members.flatMap((member) => figureOf(member) ?? []);
  const [first] = told;
  const mark = bound ?? (benchmark && markOf(benchmark, asked, figureOf));
  if (!mark || !first || told.length < Math.max(members.length, FEWEST)) return [];
  const reach = told.map(({ answer }) => inUnitOf(answer.unit, mark.value, mark.unit));
  if (reach.some((one) => one === undefined)) return [];
  const heights = told.map(
    ({ answer }, at) => shownNumber(answer.value, answer.unit) - (reach[at] ?? NaN),
  );
  const beyond = heights.filter((one) => (direction === "up" ? one > 0 : one < 0)).length;
  // Who is right on the bound may be counted or not: 超过5% with 5.0%.
  const reached = direction === "up" && bound ? heights.filter((one) => one === 0).length : 0;
  const operands = told.flatMap(({ answer }) => answer.operands);
  return [...new Set([beyond + reached, beyond])].map((value) => ({
    answer: { value, unit: NO_UNIT, decimals: 0, rule: "tally", operands },
    basis: "computed" as const,
    ...about(asked.from),
  }));
}

const FEWEST = 3;

/** 全省平均: the one figure that stands beside those of the members. */
function markOf(
  words: string,
  { from, context }: Asked,
  figureOf: (one: Asking) => Known | undefined,
): Pick<Claimed, "value" | "unit"> | undefined {
  const bare = words.replace(/的?平均(?:水平|值|分|增速)?$/, "");
  const isOwn = bare !== "" && context.entities.meant(bare).includes(from.at.subject);
  for (const other of [...(isOwn ? [from] : []), ...benchmarksOf(words, from, context)]) {
    const known = figureOf(other);
    if (known) return known.answer;
  }
  return undefined;
}

/** Whether it is so of the one asked about; unknown where the workbook does not tell. */
export function isSo(of: TallyOf, asked: Asked): boolean | undefined {
  const balance = balanceOf(of, asked);
  return balance && IS_SO[of](balance.answer.value);
}

const IS_SO: Readonly<Record<TallyOf, (balance: number) => boolean>> = {
  grown: (balance) => balance > 0,
  fallen: (balance) => balance < 0,
  unchanged: (balance) => balance === 0,
  met: (balance) => balance >= 0,
  missed: (balance) => balance < 0,
  covered: (balance) => balance > 0,
};

function balanceOf(of: TallyOf, asked: Asked): Known | undefined {
  const base = baseOf(asked);
  if (of === "covered") {
    const answer = statedOf(asked.from, "flag") ?? levelOf(asked.from);
    return stated(asked.from, answer)[0];
  }
  const found =
    of === "met" || of === "missed"
      ? targetGapOf(asked.from)
      : [
          ...growthOf(asked.from, base),
          ...changeOf(asked.from, base),
          ...pointsOf(asked.from, base),
        ];
  return found[0];
}

/** All who are ranked with one another by the indicator. */
function membersOf({ from, context: { subject } }: Asked): readonly Asking[] {
  const names = new Set<string>();
  for (const { indicator, entity, entityRole } of subject.reading.observations) {
    if (indicator === from.indicator && entityRole === "member" && entity !== "") names.add(entity);
  }
  return [...names].map((name) => from.of(name));
}

/** Those, and whoever else their tables list: one without an answer keeps a thing from being everywhere. */
function allOfTables({ from, context: { subject } }: Asked): readonly Asking[] {
  const tables = new Set<string>();
  for (const { indicator, table } of subject.reading.observations)
    if (indicator === from.indicator) tables.add(table);
  const names = new Set([...tables].flatMap((table) => [...from.at.membersOf(table)]));
  return [...names].map((name) => from.of(name));
}
