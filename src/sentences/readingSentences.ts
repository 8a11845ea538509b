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
  "missing-indicator-name": {
    "zh-CN": ["缺少指标名称，请在表题或工作表名中写明"],
    "en-US": ["The indicator has no name; write it into the table's title or the sheet's name"],
  },
  "unclear-header": {
    "zh-CN": ["不能确定“{header}”的含义", "这一行或列的标题含义不明"],
    "en-US": ["It is not clear what “{header}” means", "It is not clear what this heading means"],
  },
  "repeated-header": {
    "zh-CN": ["“{header}”在表头中出现了不止一次，不能确定以哪一列为准", "表头中有重复的列"],
    "en-US": [
      "“{header}” heads more than one column; which of them counts is not clear",
      "Columns are headed alike",
    ],
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
  "unreadable-format": {
    "zh-CN": [
      "数字格式“{format}”使单元格显示为“{text}”，不能确定它是多少",
      "数字格式使单元格显示的不是它的数，不能确定是多少",
    ],
    "en-US": [
      "By its number format “{format}” the cell shows “{text}”, and what figure that is is not clear",
      "The number format shows something else than the number, and what figure that is is not clear",
    ],
  },
  "layout-unread": {
    "zh-CN": [
      "工作表“{sheet}”的合并单元格或隐藏的行列没有读全，表头可能认错，请核对",
      "合并单元格或隐藏的行列没有读全，表头可能认错，请核对",
    ],
    "en-US": [
      "Not all merged cells or hidden rows of sheet “{sheet}” could be read; check how its headers were understood",
      "Not all merged cells or hidden rows could be read; check how the headers were understood",
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
  "sum-breaks": {
    "zh-CN": [
      "“{name}”的{indicator}为 {stored}，各项相加为 {computed}；其余各列都相符，这一列可能有误，请核对",
      "总数与各项之和不符，而其余各列都相符，请核对",
    ],
    "en-US": [
      "“{indicator}” of “{name}” is {stored}, its parts add up to {computed}; all other columns add up, so please check this one",
      "The total is not the sum of its parts, as it is in all other columns; please check",
    ],
  },
  "part-above-total": {
    "zh-CN": ["“{name}”的{indicator}为 {part}，大于合计 {total}，请核对", "部分大于合计，请核对"],
    "en-US": [
      "“{indicator}” of “{name}” is {part}, more than the total of {total}; please check",
      "A part is larger than the total; please check",
    ],
  },
  "place-breaks": {
    "zh-CN": [
      "“{name}”的{indicator}位次填为第 {stored} 位，按数值应为第 {computed} 位，请核对",
      "填写的位次与数值的顺序不符，请核对",
    ],
    "en-US": [
      "The place of “{name}” by “{indicator}” is stated as {stored}; by the figures it is {computed}; please check",
      "A stated place is not that of its figure; please check",
    ],
  },
  "growth-breaks": {
    "zh-CN": [
      "“{name}”的{indicator}增长率填为 {stored}，按前后两年数据为 {computed}；其余各行都相符，请核对",
      "{indicator}增长率填为 {stored}，按前后两年数据为 {computed}；其余各行都相符，请核对",
      "填写的增长率与前后两年数据不符，而其余各行都相符，请核对",
    ],
    "en-US": [
      "Growth of “{indicator}” of “{name}” is stated as {stored}; the figures of the two years yield {computed}, and all others agree; please check",
      "Growth of “{indicator}” is stated as {stored}; the figures of the two years yield {computed}, and all others agree; please check",
      "A stated growth rate is not what the figures of the two years yield, as all others are; please check",
    ],
  },
  "duplicate-entity": {
    "zh-CN": ["“{name}”在同一张表中出现了不止一次", "同一名称在表中出现了不止一次"],
    "en-US": [
      "“{name}” stands more than once in the table",
      "A name stands more than once in a table",
    ],
  },
  "unknown-year": {
    "zh-CN": ["工作簿没有写明是哪一年的数据，文中只能不写年份"],
    "en-US": ["The workbook does not say which year its figures are of; the text names none"],
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
  "too-many-columns": {
    "zh-CN": ["表格超过 {limit} 列，没有读取", "表格的列数过多，没有读取"],
    "en-US": [
      "The table has more than {limit} columns and was not read",
      "The table has too many columns and was not read",
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
