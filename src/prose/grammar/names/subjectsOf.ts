import type { AskedMeasure, IndicatorPhrase, Phrase } from "../../question";
import type { Clause } from "../clause";
import type { Discourse, Topic } from "../discourse";
import { readCount } from "../../../quantity/readCount";
import { endOf } from "../token";
import { isOfWhatFollows } from "../whatFollows";
import { distinctNames } from "./distinctNames";
import { industriesOf } from "./industriesOf";
import { isPlaceOfAll } from "./isPlaceOfAll";
import { listCounted, namesCounted } from "./listCounted";
import { listPraised, type ListPraised } from "./listPraised";
import { nameBehind } from "./nameBehind";
import { nameIn } from "./nameIn";
import { splitNames } from "./splitNames";
import { townAndCountry } from "./townAndCountry";

/** What tells how many things the figures of a clause are about. */
export interface Naming {
  readonly clause: Clause;
  readonly discourse: Discourse;
  readonly isPart: boolean;
  /** However many figures there are, they are of one thing. */
  readonly isOne: boolean;
}

/** What each figure of a list is about; one for all where it is not several things. */
export function subjectsOf(naming: Naming): readonly Topic[] {
  const { clause, discourse, isOne } = naming;
  const { token, named } = clause;
  const count = token.kind === "word" || isOne ? 1 : token.figures.length;
  if (count > 1) {
    const industries = industriesOf(named.name, count) ?? townAndCountry(named.name, count);
    if (industries) return ofWhom(industries, named.whose);
    const counted = named.name && listCounted(named.name);
    if (counted?.parts.length === count)
      return ofWhom(
        namesCounted(counted).map((names) => ({ names })),
        named.whose,
      );
    const parts = (named.name && splitNames(named.name, count)) ?? places(clause, count);
    if (parts) return parts.map((part) => topicOf(part, parts, naming));
    const who = named.name && bodiesBefore(clause, count);
    if (who && named.name) return ofEachPart(who, named.name);
    const listed = clause.loose && splitNames(whoAre(lastClause(clause.loose)), count);
    if (listed && named.name) return ofEachPart(listed, named.name);
    const praised =
      clause.loose && !named.name ? listPraised(lastClause(clause.loose), count) : undefined;
    if (praised) return praisedTopics(praised, discourse);
    const gathered = clause.loose && !named.name ? gatheredIn(clause.loose, count) : undefined;
    if (gathered) return gathered;
    const told = clause.loose && toldList(clause.loose, count);
    if (told && !named.name) {
      const carried = (discourse.topics.at(-1)?.names ?? []).map(asCarried);
      return told.map((part) => ({ names: [{ ...part, from: "own" as const }, ...carried] }));
    }
    const counting = named.name ? undefined : countedBefore(discourse.topics, count);
    if (counting) return counting;
    if (!named.name && discourse.topics.length === count)
      return ofWhom(discourse.topics, named.whose);
    if (named.name && discourse.topics.length === count)
      return asNamed(named.name, discourse.topics);
    const hasName = named.name && !isGroup(named.name, count);
    const before = discourse.named.length === 0 ? discourse.namedBefore : discourse.named;
    const isList = before === discourse.named ? before.length >= count : before.length === count;
    if (!hasName && isList) {
      return ofWhom(before.slice(-count), named.whose);
    }
    if (named.name ?? discourse.topics.length !== 1) return [];
  }
  return [subjectOf(naming, count)];
}

/** 亳州、宣城、安庆3个市为负增长，分别下降: who they are is what the clause before tells of. */
function countedBefore(topics: readonly Topic[], count: number): readonly Topic[] | undefined {
  const [topic, ...others] = topics;
  const [list, ...names] = topic?.names ?? [];
  const counted = list && others.length === 0 ? listCounted(list) : undefined;
  return counted?.parts.length === count
    ? namesCounted(counted).map((own) => ({ names: [...own, ...names.map(asCarried)] }))
    : undefined;
}

/** 奉贤、嘉定分别新增注册商标: whose each is, before the verb, and what, behind it. */
function bodiesBefore({ reading: { before } }: Clause, count: number) {
  const text = before?.text.replace(/(?:分别|依次|均|各)+$/, "");
  if (!before || text === undefined) return undefined;
  return splitNames({ text, start: before.start, end: before.start + text.length }, count);
}

