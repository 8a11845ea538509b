import type { Checked } from "../../src/check/report";
import { convert } from "../../src/quantity/convert";
import { previousYear } from "../../src/quantity/previousYear";
import { samePeriod } from "../../src/quantity/samePeriod";
import type { Observation } from "../../src/tables/observation";
import type { Reading } from "../../src/tables/table";
import type { Change, Mutation, MutationKind } from "./mutants";

type FalseWord = "first-for-tie" | "beaten-for-missed" | "doubled-for-less" | "record-for-none";

/** Claiming words that are not so: a miss called 超额, +60 % called 翻番, a tie called 首位, 新高 where an earlier year was higher. */
export const FALSE_WORDS: Readonly<Record<Extract<MutationKind, FalseWord>, Mutation>> = {
  "first-for-tie": ({ statement: { start, end, question }, judgement: { known } }, text) => {
    const { measure } = question;
    if (measure.kind !== "rank" || known?.basis !== "computed" || measure.fromEnd) return undefined;
    const isAlone = known.answer.value === 1 && known.tiedWith?.length === 0;
    if (isAlone || !/第\d+位/.test(text.slice(start, end))) return undefined;
    const tie = /(?:与[^,，。]{1,30})?并列$/.exec(text.slice(Math.max(0, start - 34), start));
    return { words: tie ? "居首位" : "首位", from: start - (tie?.[0].length ?? 0), to: end };
  },
  "beaten-for-missed": (one, text, { observations }) => {
    const { measure } = one.statement.question;
    if (measure.kind === "met" && measure.how === "missed") return { words: "超额完成" };
    const level = levelOf(one, observations);
    if (!level) return undefined;
    const target = observations.find((other) => isSame(other, level) && other.measure === "target");
    const isMissed =
      target !== undefined &&
      target.unit.base === level.unit.base &&
      level.value * level.unit.factor < target.value * target.unit.factor;
    return isMissed && !LESS.test(level.indicator)
      ? behind(one, text, "，超额完成年度目标")
      : undefined;
  },
  "doubled-for-less": (one, text, { observations }) => {
    const level = levelOf(one, observations);
    const before = level && previousOf(level, observations);
    if (!level || !before || level.unit.base === "ratio") return undefined;
    const base = convert(before.value, before.unit, level.unit);
    const isLess = base.ok && base.value > 0 && level.value < base.value * 1.9;
    return isLess ? behind(one, text, "，实现翻番") : undefined;
  },
  "record-for-none": (one, text, { observations }) => {
    const level = levelOf(one, observations);
    if (!level) return undefined;
    const isBeaten = observations.some(
      (other) =>
        isSeries(other, level) &&
        other.unit.symbol === level.unit.symbol &&
        other.period !== undefined &&
        level.period !== undefined &&
        yearOf(other) < yearOf(level) &&
        other.value > level.value,
    );
    return isBeaten ? behind(one, text, "，创历史新高") : undefined;
  },
};

const LESS = /能耗|排放|下降|事故|死亡|浓度|负债|亏损|药占比|住院日/;

/** The cell of a level that the text says as it stands. */
export function levelOf(
  { statement, judgement: { known } }: Checked,
  observations: Reading["observations"],
): Observation | undefined {
  if (statement.form !== "figure" || statement.question.measure.kind !== "level") return undefined;
  if (known?.answer.rule !== "read") return undefined;
  const [operand] = known.answer.operands;
  return observations.find(({ cell, measure }) => cell === operand?.cell && measure === "level");
}

export function previousOf(
  level: Observation,
  observations: Reading["observations"],
): Observation | undefined {
  const { period } = level;
  if (!period) return undefined;
  return observations.find(
    (other) =>
      isSeries(other, level) &&
      other.period !== undefined &&
      samePeriod(other.period, previousYear(period)),
  );
}

function isSeries(other: Observation, level: Observation): boolean {
  return (
    other.measure === "level" &&
    other.indicator === level.indicator &&
    other.entity === level.entity &&
    other.counting === level.counting &&
    JSON.stringify(other.period && { ...other.period, year: 0, offset: 0 }) ===
      JSON.stringify(level.period && { ...level.period, year: 0, offset: 0 })
  );
}

function isSame(other: Observation, level: Observation): boolean {
  return (
    other.indicator === level.indicator &&
    other.entity === level.entity &&
    other.counting === level.counting &&
    JSON.stringify(other.period) === JSON.stringify(level.period)
  );
}

function yearOf({ period }: Observation): number {
  return period?.kind === "calendar" ? period.year : (period?.offset ?? 0);
}

/** Said right behind the figure, where its clause ends. */
function behind({ statement: { end } }: Checked, text: string, words: string): Change | undefined {
  return /[，。；]/.test(text[end] ?? "") ? { words, from: end, to: end } : undefined;
}
