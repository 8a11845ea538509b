import type { Entry } from "../entry";
import { FROM, type HeaderWord } from "./headerWord";

/** What headings say of the time of figures; years and 本年, 上年同期, 1-11月 are read by `readPeriod`. */
export const PERIOD_WORDS: readonly Entry<HeaderWord>[] = [
  {
    id: "heading.this-year",
    words: {
      今年以来: "今年以来",
      年内: "年内出生人数",
      全年: "全年",
      全年累计: "全年累计",
      本年累计: "本年累计",
      当年累计: "当年累计",
      自年初累计: "自年初累计",
      年初至今: "年初至今",
      年初至今累计: "年初至今累计",
      自年初至今: "自年初至今",
    },
    meaning: { at: "edge", says: { offset: 0 } },
    from: FROM,
  },
  {
    id: "heading.this-month",
    words: {
      当月: "当月",
      当月数: "当月数",
      当月累计: "当月累计",
      本月: "本月",
      本月数: "本月数",
    },
    meaning: { at: "edge", says: { span: "month" } },
    from: FROM,
  },
  {
    id: "heading.this-quarter",
    words: {
      当季: "当季",
      当季数: "当季数",
      本季: "本季",
      本季度: "本季度",
      当季度: "当季度",
    },
    meaning: { at: "edge", says: { span: "quarter" } },
    from: FROM,
  },
  {
    id: "heading.since",
    words: {
      以来: "有数据以来",
      期间: "创建期间",
    },
    meaning: { at: "end", says: {} },
    from: FROM,
  },
  {
    id: "heading.mean-of-months",
    words: {
      平均: "1-9月平均",
      平均值: "上半年平均值（%）",
      均值: "一季度均值",
    },
    meaning: { at: "whole", says: {}, dated: true },
    from: "columns of monthly rates of unemployment and of prices",
  },
  {
    id: "heading.last-year",
    words: {
      上年同期数: "上年同期数",
      上年同月: "上年同月",
      上年同月数: "上年同月数",
      去年同月: "去年同月",
      上年实际: "上年实际",
      上年实绩: "上年实绩",
      上年数: "上年数",
      上年基数: "上年基数",
      上年全年: "上年全年",
      去年全年: "去年全年",
      基期: "基期",
      基期实际: "基期实际",
      基期数: "基期数",
      基数: "基数",
    },
    meaning: { at: "whole", says: { offset: -1 } },
    from: FROM,
  },
];
