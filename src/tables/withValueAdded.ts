import { industry } from "../lexicon/industries";
import { without } from "./corrections/without";
import type { Observation } from "./observation";
import { plainLabel } from "../lexicon/script/plainLabel";

/**
 * 第一产业 beside 地区生产总值 is 第一产业增加值: an industry alone names no figure. What a title says of all industries goes before;
 * it is the indicator that the title names.
 */
export function withValueAdded(
  observations: readonly Observation[],
  title: string | undefined,
): readonly Observation[] {
  const [, said] = OF_INDUSTRIES.exec(title ?? "") ?? [];
  if (said !== undefined) return observations.map((one) => withWords(one, said));
  const product = productAsPart(observations);
  if (product !== undefined) return observations.map((one) => asPartOf(one, product));
  const isOfProduct = observations.some(({ indicator }) => PRODUCT.test(plainLabel(indicator).key));
  if (!isOfProduct) return observations;
  return observations.map((one) => withWords(one, "增加值"));
}

/** 地区生产总值 in a row under 增加值 is itself the sum of the 增加值 in the other rows. */
function productAsPart(observations: readonly Observation[]): string | undefined {
  const names = observations.map(({ indicator }) => /^(.+)增加值$/.exec(indicator)?.[1] ?? "");
  return names.find((name) => PRODUCT.test(plainLabel(name).key));
}

function asPartOf(one: Observation, product: string): Observation {
  if (one.indicator === `${product}增加值`) return { ...without(one, "partOf"), indicator: product };
  const isPart = one.partOf === "增加值" || one.partOf === `${product}增加值`;
  return isPart ? { ...one, partOf: product } : one;
}

function withWords(one: Observation, words: string): Observation {
  const named = (name: string): string => (industry(name) ? `${name}${words}` : name);
  const { indicator, partOf } = one;
  const whole = partOf === undefined ? undefined : named(partOf);
  // 制造业 behind # is a part of what 工业 is told by.
  const isOfIndustry = whole !== partOf && !indicator.endsWith(words);
  return {
    ...one,
    indicator: isOfIndustry ? `${indicator}${words}` : named(indicator),
    ...(whole !== undefined && { partOf: whole }),
  };
}

/** 三次产业增加值占地区生产总值比重 over 第一产业 says what of it is told. */
const OF_INDUSTRIES = /^(?:全[国省市县区])?(?:三次|各次|各|分)产业(.{2,20})$/;

const PRODUCT = /^(?:(?:地区|国内|本地)?生产总值(?:\(GDP\))?|GDP)$/;
