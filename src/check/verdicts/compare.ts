import type { AskedMeasure, Claimed, Direction } from "../../prose/question";
import { roundHalfUp } from "../../quantity/round";
import { shownNumber } from "../../quantity/shown";
import { isLowerBetter } from "../../answers/kindsOfIndicator";
import type { Known } from "../answers/known";
import type { Reason } from "./finding";
import { holds, inUnitOf, type Standing } from "./holds";

/** How a claim stands to an answer; a reason where the number is right and something else said is not. */
export interface Comparison {
  readonly standing: Standing;
  readonly reason?: Reason;
}

const OTHER: Comparison = { standing: "other" };

/** Holds the number claimed against an answer, with its direction, its hedge, and the tie of a place. */
export function compare(claimed: Claimed, measure: AskedMeasure, known: Known): Comparison {
  if (measure.kind === "rank") return comparePlace(claimed, measure, known);
  if (measure.kind === "top") {
    const { value } = known.answer;
    const isSo = known.isBound ? value === claimed.value : value <= claimed.value;
    return { standing: isSo ? "rounded" : "other" };
  }
  const figure = inUnitOf(claimed.unit, known.answer.value, known.answer.unit);
  if (figure === undefined) return OTHER;
  // What a cell itself calls 近60 is repeated, not counted with.
  if (known.answer.qualifier && !isWritten(figure, claimed)) return OTHER;
  const isApart = measure.kind === "gap" && measure.direction === undefined;
  return {
    standing: holds(isApart ? Math.abs(figure) : figure, signed(claimed, directionOf(measure))),
  };
}

/** The claim with the sign that its words give it: 下降6.3% is -6.3%. */
export function signed(claimed: Claimed, direction: Direction | undefined): Claimed {
  if (direction !== "down" || claimed.value < 0) return claimed;
  const { to, ...rest } = claimed;
  return to === undefined
    ? { ...rest, value: -claimed.value }
    : { ...rest, value: -to, to: -claimed.value };
}

export function directionOf(measure: AskedMeasure): Direction | undefined {
  switch (measure.kind) {
    case "growth":
    case "average-growth":
    case "change":
    case "points":
    case "gap":
    case "rank-change":
    case "target-gap":
    case "pull":
      return measure.direction;
    default:
      return undefined;
  }
}

function isWritten(figure: number, claimed: Claimed): boolean {
  const written = shownNumber(claimed.value, claimed.unit);
  return Number(roundHalfUp(figure, Math.max(claimed.decimals, 0))) === written;
}

/** The least value holds the last place, except where less is better. */
function isWorst(extreme: "greatest" | "least", { indicator, isByMost }: Known): boolean {
  return (extreme === "least") !== (isLowerBetter({ indicator }) && !isByMost);
}

function comparePlace(
  claimed: Claimed,
  measure: Extract<AskedMeasure, { kind: "rank" }>,
  known: Known,
): Comparison {
  const isFromEnd =
    measure.fromEnd === true || (measure.extreme !== undefined && isWorst(measure.extreme, known));
  const place = isFromEnd ? known.fromEnd : known.answer.value;
  if (place === undefined || place !== claimed.value) return OTHER;
  const { tiedWith } = known;
  if (tiedWith && tiedWith.length > 0 && !measure.tied) {
    return { standing: "exact", reason: { code: "tied-with", names: tiedWith } };
  }
  if (measure.tied && known.basis === "computed" && tiedWith?.length === 0) {
    return { standing: "exact", reason: { code: "not-tied" } };
  }
  return { standing: "exact" };
}
