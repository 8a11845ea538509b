import { FORMULA_SENTENCES } from "./formulaSentences";
import type { Language } from "./language";
import { NARRATIVE_SENTENCES } from "./narrativeProblemSentences";
import type { Problem, ProblemCode } from "./problem";

/**
 * The sentence that tells the user what is wrong, in their language: no blame, no full stop. Details the problem
 * carries are worked in; a cell or sheet the sentence itself has no place for is named in brackets behind it.
 *
 * @example problemSentence({ code: "zero-base" }, "zh-CN") // => "基期为零，增长率没有意义"
 * @example problemSentence({ code: "zero-base", detail: { cell: "指标!C5" } }, "zh-CN") // => "基期为零，增长率没有意义（指标!C5）"
 * @example problemSentence({ code: "unknown-subject", detail: { subject: "湖北" } }, "en-US") // => "The workbook has no figures for “湖北”"
 */
export function problemSentence(problem: Problem, language: Language): string {
  const detail = problem.detail ?? {};
  const templates = SENTENCES[problem.code][language];
  const template = templates.find((text) => slotsOf(text).every((slot) => slot in detail)) ?? "";
  const sentence = template.replace(SLOT, (_, slot: string) => String(detail[slot]));
  const place = PLACES.find((key) => key in detail && !slotsOf(template).includes(key));
  if (place === undefined) return sentence;
  return language === "zh-CN"
    ? `${sentence}（${detail[place]}）`
    : `${sentence} (${detail[place]})`;
}

const SLOT = /\{(\w+)\}/g;

function slotsOf(template: string): string[] {
  return [...template.matchAll(SLOT)].map((match) => match[1] ?? "");
}

/** Details that say where the problem lies, most precise first. */
const PLACES = ["cell", "address", "area", "sheet"];

/**
 * One entry a code. In each language the first sentence whose `{details}` the problem carries is used;
 * the last needs none.
 */
