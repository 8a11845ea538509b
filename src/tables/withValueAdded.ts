import { behindAllIndustries } from "../lexicon/divisions";
import { industry, isProduct } from "../lexicon/industries";
import { without } from "./corrections/without";
import type { Observation } from "./observation";
import { wholeAreaAt } from "../lexicon/wholeAreas";

/**
 * 第一产业 beside 地区生产总值 is 第一产业增加值: an industry alone names no figure. What a title says of all industries goes before;
 * it is the indicator that the title names.
 */
export function withValueAdded(
  observations: readonly Observation[],
  title: string | undefined,
): readonly Observation[] {
  const said = saidOfIndustries(title ?? "");
  if (said !== "") return observations.map((one) => withWords(one, said));
  const product = productAsPart(observations);
  if (product !== undefined) return observations.map((one) => asPartOf(one, product));
  const isOfProduct = observations.some(({ indicator }) => isProduct(indicator));
  if (!isOfProduct) return observations;
  return observations.map((one) => withWords(one, VALUE_ADDED));
}

const VALUE_ADDED = "增加值";

/** 地区生产总值 in a row under 增加值 is itself the sum of the 增加值 in the other rows. */
function productAsPart(observations: readonly Observation[]): string | undefined {
  return observations
    .filter(({ indicator }) => indicator.endsWith(VALUE_ADDED))
    .map(({ indicator }) => indicator.slice(0, -VALUE_ADDED.length))
    .find(isProduct);
}

function asPartOf(one: Observation, product: string): Observation {
  if (one.indicator === `${product}${VALUE_ADDED}`)
    return { ...without(one, "partOf"), indicator: product };
  const isPart = one.partOf === VALUE_ADDED || one.partOf === `${product}${VALUE_ADDED}`;
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
function saidOfIndustries(title: string): string {
  const said = behindAllIndustries(title.slice(wholeAreaAt(title).length));
  return said.length >= FEWEST_OF_NAME && said.length <= LONGEST_OF_TITLE ? said : "";
}

const FEWEST_OF_NAME = 2;
const LONGEST_OF_TITLE = 20;
