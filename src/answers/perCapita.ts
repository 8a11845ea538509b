import { perCapita } from "../metrics/perCapita";
import { refuse, type Result } from "../problem";
import { convert } from "../quantity/convert";
import { decimalsApartFrom } from "../quantity/shown";
import type { Unit } from "../quantity/unit";
import type { Observation } from "../tables/observation";
import { answered, readAnswer, UNKNOWN, unanswered, type Answer, type Answered } from "./answer";
import { actualLevels } from "./levels";
import { operands } from "./operand";
import type { OwnFigure } from "./ownFigures";
import { reconcile } from "./reconcile";
import type { Standpoint } from "./standpoint";

const DERIVED_DECIMALS = 1;

/** Told for every 10,000 inhabitants. Data: add names here. */
const PER_INHABITANTS = /^(?:有效|高价值)?发明专利(?:有效量|拥有量)/;

/** The resident population is the usual one; the registered one serves where it stands alone. */
const POPULATIONS: readonly RegExp[] = [
  /^(?:年末|全市|全县|全区|全省)*常住人口/,
  /^(?:年末|全市|全县|全区|全省)*总?人口/,
  /^(?:年末|全市|全县|全区|全省)*户籍(?:总)?人口/,
];

export interface PerCapitaAnswer extends Answer {
  /** Of whom, and under which name it stands in the workbook, where it does. */
  readonly population: string;
  readonly statedAs?: string;
}

/**
 * 每万人口…: patents for every 10,000 inhabitants, the population found by name. A figure of this kind that stands in the
 * workbook answers before, and a difference between the two is a reason.
 */
export function perCapitaOf(at: Standpoint, level: OwnFigure): Answered<PerCapitaAnswer> {
  const { observation } = level;
  if (!PER_INHABITANTS.test(observation.indicator)) return UNKNOWN;
  const levels = actualLevels(at);
  const population = populationAmong(levels);
  if (!population) return UNKNOWN;
  // 每万人口有效发明专利拥有量 beside 有效发明专利拥有量.
  const stated = levels.find(
    (one) => isPerInhabitants(one) && one.observation.indicator.includes(observation.indicator),
  );
  const called = population.observation.indicator;
  const computed = rateOf(observation, population.observation);
  const unit: Unit = {
    symbol: observation.unit.symbol,
    base: `${observation.unit.base}/人`,
    factor: observation.unit.factor / INHABITANTS,
  };
  if (stated) {
    const statedAs = stated.observation.indicator;
    const answer: PerCapitaAnswer = { ...readAnswer(stated), population: called, statedAs };
    if (!computed.ok) return answered(answer);
    const { reasons } = reconcile({
      stated: { ...stated.observation, unit },
      computed: { value: computed.value, unit },
      cells: [observation.cell, population.observation.cell],
    });
    return answered(answer, ...reasons);
  }
  if (!computed.ok) return unanswered(computed.problem, [observation, population.observation]);
  return answered({
    value: computed.value,
    unit,
    decimals: decimalsApartFrom(0, computed.value, DERIVED_DECIMALS, unit),
    rule: "per-capita",
    operands: [...operands("current", level), ...operands("population", population)],
    population: called,
  });
}

const INHABITANTS = 10_000;
const TEN_THOUSAND: Unit = { symbol: "万人", base: "人", factor: INHABITANTS };

function populationAmong(levels: readonly OwnFigure[]): OwnFigure | undefined {
  const heads = levels.filter(({ observation }) => observation.unit.base === "人");
  return POPULATIONS.flatMap((name) =>
    heads.filter(({ observation }) => name.test(observation.indicator)),
  )[0];
}

function isPerInhabitants({ observation: { indicator } }: OwnFigure): boolean {
  return /^每?万人/.test(indicator);
}

function rateOf(own: Observation, population: Observation): Result<number> {
  if (own.qualifier ?? population.qualifier) return refuse("approximate-value");
  const heads = convert(population.value, population.unit, TEN_THOUSAND);
  return heads.ok ? perCapita(own.value, heads.value) : heads;
}
