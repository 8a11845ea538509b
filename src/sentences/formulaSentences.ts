import type { Sentences } from "./sentences";

/** What keeps a formula from being written. */
export const FORMULA_SENTENCES = {
  "no-range-selected": {
    "zh-CN": ["请在工作表中只选中一个区域"],
    "en-US": ["Select one range of cells in the sheet"],
  },
  "unknown-sheet": {
    "zh-CN": ["没有工作表“{name}”", "没有这个工作表"],
    "en-US": ["There is no sheet “{name}”", "There is no such sheet"],
  },
  "merged-in-the-way": {
    "zh-CN": ["要写入的区域中有合并单元格，请先取消合并"],
    "en-US": ["There are merged cells where the formulas would go; unmerge them first"],
  },
  "one-cell-only": {
    "zh-CN": ["这里只能引用一个单元格"],
    "en-US": ["Only a single cell can stand here"],
  },
  "text-too-long": {
    "zh-CN": ["文字不能超过{limit}个字符", "文字太长"],
    "en-US": ["No more than {limit} characters", "The text is too long"],
  },
  "too-many-formulas": {
    "zh-CN": ["一次最多写入{limit}个公式，请改用溢出", "公式太多，请改用溢出"],
    "en-US": [
      "At most {limit} formulas can be written at once; let one formula spill instead",
      "Too many formulas; let one formula spill instead",
    ],
  },
  "circular-reference": {
    "zh-CN": ["结果会落在公式引用的单元格上，请换一个写入位置"],
    "en-US": ["The results would fall on cells that the formula refers to; choose another place"],
  },
  "beyond-sheet": {
    "zh-CN": ["结果会超出工作表的边界，请换一个写入位置"],
    "en-US": ["The results would reach beyond the sheet; choose another place"],
  },
} satisfies Sentences;