function ofEachPart(parts: readonly Phrase[], name: Phrase): readonly Topic[] {
  const own: IndicatorPhrase = { ...name, from: "own" };
  return parts.map((part) => ({ names: [{ ...part, from: "own" }, own] }));
}

function praisedTopics({ parts, what }: ListPraised, { topics }: Discourse): readonly Topic[] {
  const carried = what ? [what] : (topics.at(-1)?.names ?? []).map(asCarried);
  return parts.map((part) => ({ names: [{ ...part, from: "own" as const }, ...carried] }));
}

function subjectOf({ clause, discourse, isPart }: Naming, count: number): Topic {
  const { named, reading } = clause;
  const own = ownNames(clause);
  const what = own.length === 0 && OF_WHAT.has(reading.measure.kind) ? nameFollowing(clause) : [];
  if (what.length > 0) return { names: what };
  const rate =
    own.length === 0 && OF_RATES.has(reading.measure.kind) ? discourse.rateName : undefined;
  const isOfAll = isPlaceOfAll(reading, clause.token);
  const carried = own.length > 0 || count > 1 || discourse.topics.length <= 1 || isOfAll;
  const topic = carried ? discourse.topics.at(-1) : sharedBy(discourse.topics);
  const loose = clause.loose ? placeBehind(clause.loose) : [];
  // 旅游总收入依次为甲县（…）: the list is of what it names, and of nothing that was told before.
  const isNewList = loose.length > 1;
  const carriedNames = isNewList ? [] : distinctNames((topic?.names ?? []).map(asCarried), own);
  const total = isPart || discourse.hadParts ? discourse.total?.names[0] : undefined;
  const part = own.length > 0 && total ? [asPart(total)] : [];
  const names = [
    ...own,
    ...(rate ? [rate] : []),
    ...loose,
    ...(isPart && named.isPart ? part : [...part, ...carriedNames]),
  ];
  const scope = reading.measure.kind === "only" && /^全/.test(named.whose?.text ?? "");
  const whose =
    (scope ? undefined : named.whose) ?? (own.length === 0 ? topic?.whose : discourse.whose);
  return { names, ...(whose && { whose }) };
}

const OF_WHAT = new Set<AskedMeasure["kind"]>(["completion", "growth"]);

/** 完成率152.5%的合同额领跑: what stands behind, and nothing that was named before. */
function nameFollowing({ token, place: { plain, sentence } }: Clause): readonly IndicatorPhrase[] {
  const end = endOf(token);
  if (!isOfWhatFollows(plain, end)) return [];
  const [text = ""] = /^[\u4e00-\u9fff]+/.exec(plain.slice(end + 1, sentence.end)) ?? [];
  return [{ text, start: end + 1, end: end + 1 + text.length, from: "own" }];
}

/** 甲县、乙县分别增长9%和8%；丙县下降1%: what is told of each place of a list is told of the next one. */
function sharedBy(topics: readonly Topic[]): Topic | undefined {
  const [first, ...others] = topics;
  if (!first || !isOfAll(topics)) return undefined;
  const names = first.names.filter(({ text }) =>
    others.every((other) => other.names.some((name) => name.text === text)),
  );
  // It stood before the places, and is what was named last.
  return names.length > 0
    ? { names: names.map((name) => (name.from === "carried" ? { ...name, from: "own" } : name)) }
    : undefined;
}

/** 甲县、乙县总产值增速居前两位: the places by themselves, but the last, which says what is told of all. */
function isOfAll(topics: readonly Topic[]): boolean {
  const before = topics.slice(0, -1);
  const last = topics.at(-1)?.names.find(isOfItself);
  if (last === undefined) return !before.some(({ names }) => names.some(isOfItself));
  return before.every(
    ({ names: [own, ...carried] }) =>
      own &&
      isOfItself(own) &&
      own.text.length + SHORTEST <= last.text.length &&
      carried.some(({ text }) => text === last.text),
  );
}

/** 君山区规模工业增加值 says more than 平江县, 论文 no more than 专利. */
const SHORTEST = 2;

function isOfItself({ from }: IndicatorPhrase): boolean {
  return from === "own" || from === "behind";
}

/** After 增加值占GDP比重为8.1% these are said of the share. */
const OF_RATES = new Set<AskedMeasure["kind"]>(["rank", "top", "rank-change", "record"]);

