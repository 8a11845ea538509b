import { rankChange } from "../../../metrics/rankChange";
import { PLACE } from "../../../quantity/unit";
import type { Observation } from "../../../tables/observation";
import { OWN_GROUP, type Claim, type Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { figuresOf } from "../../../answers/levels";
import { makeFact, omission } from "../../facts/makeFact";
import { operands } from "../../../answers/operand";
import { joinCells, type Cells } from "../../../answers/sharedOperands";
import { placeAmong } from "../../../answers/ranking";

/**
 * Places gained or lost since the year before, from a stored earlier place or from the earlier figures of the same
 * table. Not said when other members are counted than then: the two places are not alike, even where they are as many.
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
  /** Whether the very same members were counted then; a stated place does not say who was. */
  readonly isAmongSame: boolean;
  readonly cells: Cells;
}

function changeOfPlace(context: FactContext, fact: Fact, claim: RankClaim): Findings {
  const about = figuresOf(context.current, fact.indicator)[0]?.observation;
  const earlier = storedEarlier(context, fact, claim) ?? computedEarlier(context, fact, claim);
  if (!about || !earlier) return NOTHING;
  if (!earlier.isAmongSame) {
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
    ...joinCells(fact, earlier.cells),
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
  return (
    figure && {
      place: figure.observation.value,
      isAmongSame: true,
      cells: { operands: operands("previous", figure) },
    }
  );
}

/** The place in the earlier figures of the very table the place of today was computed in. */
function computedEarlier(
  context: FactContext,
  fact: Fact,
  claim: RankClaim,
): EarlierPlace | undefined {
  if (fact.rule !== "rank") return undefined;
  const subject = fact.operands.find(({ role }) => role === "subject");
  const today = context.field.at(subject?.cell);
  const own = today && earlierOf(context, today);
  if (!own) return undefined;
  const { thresholds } = context.settings;
  const groupOf = ({ group }: Observation) => (claim.scope === OWN_GROUP ? group : undefined);
  const now = placeAmong(context.field, today, thresholds, groupOf(today));
  const found = placeAmong(context.previousField, own, thresholds, groupOf(own));
  if (!found.ok) return undefined;
  const { place, members, cellsAs } = found.value;
  const isAmongSame = now.ok && sameNames(now.value.members, members);
  return { place, isAmongSame, cells: cellsAs("previous") };
}

function sameNames(now: readonly string[], then: readonly string[]): boolean {
  const names = new Set(then);
  return now.length === then.length && now.every((name) => names.has(name));
}

function earlierOf(context: FactContext, today: Observation): Observation | undefined {
  return context.previousField.inTable({ ...today, measure: "level" }, today.entity)[0];
}
