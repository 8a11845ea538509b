import { PLACE, YEARS } from "../../../quantity/unit";
import { figuresOf } from "../../../answers/levels";
import { yearsBetween } from "../../../answers/earlierYears";
import { OWN_GROUP, type Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { joinCells } from "../../../answers/sharedOperands";
import { makeFact } from "../../facts/makeFact";
import { placeHistory, type EarlierPlace } from "./placeHistory";

/** How many make a leading group, as such reports count them. */
const LEADING_GROUPS: readonly number[] = [1, 3, 5, 10, 20, 30, 50];

/**
 * 首次进入全省前10位: within the group now and beyond it in every earlier year, of which as many are asked for as for a
 * record. 连续3年居全省首位: the first place year by year up to now.
 */
export const topFacts: FactRule = (context, found) =>
  gather(found, (fact) =>
    fact.claim.kind === "rank" && fact.claim.basis === "level" && fact.claim.scope !== OWN_GROUP
      ? ofPlace(context, fact, fact.claim)
      : NOTHING,
  );

function ofPlace(
  context: FactContext,
  fact: Fact,
  { scope, count = Infinity, tiedWith, tiedUnnamed }: Extract<Fact["claim"], { kind: "rank" }>,
): Findings {
  const [about] = figuresOf(context.current, fact.indicator);
  const history = placeHistory(context, fact);
  if (!about || scope === "" || history.length === 0) return NOTHING;
  const facts: Fact[] = [];
  const { fewestYearsForRecord, fewestYearsInStreak } = context.settings.thresholds;
  const group = LEADING_GROUPS.find(
    (size) => fact.value <= size && history.every(({ place }) => place > size),
  );
  if (group !== undefined && group < count && history.length >= fewestYearsForRecord) {
    facts.push(
      makeFact(
        context,
        about.observation,
        {
          value: group,
          unit: PLACE,
          decimals: 0,
          rule: "first-among",
          ...joinCells(fact, ...history.map(({ cells }) => cells())),
          claim: { kind: "top", scope },
          polarity: "good",
        },
        [scope],
      ),
    );
  }
  const leading =
    fact.value === 1 && tiedWith.length === 0 && !tiedUnnamed ? leadingYears(context, history) : [];
  if (leading.length + 1 >= fewestYearsInStreak) {
    facts.push(
      makeFact(
        context,
        about.observation,
        {
          value: leading.length + 1,
          unit: YEARS,
          decimals: 0,
          rule: "leading",
          ...joinCells(fact, ...history.map(({ cells }) => cells())),
          claim: { kind: "leading", scope },
          polarity: "good",
        },
        [scope],
      ),
    );
  }
  return { facts, omitted: [] };
}

function leadingYears(
  { period }: FactContext,
  history: readonly EarlierPlace[],
): readonly EarlierPlace[] {
  let next = period;
  let start = history.length;
  while (start > 0) {
    const year = history[start - 1];
    if (!year || !next || year.place !== 1 || yearsBetween(year.period, next) !== 1) break;
    next = year.period;
    start -= 1;
  }
  return history.slice(start);
}