const SENTENCES: Readonly<Record<ProblemCode, Readonly<Record<Language, readonly string[]>>>> = {
  "missing-value": {
    "zh-CN": ["“{argument}”没有数据", "缺少数据"],
    "en-US": ["“{argument}” has no figure", "A figure is missing"],
  },
  "not-a-number": {
    "zh-CN": ["“{text}”不是可以计算的数字", "不是可以计算的数字"],
    "en-US": ["“{text}” is not a number to calculate with", "Not a number to calculate with"],
  },
  "error-value": {
    "zh-CN": ["引用的单元格是错误值 {error}", "引用的单元格是错误值"],
    "en-US": ["A referenced cell holds the error {error}", "A referenced cell holds an error"],
  },
  "approximate-value": {
    "zh-CN": ["“{text}”是约数，不参与计算", "约数不参与计算"],
    "en-US": [
      "“{text}” is an approximate figure and is not calculated with",
      "Approximate figures are not calculated with",
    ],
  },
  "zero-base": {
    "zh-CN": ["“{argument}”为零或空白，无法计算", "基期为零，增长率没有意义"],
    "en-US": [
      "“{argument}” is zero or blank, so nothing can be computed",
      "The base is zero, so there is no growth rate",
    ],
  },
  "negative-base": {
    "zh-CN": ["基期为负，增长率没有意义，可改用增减额"],
    "en-US": [
      "The base is negative, so there is no growth rate; the difference can be used instead",
    ],
  },
  "zero-whole": {
    "zh-CN": ["“{argument}”为零或空白，无法计算", "总量为零，无法计算占比"],
    "en-US": [
      "“{argument}” is zero or blank, so nothing can be computed",
      "The whole is zero, so there is no share",
    ],
  },
  "zero-target": {
    "zh-CN": ["“{argument}”为零或空白，无法计算", "目标为零，无法计算完成率"],
    "en-US": [
      "“{argument}” is zero or blank, so nothing can be computed",
      "The target is zero, so there is no completion rate",
    ],
  },
  "zero-change": {
    "zh-CN": ["总量没有变化，无法计算贡献率"],
    "en-US": ["The whole did not change, so there is no contribution"],
  },
  "opposite-changes": {
    "zh-CN": ["部分与总量一增一减，贡献率为负，容易误读；确需计算的，请在“一增一减”中填“计算”"],
    "en-US": [
      "Part and whole went opposite ways, and a negative contribution is easily misread; to have it computed, state “compute” for opposite",
    ],
  },
  "negative-value": {
    "zh-CN": ["“{argument}”为负数，结果没有意义", "数值为负数，结果没有意义"],
    "en-US": [
      "“{argument}” is negative, so the result has no meaning",
      "A negative figure gives no meaningful result here",
    ],
  },
  "not-positive": {
    "zh-CN": ["“{argument}”须大于零，否则结果没有意义", "数值须大于零，否则结果没有意义"],
    "en-US": [
      "“{argument}” must be above zero for the result to have a meaning",
      "The figure must be above zero for the result to have a meaning",
    ],
  },
  "unit-mismatch": {
    "zh-CN": ["单位“{from}”与“{to}”之间不能换算", "单位不同，不能相比"],
    "en-US": [
      "“{from}” cannot be converted into “{to}”",
      "The units differ and cannot be compared",
    ],
  },
  "shape-mismatch": {
    "zh-CN": ["各区域的行数或列数不一致"],
    "en-US": ["The ranges differ in rows or columns"],
  },
  "no-peers": {
    "zh-CN": ["排名范围内没有数字"],
    "en-US": ["The ranking has no figures"],
  },
  "not-among-peers": {
    "zh-CN": ["该数值不在排名范围内"],
    "en-US": ["The value is not among those ranked"],
  },
  "ambiguous-zero": {
    "zh-CN": [
      "“{argument}”为 0，不能确定是数值还是空白，请在“零的含义”中填“值”或“缺”",
      "排名范围内有 0，不能确定是数值还是空白，请在“零的含义”中填“值”或“缺”",
    ],
    "en-US": [
      "“{argument}” is 0, which may be a figure or a blank; state “value” or “missing” for zeros",
      "The ranking holds a 0 that may be a figure or a blank; state “value” or “missing” for zeros",
    ],
  },
  "ambiguous-rate": {
    "zh-CN": [
      "不能确定 {value} 是百分数还是小数，请在“比率写法”中填“%”（2.33 即 2.33%）或“1”（0.0233 即 2.33%）",
      "不能确定比率是百分数还是小数，请在“比率写法”中填“%”（2.33 即 2.33%）或“1”（0.0233 即 2.33%）",
    ],
    "en-US": [
      "{value} may be a percentage or a fraction; state “%” (2.33 is 2.33%) or “1” (0.0233 is 2.33%)",
      "The rate may be a percentage or a fraction; state “%” (2.33 is 2.33%) or “1” (0.0233 is 2.33%)",
    ],
  },
  "too-few-years": {
    "zh-CN": ["至少需要 {needed} 年的数据", "年份不足，不能下结论"],
    "en-US": ["At least {needed} years of figures are needed", "There are too few years to tell"],
  },
  "missing-weights": {
    "zh-CN": ["比率不能直接平均，需要权重或给定的平均值"],
    "en-US": ["Rates cannot simply be averaged; weights or a stated average are needed"],
  },
  "invalid-option": {
    "zh-CN": [
      "“{option}”不能填“{value}”，可以填：{allowed}",
      "“{option}”不能填“{value}”",
      "选项的内容不能识别",
    ],
    "en-US": [
      "“{value}” is not possible for “{option}”; possible: {allowed}",
      "“{value}” is not possible for “{option}”",
      "An option is not recognised",
    ],
  },
  "no-reference": {
    "zh-CN": ["“{argument}”须直接引用工作表中的区域", "须直接引用工作表中的区域"],
    "en-US": [
      "“{argument}” must refer to a range of a sheet directly",
      "A range of a sheet must be referred to directly",
    ],
  },
  "empty-workbook": {
    "zh-CN": ["工作簿中还没有数据"],
    "en-US": ["The workbook holds no data yet"],
  },
  "no-table": {
    "zh-CN": ["没有找到可以识别的数据表"],
    "en-US": ["No table of figures was found"],
  },
  "no-header": {
    "zh-CN": ["没有找到表头"],
    "en-US": ["No header row was found"],
  },
  "no-numbers": {
    "zh-CN": ["这个区域没有数字"],
    "en-US": ["This area holds no figures"],
  },
  "no-label-column": {
    "zh-CN": ["没有找到指标名称或地区名称所在的列"],
    "en-US": ["No column of indicator or region names was found"],
  },
  "unclear-layout": {
    "zh-CN": ["不能确定各行是指标还是地区"],
    "en-US": ["It is not clear whether the rows are indicators or regions"],
  },
  "unclear-header": {
    "zh-CN": ["不能确定“{header}”的含义", "这一行或列的标题含义不明"],
    "en-US": ["It is not clear what “{header}” means", "It is not clear what this heading means"],
  },
  placeholder: {
    "zh-CN": ["“{text}”还没有填写", "还没有填写数字"],
    "en-US": ["“{text}” is still to be filled in", "The figure is still to be filled in"],
  },
  "text-in-number-column": {
    "zh-CN": ["数字列中的“{text}”不能读作数字", "数字列中有不能读作数字的文字"],
    "en-US": [
      "“{text}” in a column of figures cannot be read as a number",
      "A column of figures holds text that cannot be read as a number",
    ],
  },
  "several-figures": {
    "zh-CN": ["单元格里的数与标题说的个数不符，分不清各是什么"],
    "en-US": [
      "The cell holds more or fewer figures than the heading says: which is which is not clear",
    ],
  },
  "merged-figure": {
    "zh-CN": ["这个数合并在几个单元格上，分不清是哪一行、哪一列的"],
    "en-US": ["The figure is merged over several cells: which row or column it is of is not clear"],
  },
  "missing-unit": {
    "zh-CN": ["单位栏是空的或不止一个单位，不能确定数值的单位"],
    "en-US": ["The unit is left blank, or there is more than one"],
  },
  "duplicate-entity": {
    "zh-CN": ["“{name}”在同一张表中出现了不止一次", "同一名称在表中出现了不止一次"],
    "en-US": [
      "“{name}” stands more than once in the table",
      "A name stands more than once in a table",
    ],
  },
  "unknown-subject": {
    "zh-CN": ["工作簿中没有“{subject}”的数据", "工作簿中没有所选单位的数据"],
    "en-US": [
      "The workbook has no figures for “{subject}”",
      "The workbook has no figures for the chosen subject",
    ],
  },
  "unknown-period": {
    "zh-CN": ["工作簿中没有{period}的数据", "工作簿中没有所选期间的数据"],
    "en-US": [
      "The workbook has no figures for {period}",
      "The workbook has no figures for the chosen period",
    ],
  },
  "sheet-too-large": {
    "zh-CN": ["工作表“{sheet}”超过 {limit} 个单元格，没有读取", "工作表过大，没有读取"],
    "en-US": [
      "Sheet “{sheet}” has more than {limit} cells and was not read",
      "The sheet is too large and was not read",
    ],
  },
  "unreadable-settings": {
    "zh-CN": ["工作簿中保存的更正不能读取，可能由更新的版本保存或已损坏"],
    "en-US": [
      "The corrections kept in the workbook cannot be read; a newer version may have written them, or they are damaged",
    ],
  },
  "unreadable-edits": {
    "zh-CN": ["保存的文字修改不能读取，可能由更新的版本保存或已损坏"],
    "en-US": [
      "The edits cannot be read; a newer version may have written them, or they are damaged",
    ],
  },
  "unknown-figure": {
    "zh-CN": ["语句中没有第 {place} 个数据", "语句中没有这个数据"],
    "en-US": ["The sentence has no figure {place}", "The sentence has no such figure"],
  },
  "unreadable-frozen": {
    "zh-CN": ["定稿文件不能读取，可能由更新的版本保存或已损坏"],
    "en-US": [
      "The finished text cannot be read; a newer version may have written it, or it is damaged",
    ],
  },
  "unreadable-wording": {
    "zh-CN": ["措辞设置不能读取：“{where}”一项不认识或取值不对", "措辞设置不能读取"],
    "en-US": [
      "The wording settings cannot be read: “{where}” is unknown or has a wrong value",
      "The wording settings cannot be read",
    ],
  },
  "settings-too-large": {
    "zh-CN": ["更正超过 {limit} KB，没有保存到工作簿", "更正过多，没有保存到工作簿"],
    "en-US": [
      "The corrections exceed {limit} KB and were not saved in the workbook",
      "There are too many corrections to save in the workbook",
    ],
  },
  "correction-unmatched": {
    "zh-CN": ["工作簿中没有找到这项更正所指的内容"],
    "en-US": ["What this correction is about was not found in the workbook"],
  },
  "correction-ambiguous": {
    "zh-CN": ["有多处与这项更正相符，不能确定是哪一处"],
    "en-US": ["Several places fit this correction, so it is not clear which is meant"],
  },
  "unreadable-file": {
    "zh-CN": [
      "文件“{file}”打不开，可能已损坏或不是 .xlsx 工作簿",
      "文件打不开，可能已损坏或不是 .xlsx 工作簿",
    ],
    "en-US": [
      "“{file}” cannot be opened; it may be damaged or not an .xlsx workbook",
      "The file cannot be opened; it may be damaged or not an .xlsx workbook",
    ],
  },
  "encrypted-file": {
    "zh-CN": [
      "文件“{file}”有密码保护，请先在 Excel 中取消密码",
      "文件有密码保护，请先在 Excel 中取消密码",
    ],
    "en-US": [
      "“{file}” is protected by a password; remove it in Excel first",
      "The file is protected by a password; remove it in Excel first",
    ],
  },
  "legacy-file": {
    "zh-CN": ["旧版 .xls 文件不能读取，请先在 Excel 中另存为 .xlsx"],
    "en-US": ["Old .xls files cannot be read; save the file as .xlsx in Excel first"],
  },
  "host-busy": {
    "zh-CN": ["Excel 正忙，可能正在编辑单元格，请结束编辑后再试"],
    "en-US": ["Excel is busy, perhaps a cell is being edited; finish editing and try again"],
  },
  "host-failed": {
    "zh-CN": ["Excel 没有完成这一步：{message}", "Excel 没有完成这一步"],
    "en-US": ["Excel could not finish this step: {message}", "Excel could not finish this step"],
  },
  ...FORMULA_SENTENCES,
  "name-taken": {
    "zh-CN": ["名称“{name}”已被使用", "名称已被使用"],
    "en-US": ["The name “{name}” is already in use", "The name is already in use"],
  },
  ...NARRATIVE_SENTENCES,
};
