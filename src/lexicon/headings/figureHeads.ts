import { keyMatcherOf, type Entry } from "../entry";

const FROM = "column headings and row names of ledgers of bureaus and of assessment sheets";

/** What headings end in that say what kind of figure stands under them, and not whose: 标准值, 达标情况. */
export const FIGURE_HEADS: readonly Entry<"kind">[] = [
  {
    id: "figure-head.kind",
    words: {
      值: "标准值",
      数: "测算数",
      率: "达标率",
      线: "及格线",
      额: "补助额",
      量: "工作量",
      差: "误差",
      比: "占比",
      分: "得分",
      标准: "考核标准",
      情况: "达标情况",
      依据: "评分依据",
      来源: "数据来源",
      要求: "工作要求",
      水平: "先进水平",
      进度: "工作进度",
      幅度: "变动幅度",
      系数: "调整系数",
      权重: "权重",
      原因: "扣分原因",
      说明: "情况说明",
      结果: "评价结果",
      任务: "年度任务",
      目标: "年度目标",
      时间: "完成时间",
      日期: "完成日期",
      调整: "预算调整",
    },
    meaning: "kind",
    not: ["普通高中", "初中"],
    from: FROM,
  },
];

/** What names of ratios hold, of which a % may be the level's own. */
export const RATIO_SIGNS: readonly Entry<"ratio">[] = [
  {
    id: "figure-head.ratio",
    words: {
      率: "城镇化率",
      比: "性别比",
      占: "占生产总值",
      系数: "恩格尔系数",
      指数: "价格指数",
      程度: "对外依存程度",
      水平: "自给水平",
      覆盖: "宽带覆盖",
      满意度: "群众满意度",
    },
    meaning: "ratio",
    not: ["工业增加值"],
    from: FROM,
  },
];

/** What names of shares of a level beside them end in, and how they may say that they are its shares. */
export const SHARE_HEADS: readonly Entry<"share" | "of">[] = [
  {
    id: "figure-head.share",
    words: { 占比: "成交额占比", 比重: "产值比重", 比例: "人数所占比例", 份额: "销售额份额" },
    meaning: "share",
    not: ["成交额"],
    from: FROM,
  },
  {
    id: "figure-head.share-of",
    words: {
      所占: "人数所占比例",
      占: "产值占比重",
      占总: "产值占总比重",
      占总的: "产值占总的比重",
      占总数: "人数占总数比例",
      占总数的: "人数占总数的比例",
      占总量: "产量占总量比重",
      占总量的: "产量占总量的比重",
      占总额: "销售额占总额比重",
      占总额的: "销售额占总额的比重",
    },
    meaning: "of",
    from: FROM,
  },
];

const kind = keyMatcherOf(FIGURE_HEADS, "end");
const ratio = keyMatcherOf(RATIO_SIGNS, "within");
const share = keyMatcherOf(SHARE_HEADS.slice(0, 1), "end");
const shareOf = keyMatcherOf(SHARE_HEADS.slice(1), "end");

/** Whether a heading says what kind of figure stands under it. */
export function headsKindOfFigure(key: string): boolean {
  return kind(key) !== undefined;
}

/** Whether a name is that of a ratio. */
export function isNamedLikeRatio(name: string): boolean {
  return ratio(name) !== undefined;
}

/**
 * The level that a name says the share of; `undefined` where it is no name of a share.
 *
 * @example sharedLevel("人数占总数的比例") // => "人数"
 * @example sharedLevel("成交额占比") // => "成交额"
 * @example sharedLevel("成交额") // => undefined
 */
export function sharedLevel(name: string): string | undefined {
  const word = share(name)?.word;
  if (word === undefined) return undefined;
  const before = name.slice(0, -word.length);
  return before.slice(0, before.length - (shareOf(before)?.word.length ?? 0));
}
