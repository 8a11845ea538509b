import { pointsDifference } from "../../../metrics/pointsDifference";
import { POINTS } from "../../../quantity/unit";
import type { Observation } from "../../../tables/observation";
import type { Claim, Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { polarityOf } from "../../../answers/kindsOfIndicator";
import { ownFigure } from "../../../answers/levels";
import { makeFact } from "../../facts/makeFact";
import { operands } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";
import { shareIn } from "../../../answers/shareIn";
import { decimalsApartFrom } from "../../../quantity/shown";

/**
 * How many percentage points a computed share rose since the year before: the same two indicators of last year, never
 * one of them alone. Absent where last year lacks one of them.
 */
export function shareChange(
  context: FactContext,
  part: Observation,
  share: Fact,
): Fact | undefined {
  const { claim } = share;
  if (claim.kind !== "share") return undefined;
  const before = sharedBefore(context, part, claim);
  const earlier = before && shareIn(before.part.observation, before.whole.observation);
  const change = earlier?.ok ? pointsDifference(share.value, earlier.value) : undefined;
  if (!before || !change?.ok) return undefined;
  const { of, whole } = claim;
  return makeFact(
    context,
    part,
    {
      value: change.value,
      unit: POINTS,
      decimals: decimalsApartFrom(0, change.value, share.decimals, POINTS),
      rule: "share-change",
      operands: [
        ...share.operands,
        ...operands("previous-part", before.part),
        ...operands("previous-whole", before.whole),
      ],
      claim: { kind: "share-change", of, whole },
      polarity: of === "indicator" ? polarityOf(change.value, part) : "neutral",
    },
    [whole],
  );
}

interface SharedBefore {
  readonly part: OwnFigure;
  readonly whole: OwnFigure;
}

function sharedBefore(
  context: FactContext,
  part: Observation,
  { of, whole: name }: Extract<Claim, { kind: "share" }>,
): SharedBefore | undefined {
  const { indicator, counting } = part;
  if (of === "entity") return inTotalRow(context, part, name);
  const own = ownFigure(context.previous, "level", indicator, counting);
  const whole = ownFigure(context.previous, "level", name, of === "total" ? counting : undefined);
  return own && whole && { part: own, whole };
}

/** Last year's cells of the very table the share of today is computed in. */
function inTotalRow(
  { previousField }: FactContext,
  { indicator, table, entity }: Observation,
  name: string,
): SharedBefore | undefined {
  const rows = previousField(indicator, "level").filter((row) => row.table === table);
  const own = rows.find((row) => row.entity === entity);
  const whole = rows.find((row) => row.entity === name && row.entityRole === "total");
  return own && whole && { part: alone(own), whole: alone(whole) };
}

function alone(observation: Observation): OwnFigure {
  return { observation, repeats: [] };
}
