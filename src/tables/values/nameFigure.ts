import { endsInAmountNoun } from "../../lexicon/amountNouns";
import { harvestAtEnd } from "../../lexicon/crops";
import { isAmountName, isUnitless, isWholeScore } from "../../lexicon/figureNames";
import { isRateName } from "../../lexicon/nameEndings";
import { isTitleOfScores } from "../../lexicon/titleEndings";
import type { Observation } from "../observation";
import { isToldOfRows } from "../layout/ratesOfRows";
import { saysProgress } from "../layout/placesByProgress";
import { EXECUTED } from "../layout/budgetColumns";
import type { TableRow } from "../rows/tableRow";
import { isApartFromHarvest } from "../words/isApartFromHarvest";
import { overlapping } from "../words/overlapping";
import { isMoneyName } from "../../lexicon/nameEndings";
import type { ValueColumn } from "./valueColumn";
import { mayBeGrowth } from "../words/mayBeGrowth";

/** What the figure where a row and a column cross is called. */
export type FigureName = Pick<Observation, "indicator" | "base" | "aspect">;

/**
 * The indicator of a figure: the column's (of a part, behind the name of the part), or the row's with the stage its column adds (高新技术企业申报). Money is told
 * from the count in the same row by its name (科技扶贫项目金额); alone in its row, only where the name does not say so.
 */
export function nameFigure(row: TableRow, column: ValueColumn): FigureName {
  if (column.indicator !== undefined) {
    const { indicator, ofPart = indicator } = column;
    const { part } = row;
    if (part === undefined) return { indicator };
    // 餐饮收入 where the title alone says 社会消费品零售总额 is told by no other name.
    const isOfTitle = column.from?.indicator?.by === "table" && column.ofPart === undefined;
    const isComplete = isOfTitle && isMoneyName(part) && isMoneyName(indicator);
    return { indicator: isComplete ? part : partOfColumn(part, ofPart) };
  }
  const { suffix = "", stage = "", asks = "", ofGroup = "", noun = "" } = column;
  const own = withNoun(`${ofGroup}${nameOfRow(row, column)}`, noun);
  const staged = `${own}${stage}${asks}`;
  const told = row.counted === true || !isMoneyName(staged);
  const indicator = told ? `${staged}${suffix}` : staged;
  const base = row.base ?? (indicator === own ? undefined : own);
  return {
    indicator,
    ...(base !== undefined && { base }),
    ...(suffix !== "" && { aspect: "amount" }),
  };
}

/** By how much 比上年增长 differs from that of others, or from that of the year before, is said of the growth and not of the level. */
function nameOfRow({ indicator, hasLevel }: TableRow, { measure }: ValueColumn): string {
  const { name = "", measure: own } = indicator ?? {};
  const isOfGrowth = measure === "gap" || (hasLevel && mayBeGrowth(measure));
  return own === "growth" && isOfGrowth ? `${name}增速` : name;
}

/**
 * What a part is called under a column: 第二产业 under 增加值 is 第二产业增加值; 教育支出 under 一般公共预算支出 says itself what it is, and so does
 * 商品零售 under 社会消费品零售总额.
 *
 * @example partOfColumn("第二产业", "增加值") // => "第二产业增加值"
 * @example partOfColumn("教育支出", "一般公共预算支出") // => "教育支出"
 * @example partOfColumn("生物医药", "园区规上工业分产业产值") // => "生物医药产业产值"
 */
export function partOfColumn(part: string, whole: string): string {
  const [, kind = "", divided] = DIVIDED.exec(whole) ?? [];
  if (divided !== undefined) return `${part}${/[业域]$/.test(part) ? "" : kind}${divided}`;
  const column = whole.replace(OF_ALL, "");
  // 生猪出栏 under 产量 is no amount that was grown, and R&D经费投入强度 under R&D经费 no money.
  if (isApartFromHarvest(part, column) || isRateName(part)) return part;
  const nouns = [column, column.replace(SUM, "")].map((name) => name.slice(-FEWEST_SHARED));
  const isItself = nouns.some((noun) => part.length > noun.length && part.endsWith(noun));
  return isItself && column.length > FEWEST_SHARED
    ? part
    : overlapping(part, column, FEWEST_SHARED);
}

const SUM = /总[额量]$/;

/** What is divided is named before: 园区规上工业 of 园区规上工业分产业产值. */
const DIVIDED = /..分(产业|行业|领域)(.+)$/;

/** What one of them has is not that of all: 全社会用电量, 园区工业总产值. */
export const OF_ALL = /^(?:全社会|全部|园区|全[国省市县区州盟旗])(?=.{2})/;

/** One may be another word: 普通中学 and 学校数. */
const FEWEST_SHARED = 2;

/**
 * 各项存款 is 各项存款余额, but 存贷比 among 各项存款 and 各项贷款 has no 余额. Everything can have a 得分 but 总分, and 执行数 of 教育支出 is that
 * itself.
 */
export function withNoun(name: string, noun: string): string {
  if (saysProgress(noun) || isToldOfRows(noun)) return `${name}${noun}`;
  if (isUnitless(noun)) {
    // 居民消费价格总指数 among 食品烟酒 and 衣着.
    if (isUnitless(name) && name.endsWith(noun.slice(-FEWEST_SHARED))) return name;
    const isWhole = isWholeScore(name) && isTitleOfScores(noun);
    return isWhole ? name : overlapping(name, noun, FEWEST_SHARED);
  }
  // 发电量 among 原煤 and 水泥 is 产量 by its own word.
  const isCounted = harvestAtEnd(noun) === noun && isAmountName(name);
  const isItself = noun === EXECUTED ? endsInAmountNoun(name) : isCounted || isRateName(name);
  return isItself ? name : overlapping(name, noun);
}
