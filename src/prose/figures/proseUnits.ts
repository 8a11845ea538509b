import { PERCENT, POINTS, TIMES, type Unit } from "../../quantity/unit";
import { MEASURE_WORDS, multipleIn, unitOf } from "../../quantity/unitOf";

/** What prose counts by beside the measures of tables: people, events, goods. Each is a measure of its own. */
const FURTHER =
  `万家 位 名 人月 人天 家次 户次 项次 件次 台次 场次 车次 班次 课时 学时 学分 头 株 棵 张 枚 幅 块 片 根 轮 栋 间 本 起 宗 例 桩 单 艘 ` +
  `位次 个位次 个名次 架 岁 亩次 床 席 顶 门 届 站 路 块次 平米 兆瓦 吉瓦 兆瓦时 瓦 升 毫米 厘米 千米 海里 度 摄氏度 元/人 元/吨 字 页 面 级 层 首 集 团 队 班 对 公斤 克 毫克 万株 美金 人民币元 元人民币 英镑 双 滴 粒 包 箱 袋 瓶 桶 辆次 列次 剂 剂次 针次 例次 航次 车 盒 卷 册次 标箱 趟 回 番 点`;

const FURTHER_WORDS: ReadonlySet<string> = new Set(FURTHER.split(/\s+/));

/** Not by themselves: 组 and 对 begin words, 万 multiplies, % is a unit of its own. */
const NEVER = new Set([
  "单",
  "对",
  "组",
  "度",
  "点",
  "面",
  "级",
  "层",
  "路",
  "站",
  "班",
  "队",
  "团",
  "门",
  "番",
  "回",
]);

const WORDS = [...new Set([...MEASURE_WORDS, ...FURTHER_WORDS])]
  .filter((word) => !NEVER.has(word))
  .sort((a, b) => b.length - a.length);

const escaped = (word: string) => word.replace(/[/²³]/g, (sign) => `\\${sign}`);
const MEASURE = WORDS.map(escaped).join("|");

/** What may stand for 10,000 and its like before a measure. */
export const MULTIPLE = "万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千";

/** They begin words, 对口, 列入 and 单位, unless nothing comes behind. */
const ALONE = "[对列单](?=[,，。；;、()]|$)";

/** 13.8亿度 are of electricity; 20度 may be of anything. */
const OF_ELECTRICITY = `(?:${MULTIPLE})度(?!假)`;

/** A unit right behind a number; what is no unit by itself, 万 and 亿, too. `y` so that it looks nowhere else. */
export const UNIT = new RegExp(
  `(?:个?百分点|%|‰|倍|${OF_ELECTRICITY}|(?:${MULTIPLE})?(?:${MEASURE}|${ALONE})(?:/(?:万|千|百)?(?:${MEASURE}))?|(?:${MULTIPLE}))`,
  "y",
);

/**
 * The unit that words of prose name; words that no table measures by are measures of their own.
 *
 * @example proseUnit("万元") // => { symbol: "万元", base: "元", factor: 10000 }
 * @example proseUnit("万株") // => { symbol: "万株", base: "株", factor: 10000 }
 */
export function proseUnit(symbol: string): Unit {
  if (symbol === "%") return PERCENT;
  if (symbol === "倍") return TIMES;
  if (symbol === "日") return { symbol, base: "天", factor: 1 };
  if (/百分点$/.test(symbol)) return POINTS;
  const known = unitOf(symbol);
  if (known) return known;
  const multiple = new RegExp(`^(?:${MULTIPLE})`).exec(symbol)?.[0] ?? "";
  return { symbol, base: symbol.slice(multiple.length), factor: multipleIn(multiple) };
}
