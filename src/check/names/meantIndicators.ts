import type { AskedMeasure, IndicatorPhrase, Statement } from "../../prose/question";
import { DEEDS_IN_TEXTS } from "../../lexicon/namesInTexts";
import type { Unit } from "../../quantity/unit";
import type { DraftContext } from "../draft/draftContext";
import { isOneKind } from "../verdicts/holds";
import { isHouseOf } from "../draft/isHouseOf";
import { namedBy, type NamedBy } from "./namedBy";
import type { NameMatch } from "./nameIndex";
import { ofMember, theirs, type Found } from "./ofMember";
import { onlyFigureOf } from "./onlyFigureOf";
import { partNamed } from "./partNamed";

/** Which indicators of the workbook a statement is about, and whose. */
export interface Meant {
  readonly indicators: readonly NameMatch[];
  /** The entity that the words name, where they do nearer to the figure than the clause says whose it is. */
  readonly entity?: string;
}

const NOBODY: Meant = { indicators: [] };

/**
 * The indicators that the words of a clause can mean. What the clause itself names decides: where the workbook has no such
 * indicator there is none, whatever was named before. Where it names only a place or nothing, what was named before goes on,
 * the nearest that is counted in the unit of the figure.
 */
export function meantIndicators(statement: Statement, context: DraftContext): Meant {
  const { indicators: phrases } = statement.question;
  const search: Search = { statement, context, phrases, unit: unitAsked(statement) };
  const own = phrases.filter((phrase) => isOwn(phrase, context));
  const part = phrases.filter(({ from }) => from === "part");
  if (part.length > 0) {
    // 其中发明专利130件，增长5%: the growth of the part as well.
    const isMove = MOVES.has(statement.question.measure.kind);
    const last = phrases.filter(({ from }) => isMove && from === "carried").slice(0, 1);
    const found = partNamed(own.length > 0 ? own : last, part, context);
    if (found.length > 0) return { indicators: found };
  }
  if (own.length === 0) return isNextTo(statement) ? NOBODY : goneOnOrOnly(search, undefined);
  const beside = asOfOther(own, search);
  if (beside) return beside;
  const { place, found } = ownNamed(own, search);
  if (found) return withEntity(search, found, place ?? placeBefore(found, search));
  return place ? goneOnOrOnly(search, place) : ofLastNamed(own, search);
}

/** 江陵大学资助196项，经费3124万元: 经费 names none of so many by itself, and one of what the workbook has of the body named before. */
function ofLastNamed([first, ...others]: readonly IndicatorPhrase[], search: Search): Meant {
  const place = others.length === 0 ? nearestPlace(search, LAST_ONLY) : undefined;
  if (!first || !place) return NOBODY;
  const indicators = ofMember(place.entity, first.text, first.unit ?? search.unit, search.context);
  return indicators.length > 0 ? { indicators, entity: place.entity } : NOBODY;
}

const MOVES = new Set<AskedMeasure["kind"]>(["growth", "change"]);

/** 小学在校生中，: of which the whole sentence tells. */
function isWhole(text: string, isOfSentence: boolean): boolean {
  return isOfSentence && text.endsWith("中");
}

/** 卫生院诊疗人次占全市的57%，医院占40%: of 医院 as of 卫生院, though another table has beds under that name. */
function asOfOther(
  [first]: readonly IndicatorPhrase[],
  { statement: { sentence }, context, phrases, unit }: Search,
): Meant | undefined {
  const split = first?.from === "own" ? context.entities.split(first.text) : undefined;
  const last = phrases.find(({ from }) => from === "carried");
  if (split?.rest !== "" || !last || last.start < sentence.start) return undefined;
  const { entity } = split;
  const named = namedBy(last, last.unit, phrases, context);
  const [one, ...others] = named.indicators;
  if (!one || others.length > 0) return undefined;
  const ofOther = context.memberOf(one.indicator)?.indicator;
  const indicator = ofOther ?? (named.entity === undefined ? undefined : one.indicator);
  if (indicator === undefined || !context.indicatorsOf(entity).has(indicator)) return undefined;
  return unit === undefined || context.names.isCountedIn(indicator, unit)
    ? { indicators: [{ ...one, indicator }], entity }
    : undefined;
}

/** 项目数我省仅次于河南（6082项），居第三: of what it is the third stands in the clause that names who is before. */
function isNextTo({ question: { measure, indicators } }: Statement): boolean {
  return (
    measure.kind === "rank" &&
    measure.of === "level" &&
    indicators.some(({ from, text }) => from === "loose" && text.includes("次于"))
  );
}

