import type { Language } from "../language";

type Messages = Readonly<Record<Language, string>>;

/** What the commands say themselves; everything about data comes from `problemSentence`. */
export const MESSAGES = {
  noBook: {
    "zh-CN": "请给出一个 .xlsx 工作簿",
    "en-US": "Name an .xlsx workbook",
  },
  badOption: {
    "zh-CN": "不认识的选项或取值：{text}",
    "en-US": "Unknown option or value: {text}",
  },
  notYet: {
    "zh-CN": "尚未支持 {text}",
    "en-US": "{text} is not supported yet",
  },
  choices: {
    "zh-CN": "{problem}；可选：{choices}",
    "en-US": "{problem}; choose one of: {choices}",
  },
  inFile: {
    "zh-CN": "{file}：{problem}",
    "en-US": "{file}: {problem}",
  },
  cannotWrite: {
    "zh-CN": "无法写入 {file}",
    "en-US": "Cannot write {file}",
  },
} as const satisfies Readonly<Record<string, Messages>>;

/**
 * @example message("notYet", "zh-CN", { text: "docx" }) // => "尚未支持 docx"
 */
export function message(
  key: keyof typeof MESSAGES,
  language: Language,
  details: Readonly<Record<string, string>> = {},
): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (_, slot: string) => details[slot] ?? "");
}
