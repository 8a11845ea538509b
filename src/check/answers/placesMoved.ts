import type { RankedBy } from "../../prose/question";
import { baseOf, type Asked } from "./asked";
import type { Known } from "./known";
import { about, stated } from "./makeKnown";
import { placesOf, previousPlace } from "./places";

/** How many places have been gained; by pace where the workbook ranks by nothing else. */
export function movedBy(by: RankedBy, scope: string | undefined, asked: Asked): readonly Known[] {
  const moved = placesMoved(by, scope, asked);
  return moved.length === 0 && by === "level" ? placesMoved("growth", scope, asked) : moved;
}

function placesMoved(by: RankedBy, scope: string | undefined, asked: Asked): readonly Known[] {
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
