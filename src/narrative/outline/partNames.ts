import { bodyOf } from "./bodiesTogether";
import { isVerbal } from "../naming/names";
import type { Member } from "./outline";
import { totalsWithParts } from "./totalsWithParts";

/**
 * What the parts of a total are called behind it, without the noun that they share with it: 石化产业1012.6亿元 under 主营业务收入,
 * 医院 under 诊疗人次. One or two keep their names, of which nobody tires; so does a part that says at which stage it is, or with
 * which verb.
 */
export function partNames(members: readonly Member[]): Member[] {
  return totalsWithParts(members).flatMap(([total, ...parts]) => [
    total,
    ...(total.part ? parts : shortened(parts, total)),
  ]);
}

function shortened(parts: readonly Member[], total: Member): readonly Member[] {
  const tail = sharedTail(total, parts);
  const short = parts.map((part) => withoutNoun(part, total, tail));
  const isList = short.filter(({ called }) => called !== undefined).length >= FEWEST_ALIKE;
  if (isList) return short;
  return parts.map((part, at) =>
    OF_TWO_GRADES.test(part.indicator) ||
    sharedStart(part.indicator, total.indicator) >= OF_A_BODY ||
    isNameOfTotal(part, total)
      ? (short[at] ?? part)
      : called(part, besideBody(part.indicator, total)),
  );
}

/** 住宅 of 住宅房地产开发投资: the whole of a long name need not be said twice, but for what is done: 新增. */
function isNameOfTotal({ indicator }: Member, { indicator: total }: Member): boolean {
  const name = indicator.slice(0, -total.length);
  const isWhole = total.length >= LONG_NAME && indicator.endsWith(total);
  return isWhole && name.length >= SHORTEST_NAME && !isVerbal(name) && !/^[新净]/.test(name);
}

function called(part: Member, name: string | undefined): Member {
  return name === undefined ? part : { ...part, called: name };
}

function withoutNoun(part: Member, total: Member, tail: string): Member {
  const { indicator, facts } = part;
  if (facts.some(({ told }) => told?.stage ?? told?.verb ?? told?.award ?? told?.base)) return part;
  const name =
    besideBody(indicator, total) ??
    besideNoun(indicator, nounOf(total)) ??
    besideNoun(indicator, tail);
  return called(part, name);
}

/** What the total is the total of: 病床使用率 for 医院病床使用率, which is itself a part. */
function nounOf({ indicator, facts: [first] }: Member): string {
  const whole = first?.partOf;
  return whole !== undefined && indicator.endsWith(whole) ? whole : indicator;
}

/** 工资性收入 of 城镇居民工资性收入, where the total is theirs, too. */
function besideBody(indicator: string, total: Member): string | undefined {
  const body = bodyOf(indicator);
  return body !== "" && bodyOf(total.indicator) === body ? indicator.slice(body.length) : undefined;
}

/** What is left of a name without the noun behind it, or around it: 采矿业 of 规模以上工业企业采矿业投入强度. */
function besideNoun(indicator: string, noun: string): string | undefined {
  const shared = sharedStart(indicator, noun);
  const before = shared >= OF_A_BODY ? noun.slice(0, shared) : "";
  const behind = noun.slice(before.length);
  if (behind.length < SHORTEST_NOUN || !indicator.endsWith(behind)) return undefined;
  const name = indicator.slice(before.length, -behind.length).replace(DIVIDED, "");
  if (name.length < SHORTEST_NAME) return undefined;
  const [thing] = THINGS.exec(behind) ?? [];
  return thing !== undefined && NEEDS_THING.test(name) ? name + thing : name;
}

/** 工业总产值, behind which all of three parts and more are named, as the total 规模以上工业总产值 is. */
function sharedTail({ indicator }: Member, parts: readonly Member[]): string {
  const length = Math.min(...parts.map((part) => sharedEnd(part.indicator, indicator)));
  const isNamed = parts.every((part) => part.indicator.length - length >= SHORTEST_NAME);
  // 新兴产业增加值 and 工业增加值 share no 业增加值.
  const tail = indicator.slice(-length).replace(/^[业量额值率员品]/, "");
  return tail.length >= LONG_NOUN && isNamed ? tail : "";
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (
    length < Math.min(a.length, b.length) &&
    a[a.length - 1 - length] === b[b.length - 1 - length]
  ) {
    length += 1;
  }
  return length;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

/** 光电子信息 of 光电子信息分产业工业总产值. */
const DIVIDED = /(?<=..)分(?:行业|产业|领域|类型|科室|部门)(?:支撑)?$/;

/** 基层医疗卫生 and 纵向 are none: what is counted stays with them. */
const THINGS = /^.{0,6}(?:机构|企业|项目|学校|单位|平台)(?=(?:总?数|数量|个数|家数)?$)/;
const NEEDS_THING =
  /(?:基层|专业|综合|[向类型]|卫生|医疗|公共|教育|服务|民营|私营|国有|公办|民办)$/;

const SHORTEST_NOUN = 2;
const SHORTEST_NAME = 2;
/** 收入 and 投资 alone tell too little of what is divided. */
const LONG_NOUN = 3;
const LONG_NAME = 6;
const FEWEST_ALIKE = 3;
/** 国家级市级及以上孵化载体: the total has named one of its own. */
const OF_TWO_GRADES = /^(?:国家|[省市县区部])级(?:[省市县区部]|国家)级/;
/** 规模以上工业企业: what is named before all of them. */
const OF_A_BODY = 4;
