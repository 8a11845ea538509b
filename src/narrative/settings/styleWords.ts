import type { SettingPath } from "./settingPath";
import type { Both, SettingWords } from "./settingWords";

const shown: Both = ["与单元格一致", "as the cell shows"];
const usual: Both = ["默认", "as usual"];

/** What is said of the settings of style. */
export const STYLE_WORDS = {
  ranks: {
    name: ["位次", "Places"],
    help: ["居全省第3位、第三位，还是第三", "How a place is written"],
    choices: { digits: ["第3位", "第3位"], chinese: ["第三位", "第三位"], short: ["第三", "第三"] },
  },
  periods: {
    name: ["年份", "Years"],
    help: [
      "标题和开头怎样写报告的年份；“年度”只用于全年",
      "How the title and the opening write the year; 年度 is said of whole years only",
    ],
    choices: {
      year: ["2020年", "2020年"],
      annual: ["2020年度", "2020年度"],
      chinese: ["二〇二〇年", "二〇二〇年"],
    },
  },
  comparison: {
    name: ["与上年相比", "Comparison with last year"],
    help: [
      "轮换使用，还是通篇只用一种；位次变化不说“同比”",
      "By turns, or one name throughout; changes of place are never called 同比",
    ],
    choices: {
      varied: ["轮换", "by turns"],
      overLastYear: ["比上年", "比上年"],
      againstLastYear: ["较上年", "较上年"],
      yearOnYear: ["同比", "同比"],
    },
  },
  times: {
    name: ["成倍的增长", "Growth of 100 % and more"],
    help: [
      "增长100%及以上，用百分数还是用倍数",
      "Whether growth of 100 % and more is told in per cent or in 倍",
    ],
    choices: { percent: ["增长150%", "增长150%"], times: ["增长1.5倍", "增长1.5倍"] },
  },
  units: {
    name: ["数值单位", "Units of amounts"],
    help: [
      "大数按习惯用万、亿，或与单元格一致，或一段之内的金额统一用合适的元、万元、亿元",
      "Large amounts in 万 and 亿 as usual, all as in the cell, or the one of 元, 万元 and 亿元 that fits all sums of a paragraph",
    ],
    choices: {
      aloud: ["大数用万、亿", "large ones in 万, 亿"],
      cell: ["与单元格一致", "as in the cell"],
      magnitude: ["按大小统一", "one by magnitude"],
    },
  },
  rounding: {
    name: ["舍入后的数", "Rounded figures"],
    help: [
      "数值因舍入有出入时，前面是否加“近”“超”或“约”",
      "What is said before a figure that loses digits in print",
    ],
    choices: {
      plain: ["不加", "nothing"],
      side: ["近、超", "近 or 超"],
      about: ["约", "约"],
    },
  },
  balance: {
    name: ["舍位平衡", "Balancing of parts"],
    help: [
      "分项之和因四舍五入与总数不等时，最大的分项最多调整末位多少；调整会在依据中写明",
      "Where parts miss their total by rounding alone, how far the last digit of the largest may be moved; its evidence says so",
    ],
    choices: { 0: ["不调整", "none"] },
  },
  punctuation: {
    name: ["标点", "Punctuation"],
    help: ["逗号、分号、冒号、括号用全角还是半角", "Whether ，；：（） take full or half width"],
    choices: { full: ["全角", "full width"], half: ["半角", "half width"] },
  },
  spacing: {
    name: ["数字与汉字之间", "Between figures and characters"],
    help: ["是否空格；名称不变", "Whether there is a space; names stay as they are"],
    choices: {
      none: ["不空格（增长27.0%）", "no space (增长27.0%)"],
      figures: ["空格（增长 27.0%）", "a space (增长 27.0%)"],
    },
  },
  script: {
    name: ["字体", "Script"],
    help: [
      "打开时用简体还是繁体；窗格上方可临时切换",
      "What the text opens in; the switch on the page holds for now",
    ],
    choices: { hans: ["简体", "Simplified"], hant: ["繁体", "Traditional"] },
  },
  "decimals.amounts": {
    name: ["数值和增减额", "Amounts"],
    help: [
      "最多几位小数；单元格显示得更少的不补零",
      "At most so many; where the cell shows fewer, no zeros are added",
    ],
    choices: { shown },
  },
  "decimals.growth": {
    name: ["增速", "Growth"],
    help: [
      "计算出的保留几位；表中填写的最多几位",
      "So many where it is computed, at most so many where the sheet states it",
    ],
    choices: { shown: usual },
  },
  "decimals.shares": {
    name: ["占比和比率", "Shares and rates"],
    help: [
      "计算出的保留几位；表中填写的最多几位",
      "So many where it is computed, at most so many where the sheet states it",
    ],
    choices: { shown: usual },
  },
  "decimals.points": {
    name: ["百分点", "Percentage points"],
    help: [
      "计算出的保留几位；表中填写的最多几位",
      "So many where they are computed, at most so many where the sheet states them",
    ],
    choices: { shown: usual },
  },
} as const satisfies Partial<Record<SettingPath, SettingWords>>;