/** A part of a list of names, which may name only whose figure it is: 青溪县、白水县投入强度. */
function topicOf(
  part: Phrase,
  parts: readonly Phrase[],
  { clause: { named }, discourse }: Naming,
): Topic {
  const own = nameIn(part);
  const last = nameIn(parts.at(-1)).name;
  const whose = own.whose ?? named.whose ?? discourse.whose;
  // What the last of the list is called by all are, where they name only places.
  const names: IndicatorPhrase[] = [
    ...(own.name ? [{ ...own.name, from: "own" as const }] : []),
    ...(last ? [{ ...last, from: own.name ? ("carried" as const) : ("own" as const) }] : []),
  ];
  const before = discourse.topics.at(-1)?.names ?? [];
  // 甲县、乙县完成率分别为…。丙县、丁县分别为…: what only went on in the list before goes on in the next.
  const carried = before.some(isOfItself) ? before.map(asCarried) : before;
  const all = distinctNames([...names, ...carried], []);
  return { names: all, ...(whose && { whose }) };
}

/** 宣城市、安庆市分别下降: each figure is of the place in its turn. */
function places({ reading: { front } }: Clause, count: number): readonly Phrase[] | undefined {
  const text = front?.text.replace(/(?:分别|依次|均|各)+$/, "");
  if (!front || text === undefined) return undefined;
  const parts = splitNames({ text, start: front.start, end: front.start + text.length }, count);
  return parts?.every((part) => nameIn(part).whose ?? nameIn(part).name) ? parts : undefined;
}

/** 增速前三位分别是郴州市、永州市，增长率分别为…: who they are is said in the clause before. */
function toldList(loose: Phrase, count: number): readonly Phrase[] | undefined {
  const { text, start, end } = lastClause(loose);
  const [lead = ""] = /^(?:.*(?:分别|依次)|的[\u4e00-\u9fff]{0,4}?)?(?:为|是|有)/.exec(text) ?? [];
  if (lead === "") return undefined;
  return splitNames({ text: text.slice(lead.length), start: start + lead.length, end }, count);
}

/** 高新技术企业主要集中在甲街道和乙镇，分别为58家、46家: what it is stands before where it is. */
function gatheredIn(loose: Phrase, count: number): readonly Topic[] | undefined {
  const { text, start, end } = lastClause(loose);
  const [lead = "", what = ""] = GATHERED.exec(text) ?? [];
  if (what === "") return undefined;
  const where = { text: text.slice(lead.length), start: start + lead.length, end };
  const { name } = nameIn({ text: what, start, end: start + what.length });
  return splitNames(where, count)?.map((part) => ({
    names: [
      { ...part, from: "own" as const },
      ...(name ? [{ ...name, from: "own" as const }] : []),
    ],
  }));
}

/** 投入强度较高的镇街为甲街道、乙镇，分别为4.10%、3.88%; 投入超10亿元的镇街有…: so is what they have much of. */
const GATHERED =
  /^(.{2,24}?)(?:(?:主要|大多|多数?|重点)?(?:集中|分布|集聚|聚集)(?:在|于)|(?:较[高大多快]|靠前|领先|居前列?|(?:超过?|突破|高于|大于|低于|快于)(?:\d[\d.]*[^,，的\d]{1,4}|[^,，的\d]{1,6}平均(?:水平|值|增速)?))的?[\u4e00-\u9fff]{0,4}?(?:分别|依次|主要)?(?:为|是|有))/;

/** 甲学院、乙学院立项数分列前2位，立项数量分别是88、10项: of each of them, by its new name. */
function asNamed(name: Phrase, topics: readonly Topic[]): readonly Topic[] {
  return topics.map(({ names, ...topic }) => ({
    ...topic,
    names: [{ ...name, from: "own" as const }, ...names.slice(0, 1).map(asCarried)],
  }));
}

/** 立项率超过20%的单位有甲学院、乙学院: those that are named behind 有. */
function whoAre({ text, start, end }: Phrase): Phrase {
  const [lead = ""] = WHO_ARE.exec(text) ?? [];
  return { text: text.slice(lead.length), start: start + lead.length, end };
}

const WHO_ARE = /^.*的[\u4e00-\u9fff]{0,4}?(?:分别|依次)?(?:有|为|是)/;

/** The clause that ends a stretch of several. */
function lastClause({ text, start, end }: Phrase): Phrase {
  const from = Math.max(text.lastIndexOf("，"), text.lastIndexOf(","), text.lastIndexOf("；")) + 1;
  return { text: text.slice(from), start: start + from, end };
}

