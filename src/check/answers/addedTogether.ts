import type { OwnFigure } from "../../answers/ownFigures";
import { convert } from "../../quantity/convert";
import { clean } from "../../quantity/decimal";
import type { Asking } from "./asking";
import type { Known } from "./known";
import { computed } from "./makeKnown";

/** The sum of figures in the unit of the first of them, each of its parts; none where one has another kind of unit, or there is nothing to add. */
export function addedTogether(from: Asking, figures: readonly OwnFigure[]): readonly Known[] {
  const unit = figures[0]?.observation.unit;
  if (!unit || figures.length < 2) return [];
  let value = 0;
  for (const { observation } of figures) {
    const converted = convert(observation.value, observation.unit, unit);
    if (!converted.ok) return [];
    value = clean(value + converted.value);
  }
  const decimals = Math.max(...figures.map(({ observation }) => observation.decimals));
  const parts = figures.map((figure) => ["part", figure] as const);
  return [computed(from, { value, unit, decimals, rule: "sum" }, parts)];
}
