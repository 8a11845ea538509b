import type { Unit } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { isShortFor, stemOf } from "../../tables/words/shortNames";
import { ofTotal, wholeNames } from "./namesOfParts";
import { keptWith } from "../keptWith";
import { DEEDS_IN_TEXTS, DIVIDES } from "../../lexicon/namesInTexts";
import { areDifferent } from "./areDifferent";
import { likeness, oneWord, type Likeness } from "./likeness";
import { ratesOf, unitsOf } from "./unitsOfNames";
import { isAlikeInTail, stripped, type Stripped } from "./genericTail";

/** How an indicator was found by the words of a text. */
export interface NameMatch {
  readonly indicator: string;
  /**
   * `same`: it is called so; `short`: the words are short for it; `likely`: it says more than the words do, and nothing else in the
   * workbook has what they say. What is likely bears out a figure that agrees, and refutes none.
   */
  readonly by: "same" | "short" | "likely";
  /** Though no figure is refuted by it, a blank is filled: 市级收入12亿元，支出xx亿元. */
  readonly fills?: true;
}

/** Finds the indicators of a workbook that words can mean. */
export interface NameIndex {
  readonly find: (words: string, unit?: Unit) => readonly NameMatch[];
  /** The longest name that stands somewhere in the words. */
  readonly within: (words: string, unit?: Unit) => readonly NameMatch[];
  /** The total that the workbook says an indicator is a part of. */
  readonly totalOf: (indicator: string) => string | undefined;
  /** What the workbook says to be parts of an indicator. */
  readonly partsOf: (indicator: string) => readonly string[];
  /** Whether all levels of an indicator are rates. */
  readonly isRate: (indicator: string) => boolean;
  /** Whether the words are too common to mean an indicator by themselves. */
  readonly isCommon: (words: string) => boolean;
  /** The indicators whose names have two signs in a row with the words in common, of those counted in the unit. */
  readonly sharing: (words: string, unit?: Unit) => readonly Likened[];
  /** Whether the words are a part of the name of an indicator. */
  readonly hasPart: (words: string) => boolean;
  /** Whether a figure in that unit can be one of the indicator's levels. */
  readonly isCountedIn: (indicator: string, unit: Unit) => boolean;
}

/** Words before a name that say nothing of which indicator it is. */
const NEUTRAL_BEFORE =
  /^(?:全社会|全部|各类|主要|整体|总体|组织实施|实施|组织|签订|达成|实现|完成|举办|开展|征集|拥有|获批|获得?|立项|新立|发表|发布|授权|录得|受理|收到|本级|地方|累计|新增|当年|历年|共|合计|预计|的)+/;
const NEUTRAL_AFTER =
  /(?:(?<=指数)(?:综合)?得分|总体|情况|指标|工作|实现|完成|方面|数量|数值|合计|总计|项目数|入库|(?<=幼儿园|[小中大]学)学校)+$/;

/** Stands between whose it is and what. */
const DONE = /(?<=.{2})(?:分别|各|共)?(?:实现|完成|录得)(?=.{2})/;

/** What the money of something counted is called behind it: 扶贫项目88个，资金1298万元. */
const MONEY = ["资金", "金额", "融资", "资金额", "总额", "经费", "总金额"];

/** Too common to be short for anything by themselves. */
const TOO_COMMON =
  /^(?:企业|项目|专利|平台|投入|资金|经费|人才|成果|产值|收入|支出|合同|金额|总量|总额|数量|中心|机构|科技|技术|创新|研发|产业|增长|规模|人员|面积|收益|利润|税收|销售|贷款|奖励|补助|经济|指数|得分|论文|基地|园区|团队|活动|培训|会议|服务|产品|单位|高新|工业|总产值|总收入|总投资|增加值率)$/;

