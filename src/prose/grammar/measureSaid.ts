import type { Quantity } from "../figures/quantity";
import type { AskedMeasure, RankedBy, Status } from "../question";
import { sharedUnit, type Clause } from "./clause";
import type { Discourse } from "./discourse";
import { endOf, startOf } from "./token";
import { LEFT_OUT } from "./rules/amountRules";
import { isStructure } from "./names/industriesOf";
import { nameIn } from "./names/nameIn";
import { splitNames } from "./names/splitNames";
import { TIME_SIGN } from "./lead";
import { GOAL, T } from "./rules/grammarWords";
import { isOfWhatFollows } from "./whatFollows";

/** What each figure of a clause is, seen from what was said before it: one for each figure. */
export function measuresSaid(
  clause: Clause,
  figures: readonly Quantity[],
  { discourse, status }: { readonly discourse: Discourse; readonly status?: Status },
): readonly AskedMeasure[] {
  const own = ofAll(ofNew(ofRate(clause, figures, discourse), clause), clause, discourse);
  const said = aimed(within(againstLast(own, clause, discourse), clause), status);
  const apart = againstEach(said, figures.length);
  const { lead, named, loose } = clause;
  // 白水县（-3.2万人） is what somebody has.
  const isBare = lead.words.trim() === "" && !named.name && !named.whose && !loose;
  return figures.map((figure, index) =>
    isBare && said.kind === "level" && figure.negative
      ? fallen(figure)
      : fromEnd(apart[index] ?? said, figure, isPlaceShared(clause, discourse)),
  );
}

/** 占GDP的2.1%，比上年提高0.1个百分点: what rose is the share; 增速9.4%，提高1.2个百分点, or 高于全市1.2个百分点: the growth rate. */
function ofRate(clause: Clause, figures: readonly Quantity[], discourse: Discourse): AskedMeasure {
  const { rate, lastBy, isAllPace, listsPace, topics } = discourse;
  const { reading, named } = clause;
  const { measure } = reading;
  const structure = isStructure(clause, figures, discourse)
    ? (named.name ?? topics[0]?.names[0])
    : undefined;
  if (structure) return { kind: "share", whole: { ...structure, text: "地区生产总值" } };
  if (measure.kind === "share") return ofWholeBefore(measure, clause, rate);
  const isRate = measure.kind === "level" && sharedUnit(figures)?.base === "ratio";
  // 从增速看，临江县12.3%; 临江县增长12.3%，西坪县8.9%.
  if (isRate && rate && rate.kind !== "level" && saysAgain(clause)) return rate;
  // 占GDP比重由47.2%提升至47.4%: the share once more.
  if (isRate && rate?.kind === "share" && reading.rule === "growth-to" && !named.name) return rate;
  if (isRate && named.isPace) return { kind: "growth" };
  const goesOn =
    rate?.kind === "growth" &&
    !named.name &&
    !RATE_NAMED.test(topics.at(-1)?.names[0]?.text ?? "") &&
    !isOfWhatFollows(clause.place.plain, endOf(clause.token)) &&
    (named.whose !== undefined || isOfTime(clause));
  const isListed = listsPace && !named.name && (clause.loose ?? named.whose) !== undefined;
  const isOfWord = discourse.isPaceOfWord && !named.name;
  const isRateName = RATE_NAMED.test(named.name?.text ?? "");
  if (isRate && ((isAllPace && !isRateName) || isOfWord || isListed || goesOn))
    return { kind: "growth" };
  const isGap =
    measure.kind === "gap" && measure.of === "level" && sharedUnit(figures)?.base === "points";
  const ranked = measure.kind === "rank" ? rankedBy(measure, clause, lastBy) : measure;
  if (ranked !== measure) return ranked;
  const isOf = rate?.kind === "growth" || rate?.kind === "share" || rate?.kind === "completion";
  // 完成率128.6%，高于全市17.2个百分点: of the rate before.
  if (isGap && !named.name && isOf) return { ...measure, of: rate.kind };
  if (measure.kind !== "points" || measure.of !== "level" || named.name) return measure;
  if (rate?.kind === "growth") return { ...measure, of: "growth" };
  if (rate?.kind !== "share") return measure;
  return { ...measure, of: "share", ...(rate.whole && { whole: rate.whole }) };
}