/** What was named before goes on; where nothing was, whose figure it is may leave only one. */
function goneOnOrOnly(search: Search, given: Place | undefined): Meant {
  const meant = goneOn(search, given);
  if (meant.indicators.length > 0) return meant;
  const { statement, context, phrases } = search;
  const { question } = statement;
  const last = phrases.filter(({ from }) => from === "carried");
  const lastNamed = last.map((phrase) => {
    const found = namedBy(phrase, phrase.unit, phrases, context);
    return { place: placeOf(found, phrase), isKnown: found.indicators.length > 0 };
  });
  // What was named last and is nobody's name says that it is about something else.
  if (lastNamed.some((one) => !one.place && !one.isKnown)) return NOBODY;
  const place =
    given ??
    lastNamed[0]?.place ??
    firstPlace(
      phrases.filter(({ from }) => from === "loose"),
      context,
    );
  const isNearer = place && (question.whose === undefined || question.whose.start <= place.at);
  const entity = isNearer
    ? place.entity
    : question.whose && context.entities.meant(question.whose.text)[0];
  if (entity === undefined) return NOBODY;
  const isPlace = OF_FIGURE_BEFORE.has(question.measure.kind);
  const unit = isPlace ? unitOfPlace(last[0], search) : (statement.claimed?.unit ?? statement.unit);
  const indicators = onlyFigureOf(entity, question, unit, context);
  return indicators.length > 0 ? { indicators, entity } : NOBODY;
}

/** These are said of the figure before, and counted in what it is counted in. */
const OF_FIGURE_BEFORE = new Set<AskedMeasure["kind"]>(["rank", "share", "top"]);

interface Search {
  readonly statement: Statement;
  readonly context: DraftContext;
  readonly phrases: readonly IndicatorPhrase[];
  /** What the figure is counted in, where it is a level. */
  readonly unit: Unit | undefined;
}

/** An entity, and where the text names it. */
interface Place {
  readonly entity: string;
  readonly at: number;
}

/** 企业 behind 12家 says nothing of which, nor does 综合 before 排名 where nothing is called so. */
function isOwn({ from, text }: IndicatorPhrase, { names }: DraftContext): boolean {
  if (text === OVERALL) return names.find(text).some(({ by }) => by !== "likely");
  // 登记513项: what is done, and not of what.
  if (DEEDS_IN_TEXTS.includes(text)) return names.find(text).some(({ by }) => by === "same");
  return from === "own" || (from === "behind" && !names.isCommon(text));
}

const OVERALL = "综合";

function unitAsked({ claimed, unit: behind, question: { measure } }: Statement): Unit | undefined {
  const isCounted =
    measure.kind === "level" || measure.kind === "target" || measure.kind === "average";
  const unit = claimed?.unit ?? behind;
  return isCounted && unit && unit.symbol !== "" ? unit : undefined;
}

function ownNamed(
  own: readonly IndicatorPhrase[],
  { context, phrases, unit }: Search,
): { readonly place?: Place; readonly found?: Found } {
  let place: Place | undefined;
  for (const phrase of own) {
    const named = namedBy(phrase, phrase.unit ?? unit, phrases, context);
    place ??= placeOf(named, phrase);
    const found = { words: phrase.text, unit: phrase.unit ?? unit, found: named.indicators };
    if (named.indicators.length > 0) return { found, ...(place && { place }) };
  }
  return place ? { place } : {};
}

function placeOf({ entity }: NamedBy, { start }: IndicatorPhrase): Place | undefined {
  return entity === undefined ? undefined : { entity, at: start };
}

