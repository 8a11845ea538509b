import type { DraftContext } from "../draft/draftContext";
import type { IndicatorPhrase } from "../../prose/question";
import { linked } from "../names/linked";
import type { Asking } from "./asking";

/** What a part is a share of: another indicator, or the same one of 全省. */
export function wholesOf(
  words: string,
  from: Asking,
  context: DraftContext,
  named: readonly IndicatorPhrase[] = [],
): readonly Asking[] {
  const text = words.replace(/^(?:全部|同期|当年)/, "");
  const found = context.names.find(text);
  const meant = found.length > 0 ? found : linked(text, undefined, named, context);
  const indicators = meant.filter(
    ({ by, indicator }) => by === "same" || indicator !== from.indicator,
  );
  if (indicators.length > 0) {
    const others = indicators.filter(({ indicator }) => indicator !== from.indicator);
    // 西山园产值占全部产值的31.2%: of all who are in its table.
    return others.length === 0 && from.at.subject !== ""
      ? from.at.field
          .wholes(from.indicator, "level")
          .filter(({ entity, entityRole }) => entityRole === "total" && entity !== from.at.subject)
          .map(({ entity }) => from.of(entity))
      : others.map(({ indicator }) => from.other(indicator));
  }
  const split = context.entities.split(text);
  if (split && split.rest !== "") {
    const of = context.names.find(split.rest);
    if (of.some(({ indicator }) => indicator === from.indicator)) return [from.of(split.entity)];
    return of.map(({ indicator }) => from.of(split.entity).other(indicator));
  }
  return context.entities
    .meant(text)
    .filter((entity) => entity !== from.at.subject)
    .map((entity) => from.of(entity));
}