export const nameIndexOf = keptWith((observations: readonly Observation[]): NameIndex => {
  const byKey = new Map<string, Set<string>>();
  const byStem = new Map<string, Set<string>>();
  const names = new Set<string>();
  const add = (map: Map<string, Set<string>>, key: string, name: string) => {
    map.set(key, (map.get(key) ?? new Set()).add(name));
  };
  const seen = new Set<string>();
  const totals = new Map<string, string>();
  // 参保人数 under 居民医保参保 names it only where nothing else ends so, as 职工医保年末参保人数.
  const isOfOthers = (short: string, own: string): boolean =>
    own.endsWith(short) &&
    observations.some(({ indicator }) => indicator !== own && indicator.endsWith(short));
  for (const { indicator, writtenAs, measure, verb, aspect, base, partOf } of observations) {
    if (measure === "flag") continue;
    if (partOf !== undefined) totals.set(indicator, partOf);
    const said = [indicator, writtenAs, verb, aspect, base, partOf].join("|");
    if (seen.has(said)) continue;
    seen.add(said);
    names.add(indicator);
    for (const name of [
      indicator,
      ...(writtenAs === undefined || isOfOthers(writtenAs, indicator) ? [] : [writtenAs]),
      ...ofTotal(indicator, partOf),
    ]) {
      add(byKey, keyOf(name), indicator);
      add(byStem, stemOf(name), indicator);
      if (verb !== undefined) add(byKey, keyOf(verb + name), indicator);
      const [, other, rest] = OTHER_NAME.exec(plainLabel(name).key) ?? [];
      if (other !== undefined && rest !== undefined) add(byKey, keyOf(other + rest), indicator);
    }
    if (aspect === "amount" && base !== undefined) {
      for (const word of MONEY) add(byKey, keyOf(base + word), indicator);
    }
  }
  const parts = new Map<string, string[]>();
  for (const [part, total] of totals) parts.set(total, [...(parts.get(total) ?? []), part]);
  const near = bucketsOf(names);
  const alike = tailsOf(names);
  const having = wordsOf(names);
  const pairs = pairsOf(names);
  const isCountedIn = unitsOf(observations);
  const rates = ratesOf(observations);
  const same = (words: string): readonly NameMatch[] => {
    const found = byKey.get(keyOf(words)) ?? byStem.get(stemOf(words));
    return [...(found ?? [])].map((indicator) => ({ indicator, by: "same" }));
  };
  const whole = wholeNames(names, totals, keyOf);
  const inFull = (words: string): readonly NameMatch[] =>
    (whole.get(keyOf(words)) ?? []).map((indicator) => ({ indicator, by: "same" }));
  const known = new Map<string, readonly NameMatch[]>();
  const likened = new Map<string, readonly Likened[]>();
  const find = (words: string, unit?: Unit): readonly NameMatch[] => {
    const key = `${words}|${unit?.symbol ?? ""}`;
    const books = { same, near, alike, having, isCountedIn, totals };
    const fits = ({ indicator }: NameMatch): boolean => !areDifferent(words, indicator);
    const first = known.get(key) ?? search(words, unit, books).filter(fits);
    const matches = first.length > 0 ? first : inFull(words).filter(fits);
    known.set(key, matches);
    return matches;
  };
  return {
    find,
    totalOf: (indicator) => totals.get(indicator),
    partsOf: (total) => parts.get(total) ?? [],
    isCountedIn,
    sharing: (words, unit) => {
      const all = likened.get(words) ?? likenedTo(words, pairs);
      likened.set(words, all);
      return all.filter(
        ({ indicator }) =>
          (unit === undefined || isCountedIn(indicator, unit)) && !areDifferent(words, indicator),
      );
    },
    isRate: (name) => rates.has(name),
    hasPart: (words) => [...having(words)].length > 0,
    isCommon: (words) => TOO_COMMON.test(plainLabel(words).key),
    within: (words, unit) => {
      const fits = (indicator: string) => unit === undefined || isCountedIn(indicator, unit);
      const text = keyOf(words).slice(-LONGEST);
      for (let length = text.length; length >= SHORTEST; length -= 1) {
        for (let at = text.length - length; at >= 0; at -= 1) {
          const inside = [...(byKey.get(text.slice(at, at + length)) ?? [])].filter(fits);
          // 发明专利授权量 is less than 专利授权量.
          if (inside.length > 0 && !DIVIDED.test(text.slice(0, at)))
            return inside.map((indicator) => ({ indicator, by: "same" }));
        }
      }
      return [];
    },
  };
});

/** 学前教育(幼儿园)学校数: what stands in a bracket inside a name is another word for what stands before it. */
const OTHER_NAME = /^[^()]{2,}\(([^()]{2,})\)([^()]{2,})$/;

const DIVIDED = new RegExp(`(?:${DIVIDES.source})$`);

/** In a clause without a figure a name is looked for in so many signs at its end; shorter ones stand in any clause. */
const LONGEST = 40;
const SHORTEST = 4;

