import type { Language } from "../language";

/** What functions are about, in the order in which they are presented. */
export const CATEGORIES = {
  change: { "zh-CN": "变化", "en-US": "Change" },
  structure: { "zh-CN": "结构与人均", "en-US": "Structure and per head" },
  rank: { "zh-CN": "位次", "en-US": "Rank" },
  target: { "zh-CN": "目标与平均水平", "en-US": "Targets and averages" },
  history: { "zh-CN": "历年", "en-US": "Over the years" },
  unit: { "zh-CN": "单位", "en-US": "Units" },
  text: { "zh-CN": "文字", "en-US": "Texts" },
  narrative: { "zh-CN": "总结", "en-US": "Narrative" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type FunctionCategory = keyof typeof CATEGORIES;
