import type { Sentences } from "./sentences";

/** What keeps a single metric from being computed; the only sentences that the custom functions carry with them. */
export const METRIC_SENTENCES = {
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
  "uncalculated-formula": {
    "zh-CN": ["公式没有保存计算结果，请先在 Excel 中打开工作簿并保存"],
    "en-US": [
      "The formula was saved without its result; open the workbook in Excel and save it first",
    ],
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
  "few-of-the-peers": {
    "zh-CN": ["表中各行之和远小于合计，只列了部分成员，不能排名"],
    "en-US": [
      "The rows are far from adding up to the total: only some members are listed, and no rank can be told",
    ],
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
      "不能确定 {value} 是百分数还是小数，请在“{option}”中填“%”（2.33 即 2.33%）或“1”（0.0233 即 2.33%）",
      "不能确定 {value} 是百分数还是小数，请写成带%号的文字，或把所在单元格设为百分比格式",
      "不能确定比率是百分数还是小数，请写成带%号的文字，或把所在单元格设为百分比格式",
    ],
    "en-US": [
      "{value} may be a percentage or a fraction; state “%” (2.33 is 2.33%) or “1” (0.0233 is 2.33%) for {option}",
      "{value} may be a percentage or a fraction; write it as a text with its % sign, or give its cell a percent format",
      "The rate may be a percentage or a fraction; write it as a text with its % sign, or give its cell a percent format",
    ],
  },
  "unlikely-percent": {
    "zh-CN": [
      "把 {value} 按百分数计，结果只显示为 0；如果是小数，请在“{option}”中填“1”，确为百分数的请写成文字“{value}%”",
      "按百分数计，结果只显示为 0；数值更像小数",
    ],
    "en-US": [
      "With {value} as a percentage the result shows as 0; if it is a fraction state “1” for {option}, if not write the text “{value}%”",
      "As percentages the result shows as 0; the figures look like fractions",
    ],
  },
  "unlikely-years": {
    "zh-CN": [
      "“{value}”不像两期相隔的年数；2015年到2020年请填 5，或写成“2015-2020”",
      "不像两期相隔的年数",
    ],
    "en-US": [
      "“{value}” is hardly a number of years; from 2015 to 2020 it is 5, or write “2015-2020”",
      "This is hardly a number of years",
    ],
  },
  "unlikely-place": {
    "zh-CN": [
      "“{value}”不像位次，4/16 一类写法可能被 Excel 转成了日期，请把单元格设为文本后重填",
      "不像位次",
    ],
    "en-US": [
      "“{value}” is hardly a place; Excel may have made a date of one such as 4/16: format the cell as text and enter it again",
      "This is hardly a place",
    ],
  },
  "ambiguous-group": {
    "zh-CN": [
      "“{argument}”有空白，不能确定是合并单元格还是不分组，请取消合并、逐行填写组别",
      "组别有空白，请逐行填写组别",
    ],
    "en-US": [
      "“{argument}” has blanks, which may be merged cells or belong to no group; unmerge them and name the group in every row",
      "The groups have blanks; name the group in every row",
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
  "changed-peers": {
    "zh-CN": ["两次排名的范围不同，名次变化不宜直接相比"],
    "en-US": ["The two rankings cover different members, so the change of place is not comparable"],
  },
} satisfies Sentences;
