import type { IndicatorPhrase } from "../../prose/question";
import type { Unit } from "../../quantity/unit";
import { DIVIDES } from "../../lexicon/namesInTexts";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { DraftContext } from "../draft/draftContext";
import type { Prose } from "../../prose/prose";
import { keptWith } from "../keptWith";
import { bodyCarried } from "./bodyCarried";
import { isPaid, stripped } from "./genericTail";
import { leftBy, likeness } from "./likeness";
import { theirs } from "./ofMember";
import { linked } from "./linked";
import type { NameMatch } from "./nameIndex";
import { qualified, qualifiedSomewhere } from "./qualified";
import { mayBeCalled } from "./mayBeCalled";
import { oppositeCarried } from "./oppositeCarried";
import { partOfBodyBefore } from "./partOfBodyBefore";
import { siblingCarried } from "./siblingCarried";

/** What one phrase of a text names: indicators, whose they are, or only the latter. */
export interface NamedBy {
  readonly indicators: readonly NameMatch[];
  readonly entity?: string;
}

/** Reads a phrase as an indicator, as a place, or as a place and its indicator. */
export function namedBy(
  phrase: IndicatorPhrase,
  unit: Unit | undefined,
  all: readonly IndicatorPhrase[],
  context: DraftContext,
): NamedBy {
  const read = readName(phrase, unit, all, context);
  const named =
    read.entity === undefined
      ? { ...read, indicators: partOfBodyBefore(phrase, read.indicators, all, context) }
      : read;
  return isOfUnknown(phrase, all, context)
    ? { ...named, indicators: named.indicators.map((one) => ({ ...one, by: "likely" })) }
    : named;
}

/** 节能环保产业是主要支撑，增加值增长53.0%: the one 增加值 of a workbook that knows no 节能环保产业 refutes nothing. */
function isOfUnknown(
  { text, start }: IndicatorPhrase,
  all: readonly IndicatorPhrase[],
  context: DraftContext,
): boolean {
  const { names, entities, prose } = context;
  const last = all.find(({ from }) => from === "carried");
  if (!last || !MEASURES.test(text) || last.start >= start) return false;
  if (/[。\n]/.test(prose.text.slice(last.start, start))) return false;
  const body = entities.split(last.text);
  if (body?.rest === "" && context.isMember(body.entity)) {
    const own = context.indicatorsOf(body.entity);
    return !names.find(text).some(({ indicator }) => own.has(indicator));
  }
  return (
    names.find(last.text, last.unit).length === 0 &&
    body === undefined &&
    readName(last, last.unit, [last], context).indicators.length === 0
  );
}

/** Said of any body: what stands before says of which; so does 面上项目31项，资助率17.1% of any rate. */
const MEASURES =
  /^(?:增加值|总产值|产值|营业收入|主营业务收入|销售收入|利润总额|产量|[\u4e00-\u9fff]{1,4}率)$/;