/** What was named before goes on: the words of clauses without figures first, then what the last figures were about. */
function goneOn(search: Search, given: Place | undefined): Meant {
  const { context, phrases } = search;
  const carried = phrases.find(({ from }) => from === "carried");
  const ofPlace = unitOfPlace(carried, search);
  // 小学在校生中，甲镇120人、乙镇90人: behind a name of a place alone what stands before both goes on.
  const last = carried && context.entities.split(carried.text)?.rest === "" ? undefined : carried;
  const { start: begins } = search.statement.sentence;
  const unit = search.unit ?? ofPlace;
  const isLevel = search.statement.question.measure.kind === "level";
  const loose = phrases.filter(
    ({ from, start, text }) =>
      from === "loose" &&
      !(last && start < last.start) &&
      (last === carried ||
        !carried ||
        start > carried.start ||
        (given !== undefined && isWhole(text, start >= begins))) &&
      (isLevel || isInBracket(search) || !/^[和与及]/.test(text)),
  );
  const bracket = loose[0] && isInBracket(search) ? nameOfBracket(loose[0]) : undefined;
  if (bracket && !isKnownName(bracket, context)) return NOBODY;
  let place = given ?? (bracket && placeIn(bracket, context)) ?? firstPlace(loose, context);
  for (const phrase of loose) {
    const within = context.names.within(phrase.text, unit);
    if (within.length > 0) return withEntity(search, { words: "", unit, found: within }, place);
  }
  let first: Found | undefined;
  const before = phrases.filter(({ from }) => from === "carried" || from === "earlier");
  let isKnown = place !== undefined || before.length === 0;
  const above = phrases.filter(({ from }) => from === "part" || from === "heading");
  for (const phrase of [...before, ...above]) {
    if (phrase.from !== "carried" && !isKnown) break;
    const found = asNamed(phrase, search, unit);
    place ??= placeOf(found, phrase);
    if (found.entity !== undefined || found.indicators.length > 0) isKnown = true;
    if (found.indicators.length === 0) continue;
    const fit = found.indicators.filter(
      ({ indicator }) =>
        (!unit || context.names.isCountedIn(indicator, unit)) &&
        !(isOfPace(search) && context.names.isRate(indicator)),
    );
    const said = { words: phrase.text, unit, found: found.indicators };
    const ofFit = { ...said, found: fit };
    if (fit.length > 0)
      return withEntity(search, ofFit, place ?? placeBefore(ofFit, search, NAMED));
    first ??= said;
  }
  // 东湖园合同数310项，北港园33.0亿元: what is counted otherwise is not of it.
  const isOther = unit !== undefined && (given !== undefined || ofPlace !== undefined);
  return first && !isOther
    ? withEntity(search, first, place ?? placeBefore(first, search, NAMED))
    : NOBODY;
}

/**
 * What a phrase meant where it was named: what was said before it then goes before it still. 放贷348笔共9.2亿元: in another unit it is
 * another indicator of that name.
 */
function asNamed(
  phrase: IndicatorPhrase,
  { context, phrases }: Search,
  unit: Unit | undefined,
): NamedBy {
  const behind = phrases.slice(phrases.indexOf(phrase) + 1);
  const isBefore = ({ from, start }: IndicatorPhrase) =>
    from === "earlier" || (from === "part" && start < phrase.start);
  const then = behind.map((one) => (isBefore(one) ? { ...one, from: LAST } : one));
  const found = namedBy(phrase, phrase.unit, then, context);
  const isOther =
    unit !== undefined &&
    phrase.unit !== undefined &&
    !isOneKind(unit, phrase.unit) &&
    !found.indicators.some(({ indicator }) => context.names.isCountedIn(indicator, unit));
  if (!isOther) return found;
  const { indicators } = namedBy(phrase, unit, then, context);
  return indicators.length > 0 ? { ...found, indicators } : found;
}

const LAST = "carried" as const;

