import type { Statement } from "../../prose/question";
import type { Observation } from "../../tables/observation";
import type { DraftContext } from "../draft/draftContext";
import { keptWith } from "../keptWith";
import type { Meant } from "./meantIndicators";

/**
 * 全县203家规模工业企业 where the sheet has 规模工业企业数 and below it 其中：新增规模工业企业: a name of which the sheet tells only what is new
 * means what there is, where that goes by the same name with 数, unless the text says 新增.
 */
export function notOnlyNew(
  meant: Meant,
  { question: { measure, indicators } }: Statement,
  { names, subject }: DraftContext,
): Meant {
  const isOfNew =
    (measure.kind === "level" && measure.counting === "new") ||
    indicators.some(({ from, counting }) => from === "carried" && counting === "new");
  if (isOfNew) return meant;
  const known = countedNew(subject.reading.observations);
  return {
    ...meant,
    indicators: meant.indicators.flatMap((match) => {
      if (!known.has(match.indicator)) return [match];
      const all = names
        .find(`${match.indicator}数`)
        .filter(({ by, indicator }) => by === "same" && !known.has(indicator));
      return all.length > 0 ? all.map((one) => ({ ...one, by: match.by })) : [match];
    }),
  };
}

/** The indicators of which all levels count what is new. */
const countedNew = keptWith((observations: readonly Observation[]): ReadonlySet<string> => {
  const fresh = new Set<string>();
  const others = new Set<string>();
  for (const { indicator, measure, counting } of observations)
    if (measure === "level") (counting === "new" ? fresh : others).add(indicator);
  return new Set([...fresh].filter((indicator) => !others.has(indicator)));
});
