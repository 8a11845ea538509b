import type { Language } from "../language";

/** What an argument plays in its metric; the sentence about a refused element names it. */
export type Role = "current" | "previous" | "part" | "whole" | "actual" | "target" | "value";

export const ROLE_NAMES: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  current: { "zh-CN": "本期", "en-US": "current" },
  previous: { "zh-CN": "上期", "en-US": "previous" },
  part: { "zh-CN": "部分", "en-US": "part" },
  whole: { "zh-CN": "总量", "en-US": "whole" },
  actual: { "zh-CN": "实际", "en-US": "actual" },
  target: { "zh-CN": "目标", "en-US": "target" },
  value: { "zh-CN": "数值", "en-US": "value" },
};

/** Names of the optional arguments, for the sentence that refuses a setting. */
export type Option = "rateForm" | "lowerIsBetter" | "order" | "zeros" | "method" | "decimals";

export const OPTION_NAMES: Readonly<Record<Option, Readonly<Record<Language, string>>>> = {
  rateForm: { "zh-CN": "比率写法", "en-US": "rateForm" },
  lowerIsBetter: { "zh-CN": "越低越好", "en-US": "lowerIsBetter" },
  order: { "zh-CN": "排序", "en-US": "order" },
  zeros: { "zh-CN": "零的含义", "en-US": "zeros" },
  method: { "zh-CN": "并列方式", "en-US": "method" },
  decimals: { "zh-CN": "小数位", "en-US": "decimals" },
};
