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
  needsFile: {
    "zh-CN": "Word 文档请用 --out 指定文件",
    "en-US": "Name a file for the Word document with --out",
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
 * @example message("cannotWrite", "zh-CN", { file: "总结.docx" }) // => "无法写入 总结.docx"
 */
export function message(
  key: keyof typeof MESSAGES,
  language: Language,
  details: Readonly<Record<string, string>> = {},
): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (_, slot: string) => details[slot] ?? "");
}
