import { pointsDifference } from "../../../metrics/pointsDifference";
import { shownRounded } from "../../../quantity/shown";
import { POINTS } from "../../../quantity/unit";
import type { Asked } from "../../answers/asked";
import { REVISED } from "../../draft/revisedIn";
import { directionOf, signed } from "../compare";
import { holds } from "../holds";
import type { Diagnosis } from "./diagnosis";

/** Right on another basis than the workbook's. */
export const BASIS: readonly Diagnosis[] = [
  {
    name: "rounded-rates",
    because: "the difference of the rates as printed is another than that of the rates themselves",
    finds: ({ claimed, known, measure }) => {
      if (measure.kind !== "points" && measure.kind !== "gap") return undefined;
      if (!known || known.basis === "stated") return undefined;
      const [a, b] = known.answer.operands.filter(({ role }) => role !== "checked");
      if (!a || !b || a.unit.base !== "ratio" || b.unit.base !== "ratio") return undefined;
      const difference = pointsDifference(
        shownRounded(a.value, a.decimals, a.unit) / 100,
        shownRounded(b.value, b.decimals, b.unit) / 100,
      );
      if (!difference.ok) return undefined;
      const printed = holds(difference.value, signed(claimed, directionOf(measure)));
      return printed === "other"
        ? undefined
        : { verdict: "other-basis", known, reason: { code: "rounded-rates" } };
    },
  },
  {
    name: "revised-base",
    because: "the text itself states another base for the year before",
    finds: ({ claimed, known, asked, measure }) => {
      if (
        !known ||
        (measure.kind !== "points" && measure.kind !== "growth" && measure.kind !== "change")
      )
        return undefined;
      const base = statedBase(asked);
      const now = known.answer.operands.find(({ role }) => role === "current");
      if (base === undefined || !now) return undefined;
      const value =
        measure.kind === "growth"
          ? now.value / base - 1
          : (now.value - base) * (now.unit.base === "ratio" ? 100 : 1);
      return holds(
        measure.kind === "growth" ? value * 100 : value,
        signed(
          { ...claimed, unit: measure.kind === "points" ? POINTS : claimed.unit },
          directionOf(measure),
        ),
      ) === "other"
        ? undefined
        : { verdict: "other-basis", known, reason: { code: "revised-base" } };
    },
  },
  {
    name: "revised-figure",
    because: "the text says itself that it has another figure than was published",
    finds: ({ known, asked, sentence, measure }) =>
      known && measure.kind === "level" && REVISED.test(sentence) && asked.question.period
        ? { verdict: "other-basis", known, reason: { code: "revised-base" } }
        : undefined,
  },
];

/** What the text says of the year before, where it says that it was revised. */
function statedBase({ from, context: { revised, names } }: Asked): number | undefined {
  return revised.find(({ question }) =>
    question.indicators.some(
      ({ text, from: source }) =>
        source === "own" && names.find(text).some(({ indicator }) => indicator === from.indicator),
    ),
  )?.claimed?.value;
}
