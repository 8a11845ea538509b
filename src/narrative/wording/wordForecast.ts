import type { Fact } from "../facts/fact";
import type { ForecastSentence } from "../outline/outline";
import { quantityOf } from "./evidenceOf";
import { fill, joinNodes, joinText, text, type Nodes } from "./fill";
import { nameOf } from "./names";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";

/** 预计全社会研发投入增长20%以上。 */
export function wordForecast({ facts }: ForecastSentence, voice: Voice): Nodes {
  const [fact, ...others] = facts;
  if (!fact) throw new Error("Cannot word a forecast without a figure");
  return joinText([
    ...(others.length > 0 ? several(facts, voice) : one(fact, voice)),
    ...text("。"),
  ]);
}

function one(fact: Fact, voice: Voice): Nodes {
  const { forecastUp, forecastDown } = PHRASES.growth;
  const { forecast, forecastApproximate } = PHRASES.level;
  const isGrowth = fact.claim.kind === "growth";
  const rate = fact.value < 0 ? forecastDown : forecastUp;
  const level = fact.qualifier ? forecastApproximate : forecast;
  const slots = { name: [nameOf(fact.indicator)], value: [quantityOf(fact)] };
  return fill(isGrowth ? rate : level, voice.turn, slots);
}

function several(facts: readonly Fact[], voice: Voice): Nodes {
  const levels = joinNodes(
    facts.map((fact) => [nameOf(fact.indicator), quantityOf(fact)]),
    "、",
  );
  return fill(PHRASES.level.forecastEach, voice.turn, { levels });
}
