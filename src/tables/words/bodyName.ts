import { bodyWords, GOES_ON, INSTITUTION_GOES_ON } from "../../lexicon/bodies";

const AREAS = bodyWords("area");
const INSTITUTIONS = bodyWords("institution");
const FIRMS = bodyWords("firm");
const GENERIC = bodyWords("generic");
const SUBJECT_MATTER = bodyWords("subject-matter");
const KINDS = bodyWords("kind-first");
const NOT_FIRST = bodyWords("not-first");

const LONGEST_PART = 9;
const LONGEST_INSTITUTION = 24;
/** What no name of an institution holds: digits, brackets, and words that begin what is said of it. */
const ENDS_NAME = /[\d()（）、,，:：]|年|月|各|二级|所属|下属|权属|直属|主要|情况|完成|指标|考核/;

/**
 * The body's own name at the beginning of a text: areas one within the other, or an institution. The text is plain and
 * simplified.
 *
 * @example bodyName("鄞州区2020年科技创新主要指标") // => "鄞州区"
 * @example bodyName("攀枝花市东区主要指标") // => "攀枝花市东区"
 * @example bodyName("鄞州区区本级一般公共预算") // => "鄞州区"
 * @example bodyName("丁省农业科学院2025年科研工作统计表") // => "丁省农业科学院"
 * @example bodyName("中国电建2023年度主要经营指标") // => "中国电建"
 * @example bodyName("云江市市场主体登记情况") // => "云江市"
 * @example bodyName("月份州重点项目投资完成情况") // => undefined
 * @example bodyName("福州市区商品房销售情况") // => "福州市区"
 * @example bodyName("城乡居民收入") // => undefined
 * @example bodyName("主体与高新区主要指标") // => undefined
 * @example bodyName("技术市场合同成交情况") // => undefined
 */
export function bodyName(text: string): string | undefined {
  const institution = institutionAt(text) ?? FIRMS.find((firm) => text.startsWith(firm));
  if (institution !== undefined) return institution;
  let name = "";
  for (;;) {
    const next = areaAt(text.slice(name.length));
    if (next === undefined) break;
    name += next;
  }
  return name === "" ? undefined : name;
}

/** The longest institution the text begins with: a hospital of a university is not the university. */
function institutionAt(text: string): string | undefined {
  const end = Math.min(text.length, LONGEST_INSTITUTION, ENDS_NAME.exec(text)?.index ?? Infinity);
  const isBarred = [...NOT_FIRST, ...SUBJECT_MATTER, ...KINDS].some((word) =>
    text.startsWith(word),
  );
  if (isBarred) return undefined;
  for (let length = end; length >= 3; length -= 1) {
    const name = text.slice(0, length);
    const word = INSTITUTIONS.find((one) => name.endsWith(one) && name.length > one.length);
    if (word === undefined || isGeneric(name) || isOtherBranch(word, name)) continue;
    if (!(INSTITUTION_GOES_ON[word] ?? "").includes(text[length] || " ")) return name;
  }
  return undefined;
}

/** 用电量分行 before 业 is no branch of a bank. */
function isOtherBranch(word: string, name: string): boolean {
  return (word === "分行" || word === "支行") && !name.includes("银行");
}

function areaAt(text: string): string | undefined {
  // 1—9月份州重点项目: what is left of a month is no name of a 州.
  if (/^月份?[省市县区州]/.test(text) || GENERIC.some((word) => text.startsWith(word)))
    return undefined;
  for (let end = 2; end <= Math.min(text.length, LONGEST_PART + 2); end += 1) {
    const name = text.slice(0, end);
    if (/[\d()（）、,，:：·&]/.test(name)) return undefined;
    const area = AREAS.find((word) => name.endsWith(word) && name.length > word.length);
    if (area === undefined || goesOn(area, text.slice(end))) continue;
    return isOwn(name) ? name : undefined;
  }
  return undefined;
}

/** 鄞州 before 区 is not yet the name, and 市 before 场 none; before 市场 it is. */
function goesOn(area: string, rest: string): boolean {
  const next = rest[0] ?? "";
  if (next === "" || LEVEL.test(rest)) return false;
  if (area === "州" && ZONE.test(rest)) return true;
  if (isOtherWord(area, next)) return true;
  return AREAS.some(
    (word) => rest.startsWith(word) && !isOtherWord(word, rest[word.length] ?? " "),
  );
}

function isOtherWord(area: string, next: string): boolean {
  return (GOES_ON[area] ?? "").includes(next);
}

/** 广州市 before 市本级 ends there. */
const LEVEL = /^[省市县区州](?:本级|级(?!市)|直)/;

/** 中心城镇, but not 周村镇: before a word of two signs a single one is a name. 福州市区 and 苏州工业园区 are names. */
function isGeneric(name: string): boolean {
  if (OF_CITY.test(name)) return false;
  return GENERIC.some(
    (word) => name === word || (name.endsWith(word) && name.length > word.length + 1),
  );
}

/** 福州市区, 苏州工业园区; 省级工业园区 is none in particular. */
const OF_CITY = /^(?!中心|城)..+市区$|^..+(?<![级业色型代])工业园区$/;
/** 技术合同分县（市、区）, 产值各市: the places that something is divided by. */
const DIVIDED = /[分各][^分各]$/;
const ZONE = /^工业园区/;

function isOwn(name: string): boolean {
  if (NOT_FIRST.some((word) => name.startsWith(word))) return false;
  if (isGeneric(name) || DIVIDED.test(name)) return false;
  return !SUBJECT_MATTER.some((word) => name.includes(word));
}
