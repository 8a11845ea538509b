import { thingIn } from "../../lexicon/breakdowns";
import { isAmountNoun } from "../../lexicon/amountNouns";
import { isOfHarvest } from "../../lexicon/crops";
import { isMarkedPart, partMark } from "../../lexicon/ofWhich";
import { isDependentName, isThingOfDeed } from "../../lexicon/dependents";
import { figureKind, isAmountName, isBareCount, isFigureName } from "../../lexicon/figureNames";
import { setterOf } from "../../lexicon/headings/goalWords";
import type { Period } from "../../quantity/period";
import { combineMeasures } from "./combineMeasures";
import type { Label, LabelMeasure } from "./label";
import { kindWord } from "../../lexicon/kindWords";
import { measuredAs } from "../../lexicon/measured";
import { isGrade } from "./grades";
import { breakdownOf } from "./breakdownOf";
import { isMoneyName } from "../../lexicon/nameEndings";
import { namesOneThing } from "../../lexicon/titleEndings";
import { namedTotal } from "./namedTotal";
import { overlapping } from "./overlapping";
import { underComparison } from "./underComparison";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { entityName, isScopeWord, looksLikeRegion } from "./regionNames";

/** A column's header, its rows taken together. */
export interface JoinedLabel extends Label {
  /** The heading above a name that is complete in itself: 科技投入 over R&D经费. */
  readonly above?: string;
}

/**
 * The rows of one column's header as one label, of which one may be told in kinds by those below, top first: 2020年 over 占比(%), 全省 over 位次, 专利 over 申请量.
 *
 * @example joinLabels([{ name: "专利" }, { name: "申请量" }]) // => { name: "专利申请量" }
 * @example joinLabels([{ name: "专利授权" }, { name: "授权量" }]) // => { name: "专利授权量" }
 * @example joinLabels([{ name: "招生数" }, { name: "人数" }]) // => { name: "招生数" }
 * @example joinLabels([{ name: "全省" }, { name: "", measure: "rank" }]) // => { name: "", measure: "rank", scope: "全省" }
 * @example joinLabels([{ name: "授权量" }, { name: "其中：发明" }]) // => { name: "其中：发明授权量", above: "授权量" }
 * @example joinLabels([{ name: "", measure: "difference" }, { name: "", time: { kind: "relative", offset: -1 } }]) // => { name: "", time: { kind: "relative", offset: -1 } }
 * @example joinLabels([{ name: "科技投入" }, { name: "R&D经费" }]) // => { name: "R&D经费", above: "科技投入" }
 */
export function joinLabels(labels: readonly Label[], divided?: Label): JoinedLabel {
  const [first, ...rest] = labels;
  return rest.reduce<JoinedLabel>(
    (top, low, index) =>
      underComparison(top, low) ??
      comparedWith(top, low) ??
      join(top, low, labels[index] === divided && divided !== undefined),
    first ?? { name: "" },
  );
}

/** 上年同期数 under 与上年同期比较 is what is compared with, and no difference. */
function comparedWith(top: Label, low: Label): Label | undefined {
  const isBefore = low.time?.kind === "relative" && low.time.offset < 0;
  const isBare = low.name === "" && low.measure === undefined;
  return top.name === "" && top.measure === "difference" && isBefore && isBare ? low : undefined;
}

function join(top: JoinedLabel, low: Label, isDivided: boolean): JoinedLabel {
  const { name: topName, measure: topMeasure, time: topTime, ...topRest } = top;
  const setBy = topName === "" && topMeasure === "target" ? setterOf(low.name) : undefined;
  const {
    name: lowName,
    measure: lowMeasure,
    time: lowTime,
    ...lowRest
  } = setBy ? { ...low, name: "", setBy } : low;
  const measure =
    topMeasure && lowMeasure
      ? (combineMeasures(topMeasure, lowMeasure) ?? "unread")
      : (lowMeasure ?? topMeasure);
  const { unit: topUnit, units: topUnits, ...topOthers } = topRest;
  const isGiven = low.unit !== undefined || low.units !== undefined;
  // Of 交易量(项) over 增长率 the unit is that of the levels.
  const ofLevels =
    lowMeasure !== undefined && RELATIVE.has(lowMeasure) && topUnit?.base !== "ratio";
  // 增速 under 全市 is that of 全市, and 位次 one in it.
  const isOwn = lowMeasure === "growth" || lowMeasure === undefined;
  const scope = !isOwn && isScopeWord(topName) ? topName : undefined;
  // 基期值 under 2020年 is of that year.
  const time = low.isBase && topTime ? topTime : joinTimes(topTime, lowTime);
  return {
    ...topOthers,
    ...(topUnit && !ofLevels && !isGiven && { unit: topUnit }),
    ...(topUnits && !isGiven && { units: topUnits }),
    ...lowRest,
    ...joinNames(scope ? "" : topName, lowName, isDivided || isDividedIn(top, low)),
    ...(measure && { measure }),
    ...(scope && { scope }),
    ...(time && { time }),
  };
}

/** What is never in the unit of the levels it is derived from. */
const RELATIVE: ReadonlySet<LabelMeasure> = new Set([
  "growth",
  "held-growth",
  "held-points-change",
  "share",
  "completion",
  "rank",
  "growth-rank",
  "previous-rank",
]);