/** 出租率56.3%，提高17.3个百分点，三季度达66.4%: what is a rate goes on as one. */
const RATE_NAMED = /(?:率|比重|占比|比例|强度)$/;

/** 累计增速从1—2月的6.3%起步，一季度回升至6.6%，1—5月达到7%: the same of another time, and of nothing else that is named. */
function isOfTime({ lead: { words } }: Clause): boolean {
  return ONLY_TIME.test(words);
}

const ONLY_TIME = new RegExp(
  `^${T}(?:则|又|已|再|更)?(?:(?:提高|提升|上升|回升|攀升|加快|下降|回落|放缓|降|升)[到至]|达到?|为|是)?$`,
);

/** 第一产业占GDP的7.8%，第二产业占47.6%: of the same whole, unless it is a part itself. */
function ofWholeBefore(
  measure: Extract<AskedMeasure, { kind: "share" }>,
  { named, place: { sentence } }: Clause,
  rate: AskedMeasure | undefined,
): AskedMeasure {
  const before = rate?.kind === "share" ? (rate.whole ?? rate.before) : undefined;
  const goesOn = !measure.whole && named.name && before && before.start >= sentence.start;
  return goesOn ? { ...measure, before } : measure;
}

/** 增速42.0%，居首位: by pace, 完成率103.8%，居首位: by that; 总量居首位 is by size. 增量仅次于中州市，居第二: by how much there is more. */
export function rankedBy(
  measure: Extract<AskedMeasure, { kind: "rank" }>,
  { named, loose, lead }: Clause,
  lastBy: RankedBy,
): AskedMeasure {
  if (measure.of !== "level" || named.name) return measure;
  const [, by] = NEXT_TO.exec(loose?.text ?? "") ?? [];
  if (by !== undefined) return { ...measure, of: by === "增量" ? "change" : "growth" };
  return lastBy !== "level" && !BY_SIZE.test(lead.words)
    ? { ...measure, of: lastBy, isLikely: true }
    : measure;
}

/** 总量居首位; 增长20%，但在3个县中居第3位. */
const BY_SIZE = /总量|总额|总数|规模|^但|在[^,，]{1,12}中/;

const NEXT_TO = /(?:^|[,，;；])(增量|增速|增幅)(?:仅|只)?次于[^,，;；]{2,12}$/;

/** 全国平均浓度30微克，我市高出3微克: above whom the clause before speaks of; 比年度目标90家多6家, 比全省276万元低42万元: than what stands right before. */
function againstLast(
  measure: AskedMeasure,
  { named, place: { plain, sentence } }: Clause,
  { topics }: Discourse,
): AskedMeasure {
  if (measure.kind !== "gap" || measure.benchmark.text !== LEFT_OUT) return measure;
  const { direction, benchmark } = measure;
  const before = plain.slice(sentence.start, benchmark.start);
  if (direction && THAN_TARGET.test(before))
    return { kind: "target-gap", direction, isPlain: true };
  const [, lead = "", other = ""] = THAN_LEVEL.exec(before) ?? [];
  const start = sentence.start + lead.length;
  if (other !== "")
    return { ...measure, benchmark: { text: other, start, end: start + other.length } };
  const last = topics.at(-1)?.whose;
  return last && last.text !== named.whose?.text ? { ...measure, benchmark: last } : measure;
}

const FIGURE_BEFORE = "的?[约近]?[\\dxX×*_][^,，;；。、]{0,12}";
const THAN_TARGET = new RegExp(`(?:比|较)${GOAL}${FIGURE_BEFORE}$`);
const THAN_LEVEL = new RegExp(
  `^(.*(?:比|较|与|同))([^,，;；。、\\d${TIME_SIGN}]{2,14}?)${FIGURE_BEFORE}$`,
);

