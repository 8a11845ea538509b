import { share } from "../../metrics/share";
import { agree } from "../../quantity/agree";
import { convert } from "../../quantity/convert";
import { clean } from "../../quantity/decimal";
import { samePeriod } from "../../quantity/samePeriod";
import { PERCENT } from "../../quantity/unit";
import { operand } from "../../answers/operand";
import type { Observation } from "../../tables/observation";
import type { DraftContext } from "../draft/draftContext";
import { levelOf, type Asking } from "./asking";
import type { Known } from "./known";
import { about } from "./makeKnown";

/**
 * 基础研究、应用研究和试验发展经费所占比重: rows of a table without a total are parts of what the whole workbook has another table tell, where
 * they add up to it.
 */
export function shareOfGroup(from: Asking, context: DraftContext): readonly Known[] {
  const own = levelOf(from)?.observation;
  if (!own || own.qualifier) return [];
  const group = from.at.field
    .inTable(own)
    .filter((one) => one.group === own.group && isOfPeriod(one, own));
  const whole = addedUp(group, own);
  if (!whole || !isTold(whole, own, context)) return [];
  const found = share(own.value, whole.value);
  if (!found.ok) return [];
  return [
    {
      answer: {
        value: found.value,
        unit: PERCENT,
        decimals: 2,
        rule: "share",
        operands: group.map((one) => operand(one === own ? "part" : "whole", one)),
      },
      basis: "computed",
      ...about(from),
    },
  ];
}

type Sum = Pick<Observation, "value" | "unit" | "decimals">;

function addedUp(group: readonly Observation[], own: Observation): Sum | undefined {
  const { unit } = own;
  const isFit = group.every(
    (one) =>
      !one.qualifier &&
      one.counting === own.counting &&
      (one.entityRole === "member" || one.entityRole === "outsider"),
  );
  if (!isFit || unit.base === "" || unit.base === "ratio" || group.length < FEWEST)
    return undefined;
  if (!group.includes(own) || new Set(group.map(({ entity }) => entity)).size < group.length)
    return undefined;
  let value = 0;
  for (const one of group) {
    const converted = convert(one.value, one.unit, unit);
    if (!converted.ok) return undefined;
    value = clean(value + converted.value);
  }
  return { value, unit, decimals: Math.min(...group.map(({ decimals }) => decimals)) };
}

/** Two may come to another figure by chance. */
const FEWEST = 3;

/** Somewhere else the same comes to as much. */
function isTold(sum: Sum, own: Observation, { subject }: DraftContext): boolean {
  return subject.reading.observations.some(
    (one) =>
      one.table !== own.table &&
      one.measure === "level" &&
      one.unit.base === own.unit.base &&
      isOfPeriod(one, own) &&
      agree(sum, one),
  );
}

function isOfPeriod(one: Observation, { period }: Observation): boolean {
  return one.period && period ? samePeriod(one.period, period) : one.period === period;
}
