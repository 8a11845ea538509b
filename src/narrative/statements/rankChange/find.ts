import { earlierInYear } from "../../facts/earlierInYear";
import { formatAddress } from "../../../workbook/address";
import { rankChange } from "../../../metrics/rankChange";
import { PLACE } from "../../../quantity/unit";
import type { Observation } from "../../../tables/observation";
import { OWN_GROUP, type Claim, type Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { figuresOf } from "../../../answers/levels";
import { omissionsOf } from "../../facts/factsOf";
import { makeFact, omission, readFact } from "../../facts/makeFact";
import type { OwnFigure } from "../../../answers/ownFigures";
import { reconcile } from "../../../answers/reconcile";
import { statedMove } from "../../../answers/statedMove";
import { operands } from "../../../answers/operand";
import { joinCells, type Cells } from "../../../answers/sharedOperands";
import { placeAmong } from "../../../answers/ranking";

/**
 * Places gained or lost since the year before, from a stored earlier place or from the earlier figures of the same
 * table; else, where only these are stated, since earlier months of the year. Not said when other members are counted than then: the two places are not alike, even where they are as many.
 */
export const rankChangeFacts: FactRule = (context, found) =>
  gather(found, (fact) => {
    if (fact.claim.kind !== "rank") return NOTHING;
    const ofYear =
      fact.claim.basis === "level" ? changeOfPlace(context, fact, fact.claim) : NOTHING;
    if (ofYear !== NOTHING) return ofYear;
    const inYear = changeInYear(context, fact, fact.claim);
    return inYear ? { facts: [inYear], omitted: [] } : NOTHING;
  });

/** 居全省第6位，比上半年前移3位: against the place that the workbook states of earlier months of the same year. */
function changeInYear(context: FactContext, fact: Fact, claim: RankClaim): Fact | undefined {
  const cell = fact.rule === "read" ? fact.operands[0]?.cell : undefined;
  const now = figuresOf(context.current, fact.indicator).find(
    ({ observation }) =>
      cell !== undefined && formatAddress(observation.cell) === formatAddress(cell),
  );
  const earlier = now && earlierInYear(context, now.observation);
  if (!earlier || earlier.observation.table !== now.observation.table) return undefined;
  const change = rankChange(fact.value, earlier.observation.value);
  if (!change.ok || change.value === 0) return undefined;
  const since = earlier.observation.period;
  return makeFact(
    context,
    now.observation,
    {
      value: change.value,
      unit: PLACE,
      decimals: 0,
      rule: "rank-change",
      operands: [...operands("value", now), ...operands("previous", earlier)],
      claim: { kind: "rank-change", scope: claim.scope, ...(since && { since }) },
      // Good or bad news is told of the year.
      polarity: "neutral",
    },
    [claim.scope],
  );
}

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
  const stated = about && statedChange(context, about, claim);
  if (about && stated && (!earlier || earlier.isAmongSame)) {
    return asStated(context, fact, { claim, stated, earlier });
  }
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
  const body = {
    value: change.value,
    unit: PLACE,
    decimals: 0,
    rule: "rank-change",
    ...joinCells(fact, earlier.cells),
    claim: { kind: "rank-change", scope: claim.scope },
    polarity: newsOfPlaces(change.value),
  } as const;
  return { facts: [makeFact(context, about, body, [claim.scope])], omitted: [] };
}

/** 位次变化 of the same scope; one that names none is of the only place there is. */
function statedChange(
  context: FactContext,
  about: Observation,
  claim: RankClaim,
): OwnFigure | undefined {
  const stated = statedMove(context, about, "place");
  const { scope = "" } = stated?.observation ?? {};
  if (scope !== "") return scope === claim.scope ? stated : undefined;
  const places = figuresOf(context.current, about.indicator).filter(
    ({ observation }) => observation.measure === "rank",
  );
  const isOnly = places.every(({ observation }) => (observation.scope ?? "") === claim.scope);
  return places.length > 0 && isOnly ? stated : undefined;
}

interface StatedChange {
  readonly claim: RankClaim;
  readonly stated: OwnFigure;
  readonly earlier: EarlierPlace | undefined;
}

/** Places gained as the workbook states them, held against the two places where it has both. */
function asStated(
  context: FactContext,
  fact: Fact,
  { claim, stated, earlier }: StatedChange,
): Findings {
  const { observation } = stated;
  const computed = earlier && rankChange(fact.value, earlier.place);
  const cells = [...fact.operands, ...(earlier?.cells.operands ?? [])].map(({ cell }) => cell);
  const settled = computed?.ok
    ? reconcile({ stated: observation, computed: { value: computed.value, unit: PLACE }, cells })
    : undefined;
  const body = {
    claim: { kind: "rank-change", scope: claim.scope },
    polarity: newsOfPlaces(observation.value),
  } as const;
  return {
    facts: [readFact(context, stated, body, observation, [claim.scope])],
    omitted: omissionsOf(context, observation, "rank-change", settled?.reasons ?? []),
  };
}

function newsOfPlaces(gained: number): Fact["polarity"] {
  if (gained === 0) return "neutral";
  return gained > 0 ? "good" : "bad";
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