/** The names by their last two signs, and by their first two with the last: what a short name can be short for. */
function bucketsOf(names: Iterable<string>): (short: string) => Iterable<string> {
  const buckets = new Map<string, Set<string>>();
  const add = (key: string, name: string) => {
    buckets.set(key, (buckets.get(key) ?? new Set()).add(name));
  };
  for (const name of names) for (const key of bucketKeys(keyOf(name))) add(key, name);
  return (short) => {
    const found = new Set<string>();
    for (const key of bucketKeys(keyOf(short)))
      for (const name of buckets.get(key) ?? []) found.add(name);
    return found;
  };
}

function bucketKeys(key: string): readonly string[] {
  return [`…${key.slice(-2)}`, `${key.slice(0, 2)}…${key.slice(-1)}`];
}

/** What the words are looked up in. */
interface Books {
  readonly same: (words: string) => readonly NameMatch[];
  readonly near: (short: string) => Iterable<string>;
  readonly alike: (name: string) => Iterable<string>;
  readonly having: (word: string) => Iterable<string>;
  readonly isCountedIn: NameIndex["isCountedIn"];
  readonly totals: ReadonlyMap<string, string>;
}

function search(words: string, unit: Unit | undefined, books: Books): readonly NameMatch[] {
  const plain = spelledOut(plainLabel(words).name);
  const bare = plain.replace(NEUTRAL_BEFORE, "");
  const industry = bare.replace(/产业(?=.{2})/, "").replace(DONE, "");
  const forms = [
    ...new Set([
      plain,
      bare,
      plain.replace(NEUTRAL_AFTER, ""),
      bare.replace(NEUTRAL_AFTER, ""),
      plain.replace(/"|“|”/g, ""),
      // 钛材料产业实现产值 is 钛材料产值, or 钛材料工业总产值.
      industry,
      industry.replace(/(?<!总)产值$/, "工业总产值"),
      bare.replace(DONE, ""),
      // 经费 and what is paid of it are one.
      plain.replace(/经费(?:支出|投入)$/, "经费"),
      plain.replace(/经费$/, "经费支出"),
    ]),
  ].filter((form) => form.length >= 2);
  for (const form of forms) {
    const exact = books.same(form);
    if (exact.length > 0) return exact;
  }
  const near = counted(forms, unit, books) ?? alikeInTail(bare, unit, books);
  if (near) return near;
  const short = abbreviated(bare, books);
  return short.length > 0 ? short : contained(bare, unit, books);
}

/** 门急诊128万人次 is 门急诊人次; 出栏生猪93万头 is 生猪出栏: the unit, or the verb, stands elsewhere in the name. */
function counted(
  forms: readonly string[],
  unit: Unit | undefined,
  { same, isCountedIn }: Books,
): readonly NameMatch[] | undefined {
  if (!unit) return undefined;
  for (const form of forms) {
    const turned = Array.from(
      { length: Math.max(0, form.length - 3) },
      (_, at) => form.slice(at + 2) + form.slice(0, at + 2),
    );
    for (const name of [
      form + unit.base,
      `${form}${unit.base}数`,
      `${form}${unit.base}次`,
      ...projects(form),
      ...turned,
    ]) {
      const found = same(name).filter(({ indicator }) => isCountedIn(indicator, unit));
      if (found.length > 0) return found;
    }
  }
  return undefined;
}

/** 获批科学基金项目52项 are 科学基金立项数. */
function projects(form: string): readonly string[] {
  const base = form.replace(/项目$/, "");
  return base === form ? [] : ["立项数", "立项"].map((end) => base + end);
}

/** 稻谷产量 and 稻谷, R&D经费投入 and R&D经费内部支出: alike but for words that say how it is measured, and of one unit. */
function alikeInTail(
  name: string,
  unit: Unit | undefined,
  { alike, isCountedIn }: Books,
): readonly NameMatch[] | undefined {
  if (TOO_COMMON.test(name)) return undefined;
  const found = [...alike(name)].filter(
    (indicator) => unit === undefined || isCountedIn(indicator, unit),
  );
  return found.length === 0
    ? undefined
    : found.map((indicator) => ({ indicator, by: found.length === 1 ? "same" : "short" }));
}

function abbreviated(bare: string, { near, totals }: Books): readonly NameMatch[] {
  const short = bare.replace(NEUTRAL_AFTER, "");
  if (short.length < 3 || TOO_COMMON.test(short)) return [];
  return [...near(short)].flatMap((indicator): readonly NameMatch[] => {
    const leftOut = isShortFor(short, indicator);
    if (leftOut === undefined) return [];
    if (leftOut !== "words") return [{ indicator, by: "same" }];
    if (!isAbbreviation(short, indicator)) return [];
    const isPart = DIVIDES.test(likeness(short, indicator).leftOut) || totals.has(indicator);
    return [{ indicator, by: isPart ? "likely" : "short" }];
  });
}

/** 人员25.89万人年: of the indicators counted so only R&D人员全时当量 has the word in its name. */
function contained(
  word: string,
  unit: Unit | undefined,
  { having, isCountedIn }: Books,
): readonly NameMatch[] {
  if (!unit || word.length < 2) return [];
  const found = [...having(word)].filter((indicator) => isCountedIn(indicator, unit));
  const first = found.filter((indicator) => keyOf(indicator).startsWith(keyOf(word)));
  const [only, ...others] = first.length > 0 ? first : found;
  if (only === undefined || others.length > 0) return [];
  // 登记513项: what is done says nothing of what to.
  const saysSo = first.length > 0 && !DEEDS_IN_TEXTS.includes(word);
  return [{ indicator: only, by: saysSo ? "short" : "likely" }];
}

/** An indicator beside words of a text. */
export interface Likened extends Likeness {
  readonly indicator: string;
}

function likenedTo(
  words: string,
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Likened[] {
  const text = oneWord(words);
  const found = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1)
    for (const name of pairs.get(text.slice(at, at + 2)) ?? []) found.add(name);
  return [...found].map((indicator) => ({ indicator, ...likeness(words, indicator) }));
}

/** The names by each two signs in a row. */
function pairsOf(names: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const byPair = new Map<string, Set<string>>();
  for (const indicator of names) {
    const key = oneWord(indicator);
    for (let at = 0; at + 2 <= key.length; at += 1) {
      const pair = key.slice(at, at + 2);
      byPair.set(pair, (byPair.get(pair) ?? new Set()).add(indicator));
    }
  }
  return byPair;
}

/** The names that have a word in them; looked up by its first two signs. */
function wordsOf(names: Iterable<string>): (word: string) => Iterable<string> {
  const byPair = new Map<string, Set<string>>();
  for (const indicator of names) {
    const key = keyOf(indicator);
    for (let at = 0; at + 2 <= key.length; at += 1) {
      const pair = key.slice(at, at + 2);
      byPair.set(pair, (byPair.get(pair) ?? new Set()).add(indicator));
    }
  }
  return (word) => {
    const key = keyOf(word);
    return [...(byPair.get(key.slice(0, 2)) ?? [])].filter((name) => keyOf(name).includes(key));
  };
}

/** Names by what is left of them without the words that say how they are measured. */
function tailsOf(names: Iterable<string>): (name: string) => Iterable<string> {
  const byBase = new Map<string, (readonly [indicator: string, name: Stripped])[]>();
  for (const indicator of names) {
    const own = stripped(keyOf(indicator));
    byBase.set(own.base, [...(byBase.get(own.base) ?? []), [indicator, own]]);
  }
  return (name) => {
    const said = stripped(keyOf(name));
    const near = (byBase.get(said.base) ?? []).filter(([, other]) => isAlikeInTail(said, other));
    return near.map(([indicator]) => indicator);
  };
}

/** 投入强度 for R&D经费投入强度: it ends alike, and no word of another level stands between. */
function isAbbreviation(short: string, name: string): boolean {
  const [few, many] = [keyOf(short), keyOf(name)];
  return many.endsWith(few) || (many.startsWith(few.slice(0, 2)) && many.at(-1) === few.at(-1));
}

function keyOf(name: string): string {
  return spelledOut(plainLabel(name).key.replace(/\([^()]*\)/g, ""));
}

/** What clerks shorten within any name. */
const SHORTENED: readonly (readonly [short: RegExp, full: string])[] = [
  [/研究与试验(?:\(实验\))?发展(?:\(R&D\))?/g, "R&D"],
  [/规上/g, "规模以上"],
  [/总产(?![量值出])/g, "总产量"],
  [/高企/g, "高新技术企业"],
  [/中职(?:学校)?(?!业|称)/g, "中等职业学校"],
  [/(?:地区|国内)生产总值|GDP/g, "生产总值"],
];

function spelledOut(name: string): string {
  return SHORTENED.reduce((text, [short, full]) => text.replace(short, full), name);
}
