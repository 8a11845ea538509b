import { rankChange } from "../../metrics/rankChange";
import { PLACE } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import { OWN_GROUP, type Claim, type Fact, type Operand } from "./fact";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { figuresOf } from "./levels";
import { makeFact, omission, operands } from "./makeFact";
import { placeAmong } from "./ranking";

/**
 * Places gained or lost since the year before, from a stored earlier place or from the earlier figures of the same
 * table. Not said when the number of members has changed in between: the two places are then not alike.
 */
export const rankChangeFacts: FactRule = (context, found) =>
  gather(found, (fact) =>
    fact.claim.kind === "rank" && fact.claim.basis === "level"
      ? changeOfPlace(context, fact, fact.claim)
      : NOTHING,
  );

type RankClaim = Extract<Claim, { kind: "rank" }>;

interface EarlierPlace {
  readonly place: number;
  readonly count?: number;
  readonly operands: readonly Operand[];
}

function changeOfPlace(context: FactContext, fact: Fact, claim: RankClaim): Findings {
  const about = figuresOf(context.current, fact.indicator)[0]?.observation;
  const earlier = storedEarlier(context, fact, claim) ?? computedEarlier(context, fact, claim);
  if (!about || !earlier) return NOTHING;
  if (earlier.count !== undefined && earlier.count !== claim.count) {
    const problem = { code: "changed-peers" as const };
    return {
      facts: [],
      omitted: [omission(context, "rank-change", fact.indicator, problem, [about])],
    };
  }
  const change = rankChange(fact.value, earlier.place);
  if (!change.ok) return NOTHING;
  const polarity = change.value === 0 ? "neutral" : change.value > 0 ? "good" : "bad";
  const body = {
    value: change.value,
    unit: PLACE,
    decimals: 0,
    rule: "rank-change",
    operands: [...fact.operands, ...earlier.operands],
    claim: { kind: "rank-change", scope: claim.scope },
    polarity,
  } as const;
  return { facts: [makeFact(context, about, body, [claim.scope])], omitted: [] };
}

function storedEarlier(
  context: FactContext,
  fact: Fact,
  claim: RankClaim,
): EarlierPlace | undefined {
  const earlier = figuresOf(context.previous, fact.indicator);
  const figure = [...figuresOf(context.current, fact.indicator), ...earlier].find((one) => {
    const { measure, scope = "" } = one.observation;
    const isEarlier = measure === "previous-rank" || (measure === "rank" && earlier.includes(one));
    return isEarlier && (scope === "" || scope === claim.scope);
  });
  return figure && { place: figure.observation.value, operands: operands("previous", figure) };
}

/** The place in the earlier figures of the very table the place of today was computed in. */
function computedEarlier(
  context: FactContext,
  fact: Fact,
  claim: RankClaim,
): EarlierPlace | undefined {
  if (fact.rule !== "rank") return undefined;
  const subject = fact.operands.find(({ role }) => role === "subject");
  const today = context.field(fact.indicator, "level").find(({ cell }) => cell === subject?.cell);
  const own = today && earlierOf(context, today);
  const found =
    own &&
    placeAmong(
      context.previousField,
      own,
      context.settings.thresholds,
      claim.scope === OWN_GROUP ? own.group : undefined,
    );
  if (!found?.ok) return undefined;
  const { place, count, operands: cells } = found.value;
  return { place, count, operands: cells.map((cell) => ({ ...cell, role: "previous" as const })) };
}

function earlierOf(context: FactContext, today: Observation): Observation | undefined {
  return context
    .previousField(today.indicator, "level")
    .find(({ table, entity }) => table === today.table && entity === today.entity);
}
