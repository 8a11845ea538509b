import { OPPOSITES, SETS_APART } from "../../lexicon/namesInTexts";
import { plainLabel } from "../../lexicon/script/plainLabel";

/**
 * Whether two names cannot mean one thing, however alike they are.
 *
 * @example areDifferent("一般公共预算支出", "一般公共预算收入") // => true
 * @example areDifferent("市本级税收收入", "税收收入") // => true
 * @example areDifferent("省级研发平台", "省级以上研发平台") // => true
 * @example areDifferent("进出口总额", "出口额") // => false
 * @example areDifferent("R&D经费投入强度", "R&D经费投入强度（与GDP之比）") // => false
 * @example areDifferent("税收收入", "税收收入（财政总收入）") // => false
 */
export function areDifferent(a: string, b: string): boolean {
  const [one, other] = [plainLabel(a).key, plainLabel(b).key];
  if (SETS_APART.some((word) => says(one, word) !== says(other, word))) return true;
  if (isOfOtherClass(one, other)) return true;
  if (isOtherRatio(one, other) || isOtherRatio(other, one)) return true;
  return OPPOSITES.some(
    ([left, right]) => has(one, left, right, other) || has(one, right, left, other),
  );
}

/** 市本级 stands also in a bracket; what else does, 税收收入(财政总收入), only says of what total it is a part. */
function says(name: string, word: string): boolean {
  return (word.endsWith("级") ? name : name.replace(/\([^()]*\)/g, "")).includes(word);
}

/** The one name has the one word alone, and the other name the other alone. */
function has(one: string, own: string, others: string, other: string): boolean {
  return (
    one.includes(own) && !one.includes(others) && other.includes(others) && !other.includes(own)
  );
}

/** 省级 is less than 省级以上, and 亿元以上 than 千万元以上. */
function isOfOtherClass(one: string, other: string): boolean {
  const grades = new Map(gradesIn(one));
  if (gradesIn(other).some(([grade, isAbove]) => isAbove !== (grades.get(grade) ?? isAbove)))
    return true;
  const [a, b] = [BOUND.exec(one)?.[1], BOUND.exec(other)?.[1]];
  return a !== undefined && b !== undefined && a !== b;
}

function gradesIn(name: string): (readonly [grade: string, isAbove: boolean])[] {
  return [...name.matchAll(GRADE)].map(([, grade = "", above]) => [grade, above !== undefined]);
}

const GRADE = /(国家|省部|[省市县区])级((?:及|或|\(含\))?以上)?/g;
const BOUND = /([\d百千万亿]+)元?(?:及|\(含\))?以上/;

/** 投入强度(与营业收入之比) is not 投入强度, by which most mean that in the GDP. */
function isOtherRatio(one: string, other: string): boolean {
  const [, whole] = RATIO.exec(one) ?? [];
  return whole !== undefined && !OF_GDP.test(whole) && !other.includes(whole);
}

/** 投入强度（与GDP之比） is what every 投入强度 is held to be. */
const OF_GDP = /(?:生产总值|GDP)[的之]?$/;

const RATIO = /\([与和同占]([^()]{2,})(?:之比|比重|比例|比)\)/;