/** 济源（3.44%）: the figure in a bracket is of what stands right before it. */
function isInBracket({ statement: { start }, context }: Search): boolean {
  return /[(（]$/.test(context.prose.text.slice(Math.max(0, start - 1), start));
}

/** 、济源 is a name and nothing else; 超过全国平均水平 names whom it is above. */
function nameOfBracket({ text, start, ...phrase }: IndicatorPhrase): IndicatorPhrase | undefined {
  const [, lead = "", name = ""] =
    /^((?:.*[,，;；])?(?:(?:均|都)?(?:超过|高于|低于|不及|落后于|领先于?))|[、和与及]*)([\u4e00-\u9fff]{2,8})$/.exec(
      text,
    ) ?? [];
  return name === "" ? undefined : { ...phrase, text: name, start: start + lead.length };
}

function isKnownName({ text }: IndicatorPhrase, context: DraftContext): boolean {
  const { entities, names } = context;
  return (
    entities.atEnd(text) !== undefined ||
    entities.split(text) !== undefined ||
    names.find(text).length > 0 ||
    names.within(text).length > 0 ||
    WORDS.test(text)
  );
}

/** These are no names: 总量居首（18.3亿元）. */
const WORDS =
  /[高低多少大小快慢增减升降居列占达]|总量|总额|规模|水平$|其中|目标|任务|计划|完成|实现|同期|[上去]年/;

/** 辽宁191亿元，居第六: of what the figure before was counted in, where only the place was named with it. */
function unitOfPlace(
  last: IndicatorPhrase | undefined,
  { context, phrases }: Search,
): Unit | undefined {
  if (!last?.unit || last.unit.symbol === "" || last.unit.base === "ratio") return undefined;
  const { entity, indicators } = namedBy(last, last.unit, phrases, context);
  return entity !== undefined && indicators.length === 0 ? last.unit : undefined;
}

/** 投入强度2.65%。增速较上年回落1.7个百分点: a rate has no growth rate. */
function isOfPace({ statement: { question } }: Search): boolean {
  return question.measure.kind === "points" && question.measure.of === "growth";
}

function firstPlace(phrases: readonly IndicatorPhrase[], context: DraftContext): Place | undefined {
  for (const phrase of phrases) {
    const place = placeIn(phrase, context);
    if (place) return place;
  }
  return undefined;
}

function placeIn({ text, start }: IndicatorPhrase, { entities }: DraftContext): Place | undefined {
  if (COMPARED.test(text)) return undefined;
  const [last = text] = text.split(/[,，;；]/).slice(-1);
  const entity = entities.atEnd(text) ?? entities.split(last)?.entity;
  return entity === undefined ? undefined : { entity, at: start };
}

/** 增量仅次于中州市: who is named at the end is another. */
const COMPARED = /(?:次于|低于|高于|不及|超过|落后于|领先于?|赶超|对标)[^,，的\d]{2,12}$/;

/** 合肥市研发经费104亿元，研发人员3万人: what the sentence goes on to name is theirs. */
function nearestPlace(
  { statement, context, phrases }: Search,
  kinds: ReadonlySet<IndicatorPhrase["from"]> = BEFORE,
): Place | undefined {
  const last = phrases.find(({ from }) => from === "carried");
  const isOfLast = ({ from, start }: IndicatorPhrase) =>
    from === "loose" && last !== undefined && start < last.start;
  const before = phrases
    .filter((phrase) => kinds.has(phrase.from) || isOfLast(phrase))
    .filter(({ start }) => start >= statement.sentence.start)
    .sort((a, b) => b.start - a.start);
  for (const phrase of before) {
    const named = namedBy(phrase, phrase.unit, phrases, context);
    const entity = named.entity ?? bodyIn(phrase, named, context);
    if (entity !== undefined) return { entity, at: phrase.start };
  }
  return undefined;
}

/** 数学学院获资助6项: whose it is, though what it is has another name; 制造业 of 制造业经费, which is one name in the sheet. */
function bodyIn(
  { text, from }: IndicatorPhrase,
  { indicators }: NamedBy,
  { entities, memberOf }: DraftContext,
): string | undefined {
  if (from === "loose") return entities.split(text)?.entity ?? entities.atEnd(text);
  const split = entities.split(text);
  const [only, ...others] = indicators;
  if (!only || split?.rest === "") return split?.entity;
  return others.length === 0 ? memberOf(only.indicator)?.entity : undefined;
}

/**
 * Whose it is by what was named before. 企业中，私营企业1.2万户: what says itself of which body it is, is of none of those; nor is what the
 * workbook has of a body's whole and not of the body.
 */
function placeBefore(
  found: Found,
  search: Search,
  kinds?: ReadonlySet<IndicatorPhrase["from"]>,
): Place | undefined {
  const { context } = search;
  if (found.found.every(({ indicator }) => context.memberOf(indicator))) return undefined;
  const place = nearestPlace(search, kinds) ?? placeOfHeading(search);
  if (!place || !context.isMember(place.entity)) return place;
  const own = context.indicatorsOf(place.entity);
  return theirs(place.entity, found, context).some(({ indicator }) => own.has(indicator))
    ? place
    : undefined;
}

/** 三、城郊供水有限公司。累计供水量224万吨: a heading that is somebody's name and nothing else says whose it is. */
function placeOfHeading({ phrases, context }: Search): Place | undefined {
  const heading = phrases.find(({ from }) => from === "heading");
  if (!heading) return undefined;
  const split = context.entities.split(heading.text);
  return split?.rest === "" ? { entity: split.entity, at: heading.start } : undefined;
}

const LAST_ONLY = new Set<IndicatorPhrase["from"]>(["carried"]);
const NAMED = new Set<IndicatorPhrase["from"]>(["carried", "earlier", "part"]);
const BEFORE = new Set<IndicatorPhrase["from"]>(["carried", "earlier", "loose", "part"]);

function withEntity(
  { statement: { question }, context }: Search,
  found: Found,
  place: Place | undefined,
): Meant {
  const isHouse =
    place && question.whose && isHouseOf(question.whose.text, place.entity, context.subject.label);
  const isNearer =
    place && (question.whose === undefined || question.whose.start <= place.at || isHouse);
  const whose = isNearer
    ? place.entity
    : question.whose && context.entities.meant(question.whose.text)[0];
  const indicators = whose === undefined ? found.found : theirs(whose, found, context);
  return { indicators, ...(isNearer && { entity: place.entity }) };
}
