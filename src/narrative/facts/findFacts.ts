import type { Period } from "../../quantity/period";
import type { Reading } from "../../tables/table";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import type { NarrativeSettings } from "../settings/settingsSchema";
import { distinctIdentities } from "../distinctIdentities";
import type { Fact, Omission } from "./fact";
import { averageGapFacts } from "./averageGapFacts";
import { averageGrowthFacts } from "./averageGrowthFacts";
import { firstFacts } from "./firstFacts";
import { multipleFacts } from "./multipleFacts";
import { recordFacts } from "./recordFacts";
import { streakFacts } from "./streakFacts";
import { turnFacts } from "./turnFacts";
import { growthYardstickFacts } from "./growthYardstickFacts";
import { perCapitaFacts } from "./perCapitaFacts";
import { contributionFacts } from "./contributionFacts";
import { progressFacts } from "./progressFacts";
import { caseFacts } from "./caseFacts";
import { exclusiveFacts } from "./exclusiveFacts";
import { coverageFacts } from "./coverageFacts";
import { funnelFacts } from "./funnelFacts";
import { summaryFacts } from "./summaryFacts";
import { topFacts } from "./topFacts";
import { withinFacts } from "./withinFacts";
import { changeFacts } from "./changeFacts";
import { factContext, type FactContext } from "./factContext";
import type { FactRule } from "./factRule";
import { goalFacts } from "./goalFacts";
import { growthFacts } from "./growthFacts";
import { growthTargetFacts } from "./growthTargetFacts";
import { leaderFacts } from "./leaderFacts";
import { levelFacts } from "./levelFacts";
import { pointsChangeFacts } from "./pointsChangeFacts";
import { rankChangeFacts } from "./rankChangeFacts";
import { rankFacts } from "./rankFacts";
import { rankTallyFacts } from "./rankTallyFacts";
import { shareFacts } from "./shareFacts";
import { shareOfIndicatorFacts } from "./shareOfIndicatorFacts";
import { targetFacts } from "./targetFacts";

/** In this order: a rule may build on the facts of those before it. */
const RULES: readonly FactRule[] = [
  levelFacts,
  changeFacts,
  growthFacts,
  pointsChangeFacts,
  multipleFacts,
  turnFacts,
  firstFacts,
  recordFacts,
  streakFacts,
  averageGrowthFacts,
  shareFacts,
  shareOfIndicatorFacts,
  growthYardstickFacts,
  perCapitaFacts,
  progressFacts,
  contributionFacts,
  rankFacts,
  rankChangeFacts,
  topFacts,
  withinFacts,
  exclusiveFacts,
  coverageFacts,
  funnelFacts,
  leaderFacts,
  targetFacts,
  growthTargetFacts,
  averageGapFacts,
  summaryFacts,
  rankTallyFacts,
  goalFacts,
  caseFacts,
];

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
  for (const rule of RULES) {
    const found = rule(context, facts);
    facts.push(...found.facts);
    omitted.push(...found.omitted);
  }
  const isGoal = ({ claim }: Fact) => claim.kind === "goal";
  const actual = inOrderOfIndicators(
    facts.filter((fact) => !isGoal(fact)),
    context,
  );
  return { facts: distinctIdentities([...actual, ...facts.filter(isGoal)]), omitted };
}

/** The workbook's own order, whatever rule found the fact. */
function inOrderOfIndicators(facts: readonly Fact[], context: FactContext): readonly Fact[] {
  const order = new Map<string, number>();
  for (const { observation } of context.current) {
    if (!order.has(observation.indicator)) order.set(observation.indicator, order.size);
  }
  const placeOf = ({ indicator }: Fact) => order.get(indicator) ?? order.size;
  return [...facts].sort((a, b) => placeOf(a) - placeOf(b));
}
