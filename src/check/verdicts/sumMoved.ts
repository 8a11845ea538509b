import { quotient } from "../../quantity/arithmetic";
import { convert } from "../../quantity/convert";
import { clean } from "../../quantity/decimal";
import type { Period } from "../../quantity/period";
import { PERCENT } from "../../quantity/unit";
import type { Asking } from "../answers/asking";
import { changeOf } from "../answers/changes";
import type { Known } from "../answers/known";
import { about } from "../answers/makeKnown";

type Added = Pick<Known["answer"], "value" | "unit">;

/** 三项合计59.39万亩，比上年增加0.52万亩、增长0.9%: by how much several have moved together, where the workbook tells it of each of them. */
export function sumMoved(
  as: "change" | "growth",
  parts: readonly Asking[],
  now: Added,
  base: Period | undefined,
): Known | undefined {
  const [first] = parts;
  if (!first) return undefined;
  let [value, decimals] = [0, 0];
  const operands: Known["answer"]["operands"][number][] = [];
  for (const part of parts) {
    const [moved] = changeOf(part, base);
    const converted = moved && convert(moved.answer.value, moved.answer.unit, now.unit);
    if (!moved || !converted?.ok) return undefined;
    value = clean(value + converted.value);
    decimals = Math.max(decimals, moved.answer.decimals);
    operands.push(...moved.answer.operands);
  }
  const before = clean(now.value - value);
  if (as === "growth" && before <= 0) return undefined;
  const answer =
    as === "growth"
      ? { value: quotient(value, before), unit: PERCENT, decimals: 1, rule: "growth" as const }
      : { value, unit: now.unit, decimals, rule: "change" as const };
  return { answer: { ...answer, operands }, basis: "computed", ...about(first) };
}
