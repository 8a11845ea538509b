import { expectedOf } from "../../check/print/expected";
import type { Checked } from "../../check/report";
import { shownDigits } from "../../quantity/shown";
import { unitOf } from "../../quantity/unitOf";
import type { Replacement } from "../applyEdits";
import { figureStyle, inStyle } from "./figureStyle";

/** The same digits in the unit that is theirs: 3.86亿元 for 3.86万元, 0.3个百分点 for 0.3%; the words before them stay. */
export function restateUnit(
  { statement, judgement }: Checked,
  plain: string,
): readonly (readonly Replacement[])[] {
  const { start, end, text } = statement;
  const style = figureStyle(plain.slice(start, end), text);
  const expected = expectedOf(statement, judgement);
  const unit = expected && unitOf(expected.unit);
  if (!style || !unit) return [];
  const digits = shownDigits(Math.abs(expected.value), expected.decimals, unit);
  return [[{ start, end, text: style.before + inStyle(digits, style) + expected.unit }]];
}
