import { groupedBy } from "../groupedBy";
import { behindAllIndustries } from "../lexicon/divisions";
import { industry, isProduct } from "../lexicon/industries";
import { PERCENT, POINTS } from "../quantity/unit";
import { isJoint } from "../lexicon/joints";
import { plainLabel } from "../lexicon/script/plainLabel";
import { without } from "./corrections/without";
import type { Observation } from "./observation";
import { wholeAreaAt } from "../lexicon/wholeAreas";

/**
 * 第一产业 beside 地区生产总值 is 第一产业增加值: an industry alone names no figure. What a title says of all industries goes before;
 * it is the indicator that the title names.
 */
export function withValueAdded(
  read: readonly Observation[],
  title: string | undefined,
): readonly Observation[] {
  const observations = title !== undefined && isProduct(title) ? withinProduct(read, title) : read;
  const said = saidOfIndustries(title ?? "");
  const product = productAsPart(observations);
  const known =
    product === undefined ? observations : observations.map((one) => asPartOf(one, product));
  if (said !== "") return known.map((one) => ofProduct(withWords(one, saidOf(one, said)), said));
  if (product !== undefined) return known;
  const isOfProduct = observations.some(({ indicator }) => isProduct(indicator));
  if (!isOfProduct) return observations;
  const others = wholesOfIndustries(observations);
  return observations.map((one) => {
    const whole = others.get(one.cell.row);
    return whole === undefined ? withWords(one, VALUE_ADDED) : ofWhole(one, whole);
  });
}

/**
 * 其中：第一产业 below 固定资产投资, and 第二产业 right behind it: by their rows, of what else than the product the industries are told. What they
 * are made of themselves follows them.
 */
function wholesOfIndustries(observations: readonly Observation[]): ReadonlyMap<number, string> {
  const wholes = new Map<number, string>();
  const rows = [...groupedBy(observations, ({ cell }) => cell.row)].sort(([a], [b]) => a - b);
  let whole: string | undefined;
  for (const [row, [first]] of rows) {
    if (!first) continue;
    const { indicator, partOf } = first;
    const isBare = industry(indicator);
    if (isBare && partOf !== undefined && !industry(partOf))
      whole = isProduct(partOf) || partOf === VALUE_ADDED ? undefined : partOf;
    else if (!isBare && (partOf === undefined || !industry(partOf))) whole = undefined;
    if (whole !== undefined) wholes.set(row, whole);
  }
  return wholes;
}

/** 第一产业 of 固定资产投资（不含农户） is 第一产业固定资产投资; 工业投资 within 第二产业 keeps its name. */
function ofWhole(one: Observation, whole: string): Observation {
  const thing = whole.replace(/[（(].*$/, "");
  const named = (name: string): string => (industry(name) ? `${name}${thing}` : name);
  return { ...one, indicator: named(one.indicator), partOf: named(one.partOf ?? whole) };
}

const VALUE_ADDED = "增加值";

/** 地区生产总值 under 三次产业贡献率 is no amount, but what it gives itself. */
function ofProduct(one: Observation, said: string): Observation {
  const isAmount = one.unit.base !== PERCENT.base && one.unit.base !== POINTS.base;
  if (isAmount || one.measure !== "level" || !isProduct(one.indicator)) return one;
  return { ...one, indicator: `${one.indicator}${said}` };
}

/** 第一产业 and GDP in rows under 地区生产总值 are what each industry adds, and the product itself. */
function withinProduct(
  observations: readonly Observation[],
  product: string,
): readonly Observation[] {
  const named = (name: string): string => {
    const row = name.endsWith(product) ? name.slice(0, -product.length) : "";
    if (isProduct(row)) return product;
    return row.endsWith(OF_INDUSTRY) || industry(row) ? `${row}${VALUE_ADDED}` : name;
  };
  return observations.map((one) => {
    const indicator = named(one.indicator);
    const partOf = one.partOf === undefined ? undefined : named(one.partOf);
    const kept = partOf === indicator ? without(one, "partOf") : one;
    return { ...kept, indicator, ...(partOf !== undefined && partOf !== indicator && { partOf }) };
  });
}

const OF_INDUSTRY = "业";

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

/** 贡献率 of 三次产业贡献率和拉动点, under that heading: a title of two things says both of no figure. */
function saidOf({ section = "" }: Observation, said: string): string {
  const { key } = plainLabel(section);
  const isOfTwo = [...said].some(isJoint) && key !== "";
  return isOfTwo && said.includes(key) ? key : said;
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
