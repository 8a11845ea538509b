import { perCapita } from "../../metrics/perCapita";
import { refuse, type Result } from "../../problem";
import { convert } from "../../quantity/convert";
import type { Unit } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import { agree } from "../../quantity/agree";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { actualLevels } from "./levels";
import { makeFact, omission, operands } from "./makeFact";
import type { OwnFigure } from "./ownFigures";
import { PER_INHABITANTS, POPULATIONS } from "./relatedIndicators";
import { decimalsApartFrom } from "../../quantity/shown";

const DERIVED_DECIMALS = 1;

/**
 * 每万人口…: patents for every 10,000 inhabitants, the population found by name. A figure of this kind that stands in the
 * workbook is told instead, and a difference between the two is reported.
 */
export const perCapitaFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    PER_INHABITANTS.test(level.observation.indicator) ? forInhabitants(context, level) : NOTHING,
  );

function forInhabitants(context: FactContext, level: OwnFigure): Findings {
  const population = populationIn(context);
  if (!population) return NOTHING;
  const { observation } = level;
  const stored = statedIn(context, observation);
  const computed = rateOf(observation, population.observation);
  const cells = [observation, population.observation];
  if (!computed.ok) {
    if (stored) return NOTHING;
    return {
      facts: [],
      omitted: [omission(context, "per-capita", observation.indicator, computed.problem, cells)],
    };
  }
  const unit: Unit = {
    symbol: observation.unit.symbol,
    base: `${observation.unit.base}/人`,
    factor: observation.unit.factor / INHABITANTS,
  };
  if (stored) {
    const { value, decimals } = stored.observation;
    if (agree({ value, unit, decimals }, { value: computed.value, unit, decimals: 15 })) {
      return NOTHING;
    }
    const { problem } = refuse("stored-differs", { stored: value, computed: computed.value });
    const { indicator } = stored.observation;
    const report = omission(context, "per-capita", indicator, problem, [
      stored.observation,
      ...cells,
    ]);
    return { facts: [], omitted: [report] };
  }
  const fact = makeFact(context, observation, {
    value: computed.value,
    unit,
    decimals: decimalsApartFrom(0, computed.value, DERIVED_DECIMALS, unit),
    rule: "per-capita",
    operands: [...operands("current", level), ...operands("population", population)],
    claim: { kind: "per-capita", population: population.observation.indicator },
  });
  return { facts: [fact], omitted: [] };
}

const INHABITANTS = 10_000;
const TEN_THOUSAND: Unit = { symbol: "万人", base: "人", factor: INHABITANTS };

function populationIn(context: FactContext): OwnFigure | undefined {
  const levels = actualLevels(context).filter(({ observation }) => observation.unit.base === "人");
  return POPULATIONS.flatMap((name) =>
    levels.filter(({ observation }) => name.test(observation.indicator)),
  )[0];
}

/** 每万人口有效发明专利拥有量 beside 有效发明专利拥有量. */
function statedIn(context: FactContext, { indicator }: Observation): OwnFigure | undefined {
  return actualLevels(context).find(
    ({ observation: { indicator: name } }) => /^(?:每)?万人/.test(name) && name.includes(indicator),
  );
}

function rateOf(own: Observation, population: Observation): Result<number> {
  if (own.qualifier ?? population.qualifier) return refuse("approximate-value");
  const heads = convert(population.value, population.unit, TEN_THOUSAND);
  return heads.ok ? perCapita(own.value, heads.value) : heads;
}
