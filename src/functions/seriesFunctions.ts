import { records } from "./records";
import { respond } from "./respond";
import { streaks } from "./streaks";

/**
 * 是否创历史新高或新低：与往年各数相比，高于全部往年为1，低于全部往年为-1，其他（含持平）为0。至少要有三个往年的数值，空白的年份不计。
 * @customfunction RECORD
 * @category history
 * @keywords 新高 新低 最高 最低 历史 创新高 峰值 high low ever
 * @param current 本期：数值；为一列时，逐行与同一行的往年比较
 * @param earlier 往年：一行或一列；本期为一列时，为同样行数的区域，每行是一个指标的往年
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @line earlier
 * @returns 1为新高，-1为新低，0为其他
 * @remarks 严格大于才是新高，与历史最高持平不算。只在所给的年份内比较。本期为一行时，逐列与同一列的往年比较。
 * @english Whether a figure is a record: 1 above all earlier years, -1 below all of them, 0 otherwise, a tie included. Needs at least three earlier years with figures; blank years do not count.
 * @english current the figure; a column of them is compared row by row
 * @english earlier the earlier years, a row or a column; for a column of figures, a range of as many rows, each with the years of one indicator
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns 1 for a new high, -1 for a new low, 0 otherwise
 * @english remarks Only what is strictly greater is a record. Only the years given are compared. A row of figures is compared column by column.
 * @example RECORD(9, {3,5,8}) // => 1
 * @example RECORD(8, {3,5,8}) // => 0
 * @example RECORD({9;1}, {3,5,8;4,2,6}) // => {1;-1}
 * @example RECORD(9, {5,8}) // => #N/A
 * @requiresParameterAddresses
 */
export function record(
  current: unknown[][],
  earlier: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respond({
    ranges: [current, earlier],
    compute: ([own, years]) => records(own, years, zeros),
    invocation,
  });
}

/**
 * 连续增减的年数：最近连续增长几年为正数，连续下降几年为负数，与上年持平为0。按年份先后排列，空白的年份中断计数。
 * @customfunction STREAK
 * @category history
 * @keywords 连续 连增 连降 几连增 连年 in a row consecutive
 * @param series 历年数值：按年份先后排列的一行或一列；多行多列时，每行是一个指标的历年
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @line series
 * @returns 连续年数，增长为正，下降为负
 * @remarks 最近两年须有数值。
 * @english Years in a row of the same movement: positive while rising, negative while falling, 0 where the last year is as the one before. The years run from the earliest to the latest; a blank year ends the count.
 * @english series the years from the earliest to the latest, a row or a column; in a range of several of both, each row is one indicator
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns years in a row, positive rising, negative falling
 * @english remarks The last two years must have figures.
 * @example STREAK({5,3,4,6}) // => 2
 * @example STREAK({9,8,7,6;1,2,3,3}) // => {-3;0}
 * @example STREAK({1,"—",4,6}) // => 1
 * @example STREAK({4,"—"}) // => #N/A
 * @requiresParameterAddresses
 */
export function streak(
  series: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respond({
    ranges: [series],
    compute: ([years]) => streaks(years, zeros),
    format: "places",
    invocation,
  });
}