function joinNames(top: string, low: string, isOfCount: boolean): { name: string; above?: string } {
  if (top === "" || low === "") return { name: top + low };
  if (low.includes(top)) return { name: low };
  const divided = breakdownOf(top);
  // 大型 under 按企业规模分 is 大型企业.
  if (divided?.first === "")
    return { name: overlapping(low, kindOnly(low, divided.by)), above: top };
  // 总数 under 申请量 is that itself, and 其中：发明 the 发明申请量 in it.
  if (isAllOf(low) && AMOUNT.test(top)) return { name: top };
  const mark = partMark(low);
  const part = low.slice(mark.length);
  if (mark !== "" && isKind(part)) return { name: `${mark}${overlapping(part, top)}`, above: top };
  // 人数 under 招生数 and 金额 under 成交额 count what is counted.
  if (isSaidAgain(top, low)) return { name: top };
  // 容量 under 装机容量 says it once more.
  if (low.length >= FEWEST_REPEATED && top.endsWith(low)) return { name: top };
  if (isSumOf(top, low)) return { name: top };
  if (isDependent(low) || goesOnFrom(top, low))
    return { name: overlapping(top, low.replace(/^[#]/, "")) };
  // 播种面积 under 粮食作物合计 is that of 粮食作物.
  const grown = namedTotal(top) ?? top;
  if (isOfHarvest(low) && isKind(grown) && namesOneThing(grown))
    return { name: overlapping(grown, low), above: top };
  const meaning = kindWord(low);
  // 招生 is of 学生 by its own word.
  if (meaning === "deed" && top.endsWith(low.slice(-1))) return { name: low, above: top };
  if (meaning === "deed" && !isFigureName(top)) return { name: top + low, above: top };
  // 项目 and 资金 under 签约.
  if (kindWord(top) === "deed" && isThingOfDeed(low)) return { name: top + low, above: top };
  const isOfTop = meaning === "kind" || isGrade(low) || (isOfCount && isKind(low));
  // 篇数 over SCI counts what is not named.
  if (!isOfTop || isBareCount(top)) return { name: low, above: top };
  // 高新技术企业 under 科技型企业（家） are firms by their own name.
  if (meaning === undefined && low.endsWith(top.slice(-FEWEST_REPEATED)))
    return { name: low, above: top };
  // 产品 under 总收入 is a part of it, and no total.
  return { name: overlapping(low, withoutTotal(top)), above: top };
}

/** 企业 of 企业规模 behind 大型, which names nothing alone; nothing behind 合计 and 小微企业. */
function kindOnly(name: string, by: string): string {
  const thing = thingIn(by);
  return kindWord(name) === "kind" && !name.includes(thing) ? thing : "";
}

function isSaidAgain(top: string, low: string): boolean {
  const kind = figureKind(top);
  return kind === "count" ? isBareCount(low) : kind === "amount" && low === SUM;
}

const SUM = "金额";

/** 支出额 under R&D经费支出: what stands over it is an amount by its own name. */
function isSumOf(top: string, low: string): boolean {
  const noun = low.replace(/总?额$/, "");
  const isShorter = noun.length >= FEWEST_REPEATED && noun !== low;
  return isShorter && top.endsWith(noun) && isFigureName(top);
}

/** 销售额 and 销售面积 under 商品房销售 begin with what that ends in. */
function goesOnFrom(top: string, low: string): boolean {
  const rest = low.slice(FEWEST_REPEATED);
  const isAmount = isAmountNoun(rest) || (rest !== "" && isAmountName(low));
  return isAmount && top.endsWith(low.slice(0, FEWEST_REPEATED)) && namesOneThing(top);
}

function isAllOf(name: string): boolean {
  return /^总[数量额计]$/.test(plainLabel(name).key);
}

const AMOUNT = /[数量额]$/;

const FEWEST_REPEATED = 2;

/** 收入 of 总收入. */
function withoutTotal(name: string): string {
  return name.length > 1 && plainLabel(name).key.startsWith(TOTAL) ? name.slice(1) : name;
}

const TOTAL = "总";

/** 项目（项） over 国家级 and 省部级: what is counted in its unit is divided into them. */
function isDividedIn(top: Label, low: Label): boolean {
  const isAmount = top.unit !== undefined && top.unit.base !== "ratio";
  return (
    isAmount && low.unit === undefined && top.measure === undefined && low.measure === undefined
  );
}

/** 小麦 under 播种面积, not 甲市, 合计, 博士 and 技术收入, which are names of their own. */
function isKind(name: string): boolean {
  const { key } = plainLabel(name);
  if (key.length > LONGEST_KIND || isMarkedPart(key) || key.startsWith("其他")) return false;
  if (looksLikeRegion(name) || entityName(name).role !== "member") return false;
  return !isMoneyName(name) && measuredAs(key) === undefined && !isFigureName(key);
}

const LONGEST_KIND = 8;

/**
 * Whether a name is none without the heading above it.
 *
 * @example isDependent("成交额") // => true
 * @example isDependent("技术交易额") // => false
 */
export function isDependent(name: string): boolean {
  return isDependentName(name);
}

/** The lower row is nearer to the figures; months may stand apart from their year. */
function joinTimes(top: Period | undefined, low: Period | undefined): Period | undefined {
  if (!top || !low) return low ?? top;
  if (low.kind === "calendar")
    return low.months || !top.months ? low : { ...low, months: top.months };
  // 上年同期 under 1—9月 is a year back, whichever year that is.
  if (low.offset !== 0 && (top.kind === "calendar" || top.offset === 0))
    return shift(top, low.offset, low.months ?? top.months);
  return low.months && !top.months ? { ...top, months: low.months } : top;
}

function shift(period: Period, years: number, months: Period["months"]): Period {
  const moved =
    period.kind === "calendar"
      ? { kind: period.kind, year: period.year + years }
      : { kind: period.kind, offset: period.offset + years };
  return months ? { ...moved, months } : moved;
}
