import type { AskedMeasure } from "../../prose/question";
import { baseOf, type Asked } from "./asked";
import type { Known } from "./known";
import { about, stated } from "./makeKnown";
import { placesOf, previousPlace } from "./places";

/** How many places have been gained. */
export function placesMoved(
  by: Extract<AskedMeasure, { kind: "rank-change" }>["of"],
  scope: string | undefined,
  asked: Asked,
): readonly Known[] {
  const { from } = asked;
  const base = baseOf(asked);
  const [now] = placesOf(from, by, scope);
  const previous = previousPlace(from);
  const [then] = previous
    ? stated(from, previous)
    : base
      ? placesOf(from.then(base), by, scope)
      : [];
  if (!now || !then) return [];
  return [
    {
      answer: {
        value: then.answer.value - now.answer.value,
        unit: now.answer.unit,
        decimals: 0,
        rule: "rank-change",
        operands: [...now.answer.operands, ...then.answer.operands],
      },
      basis: "computed",
      ...about(from),
    },
  ];
}
