import type { Language } from "../language";

/** What an argument is called: to Excel by its metadata, and in the sentence that refuses a figure or a setting. */
export type ArgumentName = keyof typeof CHINESE;

const CHINESE = {
  // figures
  current: "本期",
  previous: "上期",
  first: "首期",
  last: "末期",
  years: "年数",
  part: "部分",
  whole: "总量",
  actual: "实际",
  target: "目标",
  value: "数值",
  values: "数值",
  peers: "范围",
  groups: "组别",
  peerGroups: "范围组别",
  currentRank: "本期位次",
  previousRank: "上期位次",
  average: "平均水平",
  partCurrent: "部分本期",
  partPrevious: "部分上期",
  wholeCurrent: "总量本期",
  wholePrevious: "总量上期",
  population: "人口",
  yearToDate: "本年累计",
  wholeYear: "上年全年",
  earlier: "往年",
  series: "历年数值",
  // settings
  from: "原单位",
  to: "新单位",
  rateForm: "比率写法",
  lowerIsBetter: "越低越好",
  opposite: "一增一减",
  order: "排序",
  zeros: "零的含义",
  method: "并列方式",
  decimals: "小数位",
  comparison: "比较对象",
  wholeName: "总量名称",
  scope: "范围名称",
  benchmark: "对比对象",
  unit: "单位",
  range: "表格区域",
  subject: "总结对象",
  period: "期间",
} as const;

/**
 * @example argumentName("previous", "zh-CN") // => "上期"
 * @example argumentName("previous", "en-US") // => "previous"
 */
export function argumentName(name: ArgumentName, language: Language): string {
  return language === "zh-CN" ? CHINESE[name] : name;
}