/** 全社会R&D经费中，企业投入占比93.4%: of what the clause before names. */
function within(measure: AskedMeasure, { loose, named }: Clause): AskedMeasure {
  if (measure.kind !== "share" || measure.whole || !named.name || !loose?.text.endsWith("中"))
    return measure;
  const begins = Math.max(...[..."，,；;"].map((sign) => loose.text.lastIndexOf(sign))) + 1;
  const text = loose.text.slice(begins, -1);
  const { name: whole } = nameIn({ text, start: loose.start + begins, end: loose.end - 1 });
  return whole ? { ...measure, whole } : measure;
}

/** 新增魔芋面积5.2万亩，总量突破60万亩: all there is of what is new. */
function ofAll(
  measure: AskedMeasure,
  { lead, named }: Clause,
  { topics }: Discourse,
): AskedMeasure {
  const isNew = topics.at(-1)?.names.some(({ counting }) => counting === "new") === true;
  return measure.kind === "level" &&
    !measure.counting &&
    !named.name &&
    isNew &&
    ALL.test(lead.words)
    ? { ...measure, counting: "stock" }
    : measure;
}

const ALL = /总(?:量|数|面积|规模|额)|累计|[总共]计/;

/** 新增高企，江州212家: what is new is said in the clause before. */
function ofNew(measure: AskedMeasure, { loose }: Clause): AskedMeasure {
  return measure.kind === "level" && !measure.counting && loose && NEW.test(loose.text)
    ? { ...measure, counting: "new" }
    : measure;
}

const NEW = /(?:^|[,，;；。])(?:新增|净增)[^,，;；。\d]{2,14}$/;

/** 增长六成（60.0%）, 占三成多、达33.4%: the rate right before it, once more. */
function saysAgain({ token, place: { plain, from }, named }: Clause): boolean {
  return (
    !named.name &&
    !named.whose &&
    /^(?:以上|多|左右)?[(、,，]?(?:即|达|为|约|近)*$/.test(
      plain.slice(from, startOf(token)).replace(/(?:不足|超过?|近|约|逾)$/, ""),
    )
  );
}

/** 平均住院日7.2天，-0.6天: a sign and nothing else says how it has changed. */
function fallen({ unit }: Quantity): AskedMeasure {
  if (unit?.base === "ratio") return { kind: "growth", direction: "down" };
  return unit?.base === "points"
    ? { kind: "points", of: "level", direction: "down" }
    : { kind: "change", direction: "down" };
}

/** 力争达到230家: what is to be reached is a target. */
function aimed(measure: AskedMeasure, status: Status | undefined): AskedMeasure {
  return status === "planned" && measure.kind === "level" ? { kind: "target" } : measure;
}

/** Each figure of a list against the benchmark in its place: 高于合肥、芜湖0.24、0.15个百分点; 分别占总数和总经费的54.2%、51.0%. */
function againstEach(measure: AskedMeasure, count: number): readonly AskedMeasure[] {
  if (count === 1) return [];
  if (measure.kind === "share" && measure.whole)
    return (splitNames(measure.whole, count) ?? []).map((whole) => ({ ...measure, whole }));
  if (measure.kind !== "gap") return [];
  return (splitNames(measure.benchmark, count) ?? []).map((benchmark) => ({
    ...measure,
    benchmark,
  }));
}

/** 倒数第二位 counts from the end. */
function fromEnd(measure: AskedMeasure, { place }: Quantity, isShared: boolean): AskedMeasure {
  if (measure.kind !== "rank" || place !== "from-end") return measure;
  return { ...measure, fromEnd: true, ...(isShared && { tied: true as const }) };
}

/** 与甲县并列第5位，列倒数第二位, or 处于末位: it has been said that the place is shared. */
export function isPlaceShared({ named }: Clause, { last }: Discourse): boolean {
  return !named.name && last?.kind === "rank" && last.tied === true;
}
