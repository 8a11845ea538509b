import type { AskedMeasure } from "../../../prose/question";
import { answersTo } from "../../answers/answersTo";
import { compare, directionOf } from "../compare";
import { withMeasure, type Diagnosis } from "./diagnosis";

/** The digits are right, the verb is not. */
export const DIRECTION: readonly Diagnosis[] = [
  {
    name: "opposite-direction",
    because: "the digits are right, the word says the other way",
    finds: ({ claimed, answers, measure }) => {
      const direction = directionOf(measure);
      if (direction === undefined) return undefined;
      const other = direction === "up" ? "down" : "up";
      const known = answers.find(
        (one) =>
          compare(claimed, { ...measure, direction: other } as AskedMeasure, one).standing !==
          "other",
      );
      return known && { verdict: "inconsistent", known, reason: { code: "opposite-direction" } };
    },
  },
  {
    name: "times-by-for-to",
    because: "增长1.6倍 is not 增长到1.6倍",
    finds: ({ claimed, known, asked, measure }) => {
      if (measure.kind !== "multiple" || !known) return undefined;
      const how = measure.how === "by" ? "to" : "by";
      const others = answersTo(withMeasure(asked, { kind: "multiple", how }));
      return others.some((one) => compare(claimed, measure, one).standing !== "other")
        ? { verdict: "inconsistent", known, reason: { code: "times-by-for-to" } }
        : undefined;
    },
  },
];
