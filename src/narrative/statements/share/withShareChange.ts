import { pointsDifference } from "../../../metrics/pointsDifference";
import { POINTS } from "../../../quantity/unit";
import type { Observation } from "../../../tables/observation";
import type { Claim, Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { polarityOf } from "../../../answers/kindsOfIndicator";
import { ownFigure } from "../../../answers/levels";
import { NOTHING, type Findings } from "../../facts/factRule";
import { omissionsOf } from "../../facts/factsOf";
import { makeFact, readFact } from "../../facts/makeFact";
import { reconcile } from "../../../answers/reconcile";
import { statedMove } from "../../../answers/statedMove";
import { operands } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";
import { shareIn } from "../../../answers/shareIn";
import { decimalsApartFrom } from "../../../quantity/shown";

/**
 * A share, and by how many percentage points it rose since the year before: as the workbook states it, held against the two shares
 * where it has the figures of both; else as these have it.
 */
export function withShareChange(context: FactContext, part: Observation, share: Fact): Findings {
  const { facts, omitted } = shareChange(context, part, share);
  return { facts: [share, ...facts], omitted };
}

function shareChange(context: FactContext, part: Observation, share: Fact): Findings {
  const { claim } = share;
  const stated = statedMove(context, part, "share");
  const computed = computedChange(context, part, share);
  if (!stated || claim.kind !== "share" || claim.of === "total") {
    return computed ? { facts: [computed], omitted: [] } : NOTHING;
  }
  const settled =
    computed &&
    reconcile({
      stated: stated.observation,
      computed,
      cells: computed.operands.map(({ cell }) => cell),
    });
  if (computed && settled?.source === "both") return { facts: [computed], omitted: [] };
  const { of, whole } = claim;
  const { value } = stated.observation;
  const body = {
    claim: { kind: "share-change", of, whole },
    polarity: of === "indicator" ? polarityOf(value, part) : "neutral",
  } as const;
  return {
    facts: [readFact(context, stated, body, part, [whole])],
    omitted: omissionsOf(context, part, "share-change", settled?.reasons ?? []),
  };
}

/** The same two indicators of last year, never one of them alone. Absent where last year lacks one of them. */
function computedChange(context: FactContext, part: Observation, share: Fact): Fact | undefined {
  const { claim } = share;
  if (claim.kind !== "share") return undefined;
  const before = sharedBefore(context, part, claim);
  const earlier = before && shareIn(before.part.observation, before.whole.observation);
  const change = earlier?.ok ? pointsDifference(share.value, earlier.value) : undefined;
  if (!before || !change?.ok) return undefined;
  const parts = [...share.operands, before.part.observation, before.whole.observation];
  if (Math.abs(change.value) <= POINTS_OF_ALL * slackOf(parts, share.value)) return undefined;
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

/** By how much shares of rounded figures may be off: 3.0 of 77.4 is 3.8% or 3.9%, from which nobody can say that 4.0% has risen. */
function slackOf(figures: readonly Pick<Observation, "value" | "decimals">[], share: number) {
  const slack = figures.map(({ value, decimals }) =>
    Number.isInteger(value) && decimals === 0 ? 0 : 0.5 / 10 ** decimals / Math.abs(value),
  );
  return share * slack.reduce((sum, one) => sum + one, 0);
}

const POINTS_OF_ALL = 100;

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