function readName(
  phrase: IndicatorPhrase,
  unit: Unit | undefined,
  all: readonly IndicatorPhrase[],
  context: DraftContext,
): NamedBy {
  const { text } = phrase;
  const { names, entities } = context;
  const found = ofNamesakes(names.find(text, unit), unit, all, context);
  const carried = bodyCarried(phrase, found, all, context);
  if (carried.length > 0) return { indicators: carried };
  const opposite = oppositeCarried(phrase, unit, all, context);
  if (opposite.length > 0) return { indicators: opposite };
  const sibling = siblingCarried(phrase, unit, all, context);
  if (sibling.length > 0) return { indicators: sibling };
  if (found.every(({ by }) => by !== "same")) {
    const part = partOfNamedTotal(text, unit, context);
    if (part.length > 0) return { indicators: part };
    const joined = composed(text, all, context);
    if (joined.length > 0) return { indicators: joined };
    const told = composedWithin(text, context);
    if (told.length > 0) return { indicators: told };
    const total = totalOfKind(text, unit, context);
    if (total.length > 0) return { indicators: total };
  }
  if (found.length > 0) {
    // 城镇 is so many people in one sheet; in yuan it is short for what another has.
    const isOther = unit && !found.some(({ indicator }) => names.isCountedIn(indicator, unit));
    const other = isOther
      ? linked(text, unit, all, context).filter(({ by }) => by === "short")
      : [];
    return {
      indicators:
        other.length > 0 ? other : settled(text, certain(text, found, all, context), all, context),
    };
  }
  const inside = insideOf(text, context);
  if (inside.length > 0) return { indicators: inside };
  const split = entities.split(text.replace(/^(?:【[^【】]{1,12}】|各[类级])/, ""));
  if (split) {
    const { entity, rest } = split;
    if (NO_NAME.test(rest)) {
      return { indicators: rest === "" ? ofMemberAlone(phrase, unit, all, context) : [], entity };
    }
    const own = theirs(entity, { words: rest, unit, found: names.find(rest, unit) }, context);
    if (own.length > 0)
      return { indicators: settled(rest, certain(rest, own, all, context), all, context), entity };
    const joined = [...composed(rest, all, context), ...qualified(rest, unit, context)];
    if (joined.length > 0) return { indicators: joined, entity };
    const meant = linked(rest, unit, all, context);
    if (meant.length > 0) return { indicators: meant, entity };
  }
  const joined = composed(text, all, context);
  if (joined.length > 0) return { indicators: joined };
  const more = qualified(text, unit, context);
  const meant = more.length > 0 ? more : linked(text, unit, all, context);
  if (meant.length > 0) return { indicators: meant };
  const called = mayBeCalled(text, unit, context);
  return { indicators: called.length > 0 ? called : qualifiedSomewhere(text, unit, context) };
}

/** Of several that are called alike those that are counted in what the figure is, and that of the total of which the text tells parts. */
function ofNamesakes(
  found: readonly NameMatch[],
  unit: Unit | undefined,
  all: readonly IndicatorPhrase[],
  { names }: DraftContext,
): readonly NameMatch[] {
  if (found.length < 2 || found.some(({ by }) => by !== "same")) return found;
  const counted = found.filter(({ indicator }) => !unit || names.isCountedIn(indicator, unit));
  const alike = counted.length > 0 ? counted : found;
  const totals = all.flatMap(({ from, text }) => (from === "part" ? sameOnly(text, names) : []));
  const parts = alike.filter(({ indicator }) =>
    totals.some((total) => names.totalOf(indicator) === total.indicator),
  );
  return parts.length > 0 ? parts : alike;
}

/** 企业2.3万户 where the table has 企业期末实有: what is told of a body by its name alone. */
function ofMemberAlone(
  { text }: IndicatorPhrase,
  unit: Unit | undefined,
  all: readonly IndicatorPhrase[],
  context: DraftContext,
): readonly NameMatch[] {
  return linked(text, unit, all, context).flatMap((match) => {
    const member = context.memberOf(match.indicator);
    return member ? [{ ...match, indicator: member.indicator }] : [];
  });
}

/** What the words leave out of a name the text says somewhere else: 投入强度 where it speaks of R&D经费. */
function certain(
  text: string,
  found: readonly NameMatch[],
  all: readonly IndicatorPhrase[],
  { prose, titles, names }: DraftContext,
): readonly NameMatch[] {
  return found.map((match) => {
    if (match.by !== "likely" || text.length < LONG) return match;
    const { leftOut } = likeness(text, match.indicator);
    if (isDividedElse(leftOut, all)) return match;
    // 太阳能 somewhere in a text says nothing of which 装机容量 is meant here, nor 城镇 of which 收入 where all have theirs.
    const isPart =
      names.totalOf(match.indicator) !== undefined ||
      (DIVIDES.test(leftOut) && found.some(({ by }) => by === "short"));
    const words = isPart ? beside(all) : wordsOf(prose);
    const isSaid =
      leftOut === "" || leftBy(leftOut, titles.all) === "" || leftBy(leftOut, words) === "";
    return isSaid ? { ...match, by: "short" } : match;
  });
}

