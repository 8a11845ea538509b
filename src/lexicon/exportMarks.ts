import { meaningOf, type Entry } from "./entry";
import type { Saying } from "./saying";

const FROM = "exports of statistics databases: 社会消费品零售总额_累计增长(%)";

/** What stands behind the underline in the names of database exports. */
export const EXPORT_MARKS: readonly Entry<Saying>[] = [
  {
    id: "export.month",
    words: {
      当期值: "社会消费品零售总额_当期值",
      当期: "发电量_当期",
      当月值: "发电量_当月值",
      当月: "发电量_当月",
      本月: "发电量_本月",
      本期值: "发电量_本期值",
    },
    meaning: { span: "month" },
    from: FROM,
  },
  {
    id: "export.to-date",
    words: {
      累计值: "固定资产投资额_累计值",
      累计: "固定资产投资额_累计",
      累计额: "房地产投资_累计额",
      本年累计: "房地产投资_本年累计",
    },
    meaning: { span: "to-date" },
    from: FROM,
  },
  {
    id: "export.growth",
    words: {
      同比增长: "社会消费品零售总额_同比增长",
      同比增速: "社会消费品零售总额_同比增速",
      同比: "社会消费品零售总额_同比",
      当期同比增长: "发电量_当期同比增长",
      当月同比增长: "发电量_当月同比增长",
      当月同比: "发电量_当月同比",
    },
    meaning: { span: "month", measure: "growth" },
    from: FROM,
  },
  {
    id: "export.growth-to-date",
    words: {
      累计增长: "固定资产投资额_累计增长",
      累计增速: "固定资产投资额_累计增速",
      累计同比增长: "固定资产投资额_累计同比增长",
      累计同比: "固定资产投资额_累计同比",
    },
    meaning: { span: "to-date", measure: "growth" },
    from: FROM,
  },
  {
    id: "export.since-period-before",
    words: {
      环比增长: "居民消费价格_环比增长",
      环比: "居民消费价格_环比",
    },
    meaning: { measure: "held-growth", since: "period-before" },
    from: FROM,
  },
  {
    id: "export.set-aside",
    words: {
      上年同期: "发电量_上年同期",
      累计上年同期: "发电量_累计上年同期",
    },
    meaning: { measure: "unread" },
    from: FROM,
  },
];

/** What such a mark says; `undefined` for anything else behind an underline. */
export const exportMark = meaningOf(EXPORT_MARKS);
