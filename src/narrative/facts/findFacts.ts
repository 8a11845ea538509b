import type { Period } from "../../quantity/period";
import type { Reading } from "../../tables/table";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import type { NarrativeSettings } from "../settings/settingsSchema";
import { distinctIdentities } from "../distinctIdentities";
import type { Fact, Omission } from "./fact";
import { STATEMENTS } from "../statements/statements";
import { factContext, type FactContext } from "./factContext";
import type { FactRule } from "./factRule";
import { withoutRefusedRates } from "./withoutRefusedRates";

/**
 * Everything that can be said of a subject in a period, each with its rule and its cells, and everything that cannot,
 * with the reason. `period` is absent where the workbook names none.
 */
export function findFacts(
  reading: Reading,
  subject: string,
  period?: Period,
  settings: NarrativeSettings = HOUSE_SETTINGS,
): { readonly facts: readonly Fact[]; readonly omitted: readonly Omission[] } {
  const context = factContext(reading, subject, period, settings);
  const facts: Fact[] = [];
  const omitted: Omission[] = [];
  for (const rule of findersInOrder()) {
    const found = rule(context, facts);
    facts.push(...found.facts);
    omitted.push(...found.omitted);
  }
  const kept = withoutRefusedRates(facts, reading.refused);
  omitted.push(...kept.omitted);
  const isGoal = ({ claim }: Fact) => claim.kind === "goal";
  const actual = inOrderOfIndicators(
    kept.facts.filter((fact) => !isGoal(fact)),
    context,
  );
  return { facts: distinctIdentities([...actual, ...kept.facts.filter(isGoal)]), omitted };
}

/** First what figures alone tell, then what builds on it, kind by kind in the order of the list. */
function findersInOrder(): readonly FactRule[] {
  if (finders) return finders;
  const kinds = [...new Set(STATEMENTS.map(({ statement }) => statement))];
  finders = [
    ...kinds.flatMap(({ find }) => (find ? [find] : [])),
    ...kinds.flatMap(({ findFurther }) => (findFurther ? [findFurther] : [])),
  ];
  return finders;
}

let finders: readonly FactRule[] | undefined;

/** The workbook's own order, whatever rule found the fact. */
function inOrderOfIndicators(facts: readonly Fact[], context: FactContext): readonly Fact[] {
  const order = new Map<string, number>();
  for (const { observation } of context.current) {
    if (!order.has(observation.indicator)) order.set(observation.indicator, order.size);
  }
  const placeOf = ({ indicator }: Fact) => order.get(indicator) ?? order.size;
  return [...facts].sort((a, b) => placeOf(a) - placeOf(b));
}
