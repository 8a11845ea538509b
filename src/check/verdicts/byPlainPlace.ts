import type { Claimed } from "../../prose/question";
import type { Asked } from "../answers/asked";
import { statedOf } from "../answers/asking";
import { placesOf } from "../answers/places";
import { compare } from "./compare";
import type { Judgement } from "./finding";

/**
 * 增速5.2%，增速排全省第2: the sheet has one column of places beside level and growth and does not say by which; it bears out the
 * place that agrees, and refutes none.
 */
export function byPlainPlace(claimed: Claimed, asked: Asked): Judgement | undefined {
  const { measure } = asked.question;
  if (measure.kind !== "rank" || measure.of === "level") return undefined;
  const { from } = asked;
  const isColumnOfBoth = statedOf(from, "growth") && !statedOf(from, "growth-rank");
  if (measure.of === "growth" ? !isColumnOfBoth : !measure.isLikely) return undefined;
  const plain = { ...measure, of: "level" as const };
  const places = placesOf(from, "level", measure.scope?.text);
  // Where the levels of all are known, the column is by these.
  if (places.some(({ basis }) => basis === "computed")) return undefined;
  const known = places.find((one) => compare(claimed, plain, one).standing !== "other");
  return known && { verdict: "consistent", known, kind: measure.kind };
}
