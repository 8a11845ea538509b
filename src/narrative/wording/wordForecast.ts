import type { Fact } from "../facts/fact";
import type { ForecastSentence } from "../outline/outline";
import { clauseStart } from "./clauses";
import { quantityOf } from "./evidenceOf";
import { fill, joinNodes, joinText, text, type Nodes } from "./fill";
import { nameOf } from "../naming/names";
import { periodText } from "./periodText";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";

/** 预计全社会研发投入增长20%以上; of a year that is not the text's, 预计2024年…. */
export function wordForecast({ facts, ofPeriod }: ForecastSentence, voice: Voice): Nodes {
  const when = ofPeriod ? [periodText(ofPeriod, voice)] : [];
  const [fact, ...others] = facts;
  if (!fact) throw new Error("Cannot word a forecast without a figure");
  const [rate, ...parts] = others;
  const start = clauseStart({ about: facts, form: "each" }, voice);
  if (rate?.claim.kind === "growth")
    return joinText([
      start,
      ...grown(fact, rate, when, voice),
      ...ofParts(parts, voice),
      ...text("。"),
    ]);
  return joinText([
    start,
    ...(others.length > 0 ? several(facts, when, voice) : one(fact, when, voice)),
    ...text("。"),
  ]);
}

function one(fact: Fact, when: Nodes, voice: Voice): Nodes {
  const { forecastUp, forecastDown } = PHRASES.growth;
  const { forecast, forecastApproximate } = PHRASES.level;
  const isGrowth = fact.claim.kind === "growth";
  const rate = fact.value < 0 ? forecastDown : forecastUp;
  const level = fact.qualifier ? forecastApproximate : forecast;
  const slots = { name: [...when, nameOf(fact.indicator)], value: [quantityOf(fact)] };
  return fill(isGrowth ? rate : level, voice.turn, slots);
}

/** 预计总收入达到500亿元，同比增长42%. */
function grown(level: Fact, rate: Fact, when: Nodes, voice: Voice): Nodes {
  const { forecastGrown, forecastFallen } = PHRASES.level;
  return fill(rate.value < 0 ? forecastFallen : forecastGrown, voice.turn, {
    name: [...when, nameOf(level.indicator)],
    value: [quantityOf(level)],
    rate: [quantityOf(rate)],
  });
}

/** ，其中农业产值7.6亿元，增长5.7%；林业产值1.9亿元，增长7.3% */
function ofParts(facts: readonly Fact[], { turn }: Voice): Nodes {
  const { upOne, downOne } = PHRASES.growth;
  const told = facts.flatMap((level, at): Nodes[] => {
    const rate = facts[at + 1];
    if (at % 2 > 0 || !rate) return [];
    const moved = fill(rate.value < 0 ? downOne : upOne, turn, { values: [quantityOf(rate)] });
    return [[nameOf(level.indicator), quantityOf(level), ...text("，"), ...moved]];
  });
  return told.length === 0 ? [] : [...text(`，${PHRASES.part.first[0]}`), ...joinNodes(told, "；")];
}

function several(facts: readonly Fact[], when: Nodes, voice: Voice): Nodes {
  const levels = joinNodes(
    facts.map((fact) => [nameOf(fact.indicator), quantityOf(fact)]),
    "、",
  );
  return fill(PHRASES.level.forecastEach, voice.turn, { levels: [...when, ...levels] });
}
