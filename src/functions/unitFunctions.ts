import { conversions } from "./conversions";
import { respond } from "./respond";

/**
 * 单位换算：把数值从原单位换算为新单位，如元、千元、万元、百万元、亿元，件、万件，万、亿。不能换算的说明原因。支持整列，逐个计算。
 * @customfunction CONVERT
 * @category unit
 * @keywords 换算 折合 单位 万元 亿元 units
 * @param value 数值：单元格或区域；可以是带单位的文字，如1.5亿元
 * @param from 原单位：如"万元"，可以是单位列；数值自带单位的可填""
 * @param to 新单位：如"亿元"，可以是单位列
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 换算后的数值
 * @remarks 数值自带的单位与“原单位”不同时不换算。%、百分点、位次不是数量单位，不换算。
 * @english Conversion of units: a figure from one unit to another, such as 元, 千元, 万元, 百万元, 亿元, 件, 万件, 万, 亿. What does not convert is refused with the reason. Takes whole columns.
 * @english value figures, a cell or a range; may be texts with their units, as 1.5亿元
 * @english from the unit of the figures, as "万元"; may be a column of units; "" for texts that bring their own
 * @english to the new unit, as "亿元"; may be a column of units
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns the figure in the new unit
 * @english remarks Where a text brings another unit than stated, nothing is converted. %, percentage points and places are no units of amounts.
 * @example CONVERT(12547, "万元", "亿元") // => 1.2547
 * @example CONVERT({3;5}, {"万元";"亿元"}, "元") // => {30000;500000000}
 * @example CONVERT("1.5亿元", "", "万元") // => 15000
 * @example CONVERT(13065, "件", "万件") // => 1.3065
 * @example CONVERT(3, "万元", "件") // => #VALUE!
 * @requiresParameterAddresses
 */
export function convert(
  value: unknown[][],
  from: unknown[][],
  to: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respond({
    ranges: [value, from, to],
    figures: 1,
    compute: ([figures, units, newUnits]) => conversions(figures, units, newUnits, zeros),
    invocation,
  });
}