/** 临港区58家、14家，城东区46家、7家: of the same things, of somebody else. */
function ofWhom(topics: readonly Topic[], whose: Phrase | undefined): readonly Topic[] {
  return whose ? topics.map((topic) => ({ ...topic, whose })) : topics;
}

/** 三类经费, 两项指标 of three figures, or two: those that were named before. */
function isGroup({ text }: Phrase, count: number): boolean {
  const [, many = ""] =
    /^(?:这|上述|以上)?([两二三四五六七八九十\d]{1,2})(?:类|项|个|种|者|大|家)/.exec(text) ?? [];
  return readCount(many) === count;
}

/** Only these count what stands behind them. */
const COUNTED = new Set<AskedMeasure["kind"]>(["level", "target", "met"]);

function ownNames({ token, reading, named, place }: Clause): readonly IndicatorPhrase[] {
  const whole = wholeOfCounted(reading, named, place);
  const own: IndicatorPhrase[] = [
    ...whole,
    ...(named.name && (whole.length === 0 || reading.rule === "new")
      ? placeBehind({ ...named.name, from: "own" })
      : []),
  ];
  const unit = token.kind === "word" ? undefined : token.figures.at(-1)?.unit;
  const counts = unit && unit.base !== "ratio" && unit.base !== "points" && unit.base !== "倍";
  if (!COUNTED.has(reading.measure.kind) || (token.kind === "figures" && !counts)) return own;
  if (token.kind === "word" && reading.measure.kind !== "met") return own;
  if (reading.owner || OF_TARGET.has(reading.rule)) return own;
  const behind = nameBehind(place.plain, endOf(token), place.to);
  return behind ? [...own, { ...behind, from: "behind" }] : own;
}

/** The target itself stands beside these. */
const OF_TARGET = new Set(["target-behind", "target-compared"]);

/** 城镇新增就业59.6万人 may be a name as a whole; 职工医保年末累计结存46.85亿元 is one. */
function wholeOfCounted(
  { rule, before }: Clause["reading"],
  { name }: Clause["named"],
  { plain }: Clause["place"],
): readonly IndicatorPhrase[] {
  const isCounted = rule === "new" || rule === "cumulative";
  const first = isCounted && name ? (nameIn(before).name ?? animalIn(before)) : undefined;
  if (!first || !name || first.end + LONGEST_NEW < name.start) return [];
  const { start } = first;
  return [{ text: plain.slice(start, name.end), start, end: name.end, from: "own" }];
}

/** 牛累计出栏, 羊累计出栏: a name of one sign. */
function animalIn(before: Phrase | undefined): Phrase | undefined {
  const [sign = ""] = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]$/.exec(before?.text ?? "") ?? [];
  return before && sign !== "" ? { ...before, text: sign, start: before.end - 1 } : undefined;
}

/** 新增了 has no more signs. */
const LONGEST_NEW = 4;

/** R&D经费从高到低依次为河南; 分校区看，在校生依次为东校区: the place stands behind the name. */
function placeBehind(name: IndicatorPhrase): IndicatorPhrase[] {
  const match = PLACE_BEHIND.exec(name.text) ?? MOST_BEHIND.exec(name.text);
  if (!match) return [name];
  const [, opening = "", indicator = "", between = "", place = ""] = match;
  const start = name.start + opening.length;
  const end = start + indicator.length;
  return [
    { ...name, text: place, start: end + between.length },
    { text: indicator, start, end, from: "own" },
  ];
}

/** GDP最高的东城区（520.3亿元）是最低的南屏县的2.1倍. */
const MOST_BEHIND = /^()(.{2,20}?)(最[高多大快低少小]的)([^()]{2,8}?)(?:\(.*)?$/;

const PLACE_BEHIND =
  /^([^,，]*看[,，])?(.{2,20}?)((?:(?:[从由](?:高到低|低到高)|居前|排名靠前|(?:排名?|位?[居列])前[一二三四五六七八九十\d]{1,2}[位名]?)的?(?:依次|分别)?|最[高多大快低少小]的(?:市|县|区|省)?(?:依次|分别)?|依次|分别|的)(?:为|是|有)|中[,，])(.{2,8})$/;

function asPart(name: IndicatorPhrase): IndicatorPhrase {
  return { ...name, from: "part" };
}

export function asCarried(name: IndicatorPhrase): IndicatorPhrase {
  if (name.from === "part" || name.from === "loose" || name.from === "heading") return name;
  return {
    ...name,
    from: name.from === "carried" || name.from === "earlier" ? "earlier" : "carried",
  };
}
