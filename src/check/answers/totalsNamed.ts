import type { IndicatorPhrase } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";
import { linked } from "../names/linked";

/** 总产值173亿元，其中农业97.5亿元，占56.3%: the total that the text names. */
export function totalsNamed(
  indicators: readonly IndicatorPhrase[],
  context: DraftContext,
): readonly string[] {
  const totals = indicators.filter(({ from }) => from === "part");
  const found = totals.flatMap(({ text, unit }) => {
    const named = context.names.find(text, unit);
    // 授权专利1655件: 专利授权量.
    return named.length > 0
      ? named
      : linked(text, unit, [], context).filter(({ by }) => by === "short");
  });
  return [...new Set(found.map((one) => one.indicator))];
}
