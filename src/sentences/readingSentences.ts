import type { Sentences } from "./sentences";

/** What was not understood of a sheet, and why. */
export const READING_SENTENCES = {
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
  "no-subject": {
    "zh-CN": ["表中只有企业名单或合计，没有可以写总结的单位或地区"],
    "en-US": ["The tables hold only firms or totals: there is nobody to write a summary of"],
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
} satisfies Sentences;
