import { groupedBy } from "../../../groupedBy";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import type { Fact } from "../../facts/fact";
import { figuresOf } from "../../../answers/levels";
import { readFact } from "../../facts/makeFact";
import type { OwnFigure } from "../../../answers/ownFigures";

/**
 * 居全省前10位: among the first so many, as a cell states it. A bound is no place: nothing is ranked, compared with last year
 * or counted by it; where the same place is known exactly, the bound is not said.
 */
export const withinFacts: FactRule = (context, found) => {
  const places = groupedBy(
    found.filter(({ claim }) => claim.kind === "rank"),
    ({ indicator }) => indicator,
  );
  return gather(context.current, (figure) =>
    within(context, figure, places.get(figure.observation.indicator) ?? []),
  );
};

function within(context: FactContext, figure: OwnFigure, found: readonly Fact[]): Findings {
  const { measure, indicator, scope = "", value } = figure.observation;
  if (measure !== "top" && measure !== "growth-top") return NOTHING;
  const basis = measure === "top" ? "level" : "growth";
  const isKnown = found.some(
    (fact) =>
      fact.claim.kind === "rank" && fact.claim.basis === basis && fact.claim.scope === scope,
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
