import type { AskedMeasure, Claimed } from "../../../prose/question";
import { PERCENT, POINTS } from "../../../quantity/unit";
import { answersTo } from "../../answers/answersTo";
import type { Asked } from "../../answers/asked";
import { compare, directionOf, signed } from "../compare";
import type { Judgement } from "../finding";
import { holds, inUnitOf } from "../holds";
import { withMeasure, type Diagnosis } from "./diagnosis";

/** The digits are right, the unit is not. */
export const UNITS: readonly Diagnosis[] = [
  {
    name: "rate-in-per-cent",
    because: "a rate rises by points: 提高0.07个百分点, not 0.07%",
    finds: ({ claimed, asked, measure }) => {
      if (measure.kind !== "growth" || claimed.unit.base !== "ratio") return undefined;
      const direction = measure.direction ?? "up";
      return inPoints(claimed, withMeasure(asked, { kind: "points", of: "level", direction }));
    },
  },
  {
    name: "gap-in-per-cent",
    because: "rates differ by points: 高于全省0.4个百分点, not 0.4%",
    finds: ({ claimed, asked, measure }) =>
      measure.kind === "gap" && claimed.unit.base === "ratio"
        ? inPoints(claimed, asked)
        : undefined,
  },
  {
    name: "growth-in-points",
    because: "an amount grows by per cent: 增长60%, not 60个百分点",
    finds: ({ claimed, asked, measure }) => {
      if (measure.kind !== "points" || claimed.unit.base !== "points") return undefined;
      const { direction } = measure;
      const rate: Claimed = { ...claimed, value: claimed.value / 100, unit: PERCENT };
      const growth: AskedMeasure = { kind: "growth", direction };
      const known = answersTo(withMeasure(asked, growth)).find(
        (one) => compare(rate, growth, one).standing !== "other",
      );
      return (
        known && { verdict: "percent-for-points", known, reason: { code: "growth-in-points" } }
      );
    },
  },
  {
    name: "wrong-unit",
    because: "the digits are those of the figure, the unit is not",
    finds: ({ claimed, known, measure }) => {
      if (!known || claimed.unit.base === "ratio" || claimed.unit.base === "rank") return undefined;
      const figure = inUnitOf(claimed.unit, known.answer.value, known.answer.unit);
      if (figure === undefined || figure === 0) return undefined;
      const claim = signed(claimed, directionOf(measure));
      return POWERS.some(
        (power) =>
          holds(figure * power, claim) !== "other" &&
          holds(figure * power, { ...claim, approximation: "around" }) !== "other",
      )
        ? { verdict: "wrong-unit", known, reason: { code: "digits-in-other-unit" } }
        : undefined;
    },
  },
];

/** 万 for 亿, 元 for 万元; ten times too much is a slip of a digit. */
const POWERS = [1e3, 1e4, 1e6, 1e8].flatMap((power) => [power, 1 / power]);

function inPoints(claimed: Claimed, asked: Asked): Omit<Judgement, "kind"> | undefined {
  const points: Claimed = { ...claimed, value: claimed.value * 100, unit: POINTS };
  const known = answersTo(asked).find(
    (one) =>
      one.answer.unit.base === "points" &&
      compare(points, asked.question.measure, one).standing !== "other",
  );
  return known && { verdict: "percent-for-points", known, reason: { code: "rate-in-per-cent" } };
}
