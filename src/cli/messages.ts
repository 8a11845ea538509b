import type { Language } from "../language";

type Messages = Readonly<Record<Language, string>>;

/** What the commands say themselves; everything about data comes from `problemSentence`. */
const MESSAGES = {
  unknownCommand: {
    "zh-CN": "不认识的命令“{name}”；有：{commands}",
    "en-US": "There is no command “{name}”; there are: {commands}",
  },
  noBook: {
    "zh-CN": "请给出一个 .xlsx 工作簿",
    "en-US": "Name an .xlsx workbook",
  },
  noDraft: {
    "zh-CN": "请给出要核对的文稿（.docx、.txt，或用 - 从标准输入读取）",
    "en-US": "Name the text to be checked (.docx, .txt, or - for standard input)",
  },
  noCell: {
    "zh-CN": "请给出一个单元格，例如 指标!C5",
    "en-US": "Name a cell, as 指标!C5",
  },
  unknownSheet: {
    "zh-CN": "没有“{sheet}”这张工作表；有：{sheets}",
    "en-US": "There is no sheet “{sheet}”; there are: {sheets}",
  },
  "explain-refused": {
    "zh-CN": "{cell}：没有采用（{area}），因为：{problem}",
    "en-US": "{cell}: not used ({area}), because: {problem}",
  },
  "explain-speaks": {
    "zh-CN": "{cell}：不是数值，说明了其他单元格的数值：",
    "en-US": "{cell}: no figure, but says of figures in other cells:",
  },
  "explain-figures": {
    "zh-CN": "（{count} 个数值）",
    "en-US": " ({count} figures)",
  },
  "explain-prose": {
    "zh-CN": "{cell}：文字材料，放在“{section}”下",
    "en-US": "{cell}: text, placed under “{section}”",
  },
  "explain-aside": {
    "zh-CN": "{cell}：在表 {table} 中，属于“{label}”，不是数值，也没有用来说明数值",
    "en-US": "{cell}: in table {table}, of “{label}”: no figure, and nothing said of figures",
  },
  "explain-unread": {
    "zh-CN":
      "{cell}：在表 {table} 中，属于“{label}”，不是总结所用的口径（如序时进度、常年值、权重），没有采用",
    "en-US":
      "{cell}: in table {table}, of “{label}”: left aside, as texts tell nothing of this kind (over last month, since January, places moved, weights)",
  },
  "explain-blank": {
    "zh-CN": "{cell}：空单元格",
    "en-US": "{cell}: a blank cell",
  },
  "explain-outside": {
    "zh-CN": "{cell}：不在任何一张识别出的表中",
    "en-US": "{cell}: stands in no table that was found",
  },
  badOption: {
    "zh-CN": "不认识的选项或取值：{text}",
    "en-US": "Unknown option or value: {text}",
  },
  needsDocument: {
    "zh-CN": "{file} 不是 Word 文稿，改好的文字不能存成 .docx",
    "en-US": "{file} is no Word document, and what is made of it cannot be saved as one",
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
  undated: {
    "zh-CN": "{file}：{problem}；请用 --period 指明，例如 --period 2023",
    "en-US": "{file}: {problem}; name it with --period, as --period 2023",
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
  needsFolder: {
    "zh-CN": "写多份文字请用 --out 指定文件夹",
    "en-US": "Name a folder for the texts with --out",
  },
  noBooks: {
    "zh-CN": "{folder} 中没有 .xlsx 工作簿",
    "en-US": "There is no .xlsx workbook in {folder}",
  },
  failed: {
    "zh-CN": "{file}：程序出错，没有写出（{problem}）",
    "en-US": "{file}: a fault of the program, nothing written ({problem})",
  },
  wroteText: {
    "zh-CN": "{file} → {out}",
    "en-US": "{file} → {out}",
  },
  wroteMany: {
    "zh-CN": "写出 {written} 份，{failed} 份没有写出",
    "en-US": "Wrote {written} texts; {failed} could not be written",
  },
  wouldOverwrite: {
    "zh-CN": "{file} 就是要读取或另要写入的文件，不能写入",
    "en-US": "{file} is itself read, or written already, and cannot be written over",
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
