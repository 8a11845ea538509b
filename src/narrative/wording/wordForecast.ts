import type { ForecastSentence } from "../outline/outline";
import { quantityOf } from "./evidenceOf";
import { fill, joinText, text, type Nodes } from "./fill";
import { nameOf } from "./names";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";

/** 预计全社会研发投入增长20%以上。 */
export function wordForecast({ fact }: ForecastSentence, voice: Voice): Nodes {
  const { forecastUp, forecastDown } = PHRASES.growth;
  const { forecast, forecastApproximate } = PHRASES.level;
  const isGrowth = fact.claim.kind === "growth";
  const rate = fact.value < 0 ? forecastDown : forecastUp;
  const level = fact.qualifier ? forecastApproximate : forecast;
  const slots = { name: [nameOf(fact.indicator)], value: [quantityOf(fact)] };
  return joinText([...fill(isGrowth ? rate : level, voice.turn, slots), ...text("。")]);
}
