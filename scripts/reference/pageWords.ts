import type { Language } from "../../src/language";

interface PageWords {
  readonly title: string;
  /** What holds for all functions. */
  readonly notes: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly parameter: string;
  readonly meaning: string;
  readonly optional: string;
  readonly returns: string;
  readonly example: string;
  readonly result: string;
}

export const WORDS: Readonly<Record<Language, PageWords>> = {
  "zh-CN": {
    title: "指标总结：函数参考",
    notes: [
      {
        title: "单元格与区域",
        items: [
          "在单元格中输入 `=METRIC.` 可选用函数，函数名在各种语言的 Excel 中相同。",
          "参数可以是单个单元格，也可以是区域。区域逐个计算，结果溢出到相邻单元格：`=METRIC.GROWTH(C2:C32,B2:B32)` 一次算出整列。单个单元格、一行、一列按 Excel 的规则扩展；大小不能配合的区域返回 #VALUE!。",
          "出错的元素只影响它自己的结果，其余照常计算。",
          "文字中的数字可以带千分位、全角字符、%和单位，如“1，250”“2.33%”“1.5亿元”。单位可以换算的先换算，不能换算的、有单位与无单位混在一起的不计算。近、约、余、以上等约数不参与计算。",
          "按十进制计算，取 Excel 所显示的15位有效数字：0.3－0.1 就是 0.2。",
        ],
      },
      {
        title: "空白与0",
        items: [
          "空白不是0。但桌面版 Excel 把空白单元格当作0交给函数，网页版交给空值；函数看不出0是数值还是空白。",
          "所以遇到0而结果会因此不同时，函数不猜，返回 #N/A。确实是0的，在“零的含义”中填“值”；0都是空白的，填“缺”。写成文字的0（如“0件”）一定是数值。",
          '想让空白单元格在桌面版中也不被当作0，可以填“—”或“无”，也可以引用 `IF(B2="","",B2)`。',
        ],
      },
      {
        title: "算不出的",
        items: [
          "数据不足以得出结果时返回 #N/A，公式写法有误时返回 #VALUE!。这两种错误值可以显示原因：选中单元格，点旁边的感叹号。",
          "需要时用 `IFERROR` 换成自己的说法。",
        ],
      },
      {
        title: "数字格式",
        items: [
          "在支持数据类型的 Excel（Microsoft 365、网页版）中，增长率、占比、百分点、位次变化的结果自带数字格式，例如 25.0%、+0.64。在 Excel 2021、2024 中，以及结果超过一万个单元格时，结果是普通数值，请自行设置格式。",
          "两种情形下数值相同，引用它的公式照常计算；单元格自己的格式优先。",
        ],
      },
    ],
    parameter: "参数",
    meaning: "含义",
    optional: "（可省略）",
    returns: "结果",
    example: "示例",
    result: "结果",
  },
  "en-US": {
    title: "Metric Narrative: functions",
    notes: [
      {
        title: "Cells and ranges",
        items: [
          "Type `=METRIC.` in a cell to pick a function. The names are the same in every language of Excel.",
          "Arguments may be single cells or ranges. Ranges are computed element by element, and the results spill: `=METRIC.GROWTH(C2:C32,B2:B32)` computes a whole column. A single cell, a row and a column are repeated as Excel does; ranges that do not fit give #VALUE!.",
          "An element that fails fails alone.",
          "Figures in text cells may have thousands separators, full-width signs, % and units, as 1.5亿元. Units that convert are converted; units that do not, and a unit beside none, are refused. Approximate figures (近, 约, 余, 以上) are not counted with.",
          "Figures are counted in decimals, at the 15 digits Excel shows: 0.3 - 0.1 is 0.2.",
        ],
      },
      {
        title: "Blanks and zeros",
        items: [
          "A blank is not a zero. But desktop Excel hands over a blank cell as 0, Excel on the web as nothing, and a function cannot tell which 0 is a figure.",
          "So where a 0 would make a difference nothing is guessed, and the result is #N/A. State “value” for zeros if they are figures, “missing” if they are blanks. A 0 in a text (0件) is a figure for certain.",
          'To keep a blank from becoming a 0 on the desktop, write — into the cell, or refer to `IF(B2="","",B2)`.',
        ],
      },
      {
        title: "What cannot be computed",
        items: [
          "Where the data do not suffice the result is #N/A; where the formula is wrong, #VALUE!. Excel shows the reason with both: select the cell and choose the exclamation mark beside it.",
          "Use `IFERROR` to say it in your own words.",
        ],
      },
      {
        title: "Number formats",
        items: [
          "Where Excel has data types (Microsoft 365, Excel on the web), growth rates, shares, percentage points and changes of place come with a number format, as 25.0% or +0.64. In Excel 2021 and 2024, and in results of more than ten thousand cells, they are plain numbers: set the format yourself.",
          "The number is the same either way, and formulas that refer to it work alike. A format of the cell itself comes first.",
        ],
      },
    ],
    parameter: "Argument",
    meaning: "Meaning",
    optional: " (optional)",
    returns: "Result",
    example: "Example",
    result: "Result",
  },
};
