import type { Known } from "../../check/answers/known";
import type { Statement } from "../../prose/question";
import { shownDigits } from "../../quantity/shown";
import type { Replacement } from "../applyEdits";
import { reachesTo } from "./decimalsWritten";
import { figureStyle, inStyle } from "./figureStyle";
import { unitBehind } from "./unitBehind";

/** A level whose digits do not go down to the unit behind a mask, in the unit of its cell: 365.08万人次 for xx人. */
export function inOwnUnit(
  { start, end, text, form, question }: Statement,
  { answer }: Known,
  plain: string,
): readonly Replacement[] {
  const style = figureStyle(plain.slice(start, end), text);
  if (form !== "mask" || question.measure.kind !== "level" || !style || answer.value < 0) return [];
  if (reachesTo(answer, unitBehind(style, answer.unit))) return [];
  const digits = shownDigits(answer.value, answer.decimals, answer.unit);
  return [{ start, end, text: inStyle(digits, style) + answer.unit.symbol }];
}