function beside(all: readonly IndicatorPhrase[]): string {
  return all.map(({ text }) => text).join("|");
}

/** 输出技术合同8512项，成交额: what was named last is of another part than 吸纳技术合同成交额. */
function isDividedElse(leftOut: string, all: readonly IndicatorPhrase[]): boolean {
  const [part] = DIVIDES.exec(leftOut) ?? [];
  if (part === undefined) return false;
  const last = all.find(({ from, text }) => BEFORE.has(from) && DIVIDES.test(text));
  return last !== undefined && !last.text.includes(part);
}

const BEFORE = new Set<IndicatorPhrase["from"]>(["carried", "loose", "earlier"]);

/** Shorter words are a part of too many names. */
const LONG = 3;

/** All names of a text, once. */
const wordsOf = keptWith(({ statements }: Prose) =>
  [
    ...new Set(statements.flatMap(({ question }) => question.indicators.map(({ text }) => text))),
  ].join("|"),
);

const SHORTEST = 2;

/** What may stand behind the name of a place and names nothing: 合肥一市, 马鞍山5市居前. */
const NO_NAME =
  /^(?:[\d一二两三四五六七八九十]*个?(?:省|市|县|区|镇|乡|村|园区|学院|科室|单位)?)(?:居前.*|领先|分列.*|等|则|也|虽|却|以|仅|新增|净增|体量.{0,4})?$/;

/** 科技计划项目中国家级: the part of a total that a name spells out. */
function insideOf(text: string, { names }: DraftContext): readonly NameMatch[] {
  const [, total = "", part = ""] = /^(.{2,}?)中(.{2,})$/.exec(text) ?? [];
  if (part === "" || names.find(total).length === 0) return [];
  return [part, total + part].flatMap((name) => sameOnly(name, names));
}

/**
 * 金额 behind 技术合同 is 技术合同成交额's; 授权量 behind 发明专利 is 发明专利授权量; 增加值 behind 农业总产值 is 农业增加值; and 收入 of what
 * stands in the workbook as a part of some 收入 is that part.
 */
function composed(
  text: string,
  all: readonly IndicatorPhrase[],
  { names }: DraftContext,
): readonly NameMatch[] {
  for (const { text: before, from } of all) {
    if (from !== "carried" && from !== "loose" && from !== "heading") continue;
    const { base } = stripped(before);
    const forms = base === before ? [before] : [before, base];
    const alone = sameOnly(before, names);
    // 高企…投入: what 高企 means by itself is none of its 投入; 研发经费投入 is 研发经费.
    const isOfBoth = ({ indicator }: NameMatch) =>
      isPaid(indicator) || !alone.some((one) => one.indicator === indicator);
    const found = [
      ...forms.flatMap((form) => sameOnly(form + text, names)).filter(isOfBoth),
      ...alone.filter(({ indicator }) => isMeasureOf(text, indicator, names)),
    ];
    if (found.length > 0) return found;
  }
  return [];
}

/** 其他营利性服务业完成营业收入: whose, a verb, and what. */
function composedWithin(text: string, context: DraftContext): readonly NameMatch[] {
  const [, before = "", what = ""] =
    /^(.{2,}?)(?:共|累计)?(?:完成|实现|录得)(.{2,})$/.exec(text) ?? [];
  if (what === "") return [];
  return composed(what, [{ text: before, start: 0, end: before.length, from: "carried" }], context);
}

/** 营业收入 of 其他营利性服务业, a part of 服务业营业收入. */
function isMeasureOf(text: string, part: string, { totalOf }: DraftContext["names"]): boolean {
  const total = totalOf(part);
  return total !== undefined && text.length >= LONG && plainLabel(total).key.endsWith(text);
}

