import type { IndicatorPhrase } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";

/** 总产值173亿元，其中农业97.5亿元，占56.3%: the total that the text names. */
export function totalsNamed(
  indicators: readonly IndicatorPhrase[],
  { names }: DraftContext,
): readonly string[] {
  const totals = indicators.filter(({ from }) => from === "part");
  return [...new Set(totals.flatMap(({ text }) => names.find(text)).map((one) => one.indicator))];
}
