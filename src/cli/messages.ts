import type { Language } from "../language";

type Messages = Readonly<Record<Language, string>>;

/** What the commands say themselves; everything about data comes from `problemSentence`. */
const MESSAGES = {
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
  corrected: {
    "zh-CN": "{file}：已采用工作簿中保存的 {applied} 项更正",
    "en-US": "{file}: used {applied} corrections kept in the workbook",
  },
  partlyCorrected: {
    "zh-CN":
      "{file}：已采用工作簿中保存的 {applied} 项更正；另有 {unapplied} 项没有用上：{problem}",
    "en-US":
      "{file}: used {applied} corrections kept in the workbook; {unapplied} more could not be used: {problem}",
  },
  styled: {
    "zh-CN": "{file}：已采用工作簿中保存的写法设置",
    "en-US": "{file}: used the settings of style kept in the workbook",
  },
  unreadableStyle: {
    "zh-CN": "{file}：工作簿中保存的写法设置不能读取，文字按默认写法",
    "en-US":
      "{file}: the settings of style in the workbook cannot be read; the text is in the usual style",
  },
  wouldOverwrite: {
    "zh-CN": "{file} 是要读取的文件，不能写入",
    "en-US": "{file} is to be read and cannot be written over",
  },
  cannotWrite: {
    "zh-CN": "无法写入 {file}",
    "en-US": "Cannot write {file}",
  },
} as const satisfies Readonly<Record<string, Messages>>;

export type MessageKey = keyof typeof MESSAGES;

/**
 * One line, whatever is worked into it.
 *
 * @example message("cannotWrite", "zh-CN", { file: "总结.docx" }) // => "无法写入 总结.docx"
 */
export function message(
  key: MessageKey,
  language: Language,
  details: Readonly<Record<string, string>> = {},
): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (_, slot: string) =>
    (details[slot] ?? "").replace(/\s+|\p{Cc}/gu, " "),
  );
}
