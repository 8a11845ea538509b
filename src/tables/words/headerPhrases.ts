import type { Counting } from "../observation";
import type { Span } from "../values/spanPeriod";
import type { Aspect, LabelMeasure, Status } from "./label";

/** What a phrase of a header says. A phrase that says nothing (`数量`, `按`) is only taken away. */
export interface Saying {
  readonly measure?: LabelMeasure;
  /** Years from the table's own: 0 本年, -1 上年. */
  readonly offset?: number;
  readonly scope?: string;
  readonly counting?: Counting;
  readonly aspect?: Aspect;
  readonly status?: Status;
  readonly span?: Span;
}

/** Where in a header a phrase may stand to be one. */
export type Place = "start" | "end" | "edge" | "whole";

interface PhraseGroup {
  readonly words: string;
  readonly at: Place;
  readonly says: Saying;
  /** Only beside such a measure: 总量 is a basis in 总量位次 and part of the name in 专利申请总量. */
  readonly beside?: readonly LabelMeasure[];
}

export interface Phrase {
  readonly word: string;
  readonly at: Place;
  readonly says: Saying;
  readonly beside?: readonly LabelMeasure[];
}

const COMPARED: readonly LabelMeasure[] = ["rank", "growth-rank", "gap", "share", "unread"];

/** The words of headers, in simplified characters. Years and 本年, 上年同期, 1-11月 are read by `readPeriod`. */
const GROUPS: readonly PhraseGroup[] = [
  { words: "今年以来 年内 全年 全年累计 本年累计 当年累计", at: "edge", says: { offset: 0 } },
  { words: "当月 当月数 当月累计 本月 本月数 本月累计", at: "edge", says: { span: "month" } },
  { words: "当季 当季数 本季 本季度 当季度", at: "edge", says: { span: "quarter" } },
  { words: "以来 期间", at: "end", says: {} },
  {
    words:
      "上年同期数 上年实际 上年实绩 上年数 上年基数 上年全年 去年全年 基期 基期实际 基期数 基数",
    at: "whole",
    says: { offset: -1 },
  },
  {
    words: `同比增长率 同比增长 同比增速 同比增幅 比上年增长 较上年增长 比上年同期增长 较上年同期增长
      比去年增长 较去年增长 比去年同期增长 较去年同期增长 比同期增长 较同期增长 年增长率 增长率 增长速度
      增长幅度 增长 增速 增幅`,
    at: "end",
    says: { measure: "growth" },
  },
  {
    words: `同比 同比变化 同比增减 增减 增减幅度 变化 比上年 较上年 比去年 较去年 比上年同期 较上年同期 比去年同期
      较去年同期 比同期 较同期 与上年相比 与上年同期相比 与去年同期相比 提高 提升 上升`,
    at: "end",
    says: { measure: "difference" },
  },
  {
    words:
      "增加额 增减额 增长额 增量 增加量 增减量 增长量 净增 净增加 净增量 增加数 增减数 增长数 增加",
    at: "end",
    says: { measure: "change" },
  },
  { words: "占比 比重 所占比重 所占比例 份额 构成", at: "whole", says: { measure: "share" } },
  { words: "位次 排名 名次 排位 排序 位居", at: "end", says: { measure: "rank" } },
  {
    words: `上年位次 上年排名 上年名次 去年位次 去年排名 上期位次 上期排名 上年同期位次 上年同期排名 原位次`,
    at: "end",
    says: { measure: "previous-rank" },
  },
  {
    words: `位次变化 位次变动 位次升降 升降位次 排名变化 排名变动 排名升降 名次变化 名次升降 较上年位次变化
      环比 环比增长 环比增速 环比增幅 环比增长率 序时进度 时序进度 定基增长 权重 分值 满分 基础分 标准分 得分率
      年均增长 年均增速 年均增长率 年均增幅 年平均增长 年平均增长率 平均增长率 平均增速 复合增长率`,
    at: "end",
    says: { measure: "unread" },
  },
  {
    words: `目标 目标值 目标数 年度目标 年度目标值 全年目标 目标任务 目标任务数 年度目标任务 全年目标任务 年度计划
      年度计划数 全年计划 计划目标 考核目标 考核目标值 预期目标 预期值 下达目标 任务目标 年度任务
      全年任务 下达任务 下达任务数 目标数值 约束目标`,
    at: "end",
    says: { measure: "target" },
  },
  { words: "计划 计划数 任务 任务数 预期", at: "whole", says: { measure: "target" } },
  {
    words: `完成率 完成比例 完成百分比 完成程度 目标完成率 年度目标完成率 任务完成率 计划完成率 目标任务完成率
      完成进度 目标完成进度 占年度目标 占目标 完成计划 完成目标 计划完成 目标完成 占计划 占年度计划 占全年目标
      占全年计划 为目标的 为计划的 年度目标完成 年度计划完成`,
    at: "end",
    says: { measure: "completion" },
  },
  { words: "差距 差值", at: "end", says: { measure: "gap" } },
  { words: "新增 本年新增 当年新增 全年新增", at: "start", says: { counting: "new" } },
  {
    words: "新增 新增数 新增数量 本年新增 本年新增数 当年新增 当年新增数 本期新增 全年新增",
    at: "whole",
    says: { counting: "new", offset: 0 },
  },
  {
    words: "累计 历年累计 累计数 期末累计 累计总数 总累计",
    at: "edge",
    says: { counting: "cumulative" },
  },
  { words: "现有", at: "start", says: { counting: "stock" } },
  {
    words: "现有 现有数 存量 期末 期末数 期末值 年末 年末数 现状",
    at: "whole",
    says: { counting: "stock" },
  },
  {
    words: "预计 预计数 预计值 预计完成 预测 预测数 预估",
    at: "edge",
    says: { status: "forecast" },
  },
  {
    words: "快报 快报数 初步核算 初步核算数 初步数 初步统计",
    at: "edge",
    says: { status: "preliminary" },
  },
  { words: "预", at: "whole", says: { status: "forecast" } },
  { words: "数量 个数 项数 笔数 户数 家数 件数", at: "whole", says: { aspect: "count" } },
  { words: "金额 资金额", at: "whole", says: { aspect: "amount" } },
  {
    words: `实际完成 实际完成数 实际完成值 实际完成情况 完成数 完成值 完成额 完成量 完成情况 完成 实际 实际值 实际数
      实绩 数值 数据 数额 指标值 绝对值 绝对数 绝对额 总量 总值 总额 总数 额 数 量 值 规模 实现数 实现值
      水平 可比价 按可比价 可比价格 按可比价格计算 现价 当年价 不变价 名义 合计 小计 计 目标完成情况 任务完成情况
      指标完成情况 目标任务完成情况 对比 对比情况 增减情况 增长情况 本年情况 上年情况 目标情况 位次情况 排名情况`,
    at: "whole",
    says: {},
  },
  { words: "总量 规模 绝对值 按总量 总值", at: "edge", says: {}, beside: ["rank", "unread"] },
  {
    words: "全国 在全国 居全国 列全国 国内",
    at: "edge",
    says: { scope: "全国" },
    beside: COMPARED,
  },
  {
    words: "全省 在全省 居全省 列全省 位列全省 省内",
    at: "edge",
    says: { scope: "全省" },
    beside: COMPARED,
  },
  {
    words: "全市 在全市 居全市 列全市 位列全市 市内",
    at: "edge",
    says: { scope: "全市" },
    beside: COMPARED,
  },
  { words: "省", at: "whole", says: { scope: "全省" }, beside: COMPARED },
  { words: "市", at: "whole", says: { scope: "全市" }, beside: COMPARED },
  { words: "全县 在全县 县内", at: "edge", says: { scope: "全县" }, beside: COMPARED },
  { words: "全区 在全区 区内", at: "edge", says: { scope: "全区" }, beside: COMPARED },
  { words: "全州", at: "edge", says: { scope: "全州" }, beside: COMPARED },
  { words: "同组 组内 本组 分组", at: "edge", says: { scope: "同组" }, beside: COMPARED },
  { words: "居 列 位列 在 按 其", at: "edge", says: {}, beside: COMPARED },
];

export const PHRASES: readonly Phrase[] = GROUPS.flatMap(({ words, ...rest }) =>
  words.split(/\s+/).map((word) => ({ word, ...rest })),
);
