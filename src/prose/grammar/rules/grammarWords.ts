import { TIME_SIGN } from "../lead";

/** Pieces of which the patterns of the rules are made. */
export const T = `${TIME_SIGN}+`;

export const UP =
  "增长|增加|提高|提升|上升|上涨|攀升|递增|跃升|回升|扩大|增进|上扬|净增长|净增|新增|增幅|增|升|涨|多|加快|走高";
export const DOWN =
  "下降|减少|降低|回落|下滑|下跌|缩减|缩短|缩小|萎缩|收窄|减缓|放缓|负增长|降|减|少|下调|走低|衰减";
const RISE =
  "\\+|增长|增加|提高|提升|上升|上涨|攀升|递增|跃升|回升|扩大|上扬|延长|净增长?|新增|增|升|涨";
const FALL = "下降|减少|降低|回落|下滑|下跌|缩减|缩短|缩小|萎缩|收窄|负增长|降|减";

/** Movements, as verbs. */
export const MOVES = `${RISE}|${FALL}`;

/** 比上年多申报11家, 增产1.5亿斤: how much more is done, by its own verb. */
export const DONE =
  "[多少](?:申报|认定|建成?|增|收|产|招|投|完成|出栏|销售?|发放?|引进|培育|落实|争取|签约?)|[增减](?:产|收|招|投|支|员)";

/** A movement: `(?<move>增长)`. */
export const MOVE = `(?<move>${MOVES})`;

const FALLING = new RegExp(`^(?:${FALL}|${DOWN}|低|少|慢|差|落后|滞后|后移|后退|退后|退)`);

export function isFalling(verb: string): boolean {
  return FALLING.test(verb);
}

/** Compared with when: 同比, 比上年, 较2018年同期, 与上年相比. */
export const BASE = `(?:环比|同比|(?:按)?(?:可比|同)口径下?|[比较与]上(?:个?月|季度?)(?:末|底)?(?:相比)?[,，]?|[两二三23]年平均|(?<!占)(?:比|较|与|同)(?<base>${T})(?:的)?(?:同期|全年|末|底)?(?:水平|基数)?(?:相比|比较|对比)?(?:[,，])?)`;

/** 分别, 均, 也 and their kind before a verb. */
export const ADVERB =
  "(?:按(?:现价|现行价格|当年价格?|可比价格?|可比口径|不变价格?)(?:计算)?[,，]?|分别|依次|均|都|远远|远|略|稍|大大|也|再|又|共|约|已经?|仅仅?|只|仍|还|就|大幅|小幅|略有?|有所|显著|明显|快速|平稳|稳步|持续|继续|进一步|累计|净|双双|实际|预计|将|合计)*";

/** What joins the name to its figure. */
export const LINK =
  "(?:已经?|仅仅?|只|约|分别|依次|均|都|共|各|高|可|将|预计|力争|确保|总计|合计|累计|也|实际|再次)*(?:达到了?|达|为|是|有|至|到|占|(?:控制|稳定|维持)在|在|实现|突破|完成)?(?:了)?[:：]?\\s*";

/** The name in front of everything else. */
export const FRONT = "(?<front>.*?)";

/** The target that was set for oneself: 年度目标, 年度控制目标. */
export const OWN_TARGET =
  "(?:全年|年度|规划|预期|计划|考核|控制|省定|市定|的)*(?:目标|任务)(?:值|数)?";

/** What is to be reached: 全年目标任务, 市分配任务, 年初预算数. */
export const GOAL =
  "(?:全年|年度|年初|当年|本年|年|省|市|县|区|规划|上级|既定|预期|计划|考核|省定|市定|下达的?|分配的?|确定的?|的)*(?:目标任务|目标值|目标数|目标|任务数|任务|计划数|计划|考核指标|指标任务|(?:调整|年初)?预算数?)";
