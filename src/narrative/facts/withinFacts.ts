import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import type { Fact } from "./fact";
import { figuresOf } from "./levels";
import { readFact } from "./makeFact";
import type { OwnFigure } from "./ownFigures";

/**
 * 居全省前10位: among the first so many, as a cell states it. A bound is no place: nothing is ranked, compared with last year
 * or counted by it; where the same place is known exactly, the bound is not said.
 */
export const withinFacts: FactRule = (context, found) =>
  gather(context.current, (figure) => within(context, figure, found));

function within(context: FactContext, figure: OwnFigure, found: readonly Fact[]): Findings {
  const { measure, indicator, scope = "", value } = figure.observation;
  if (measure !== "top" && measure !== "growth-top") return NOTHING;
  const basis = measure === "top" ? "level" : "growth";
  const isKnown = found.some(
    (fact) =>
      fact.indicator === indicator &&
      fact.claim.kind === "rank" &&
      fact.claim.basis === basis &&
      fact.claim.scope === scope,
  );
  if (isKnown) return NOTHING;
  const about = figuresOf(context.current, indicator)[0]?.observation ?? figure.observation;
  const claim = { kind: "within", basis, scope } as const;
  const polarity = value <= context.settings.thresholds.goodStoredPlace ? "good" : "neutral";
  return {
    facts: [readFact(context, figure, { claim, polarity }, about, [basis, scope])],
    omitted: [],
  };
}