/** 各类企业R&D经费, 资源利用产业规上工业增加值: all of a part's name, and beyond it only words of its total. */
function partOfNamedTotal(
  text: string,
  unit: Unit | undefined,
  { names }: DraftContext,
): readonly NameMatch[] {
  return names.sharing(text, unit).flatMap(({ indicator, onlySaid, leftOut, shared }) => {
    const total = names.totalOf(indicator);
    const isPart =
      total !== undefined &&
      shared >= LONG &&
      leftOut === "" &&
      onlySaid !== "" &&
      leftBy(onlySaid, total) === "";
    return isPart ? [{ indicator, by: "short" as const }] : [];
  });
}

/**
 * 医疗卫生机构总诊疗: what several parts are called behind their own names, 基层医疗卫生机构 and 其他医疗卫生机构, and none by itself, is what all of
 * them are; it is said of their total.
 */
function totalOfKind(
  text: string,
  unit: Unit | undefined,
  { names }: DraftContext,
): readonly NameMatch[] {
  for (let at = text.length - SHORTEST; at >= LONG; at -= 1) {
    const kind = text.slice(0, at).replace(/总$/, "");
    const found = names.find(text.slice(at), unit).filter(({ by, indicator }) => {
      const parts = names.partsOf(indicator).map((part) => plainLabel(part).key);
      const ofKind = parts.filter((part) => part.indexOf(kind) > 0);
      return by === "same" && ofKind.length > 1 && !parts.some((part) => part.startsWith(kind));
    });
    if (found.length > 0) return found;
  }
  return [];
}

function sameOnly(name: string, names: DraftContext["names"]): readonly NameMatch[] {
  return names.find(name).filter(({ by }) => by === "same");
}

const OWN_OR_TOTAL = new Set<IndicatorPhrase["from"]>(["own", "behind", "part"]);

/**
 * 农村居民转移净收入5216元；工资性收入9117元: the one of which all that is left out has been said, most of it by the words right before and
 * in all more than of any other.
 */
function saidMostOf(
  text: string,
  shorts: readonly NameMatch[],
  said: readonly string[],
): NameMatch | undefined {
  const [nearest = ""] = said;
  const told = shorts.flatMap((match) => {
    const { leftOut } = likeness(text, match.indicator);
    const [part = ""] = DIVIDES.exec(nearest) ?? [];
    const near = leftOut.length - leftBy(leftOut, nearest).length;
    const isTold = leftBy(leftOut, said.join("|")) === "";
    const isNear = near > 0 && match.indicator.includes(part);
    return isNear ? [{ match, near, all: isTold ? leftOut.length : 0 }] : [];
  });
  const [first, second] = told.sort((a, b) => b.near - a.near || b.all - a.all);
  const isBest = !second || first?.near !== second.near || first.all !== second.all;
  return isBest && first && first.all > 0 ? first.match : undefined;
}

/** Of several that a name is short for, the one that was named before. */
function settled(
  text: string,
  found: readonly NameMatch[],
  all: readonly IndicatorPhrase[],
  { names }: DraftContext,
): readonly NameMatch[] {
  const shorts = found.filter(({ by }) => by !== "same");
  if (shorts.length < 2) return found;
  // What it is a part of says nothing of which part.
  const words = all.filter(({ from }) => !OWN_OR_TOTAL.has(from)).map((one) => one.text);
  const meant = saidMostOf(text, shorts, words);
  if (meant) return [meant];
  for (const { text: said, from } of all) {
    if (from === "own" || from === "behind") continue;
    const before = new Set(
      [...names.find(said), ...(from === "loose" ? names.within(said) : [])].map(
        ({ indicator }) => indicator,
      ),
    );
    const named = shorts.filter(({ indicator }) => before.has(indicator));
    if (named.length > 0) return named;
  }
  // 全市居民人均可支配收入: of 全体居民, and not of those in towns or villages alone.
  const whole = shorts.filter(({ indicator }) => likeness(text, indicator).leftOut === "");
  return whole.length === 1 ? whole : found;
}
