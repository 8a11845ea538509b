import { answer } from "./answer";
import { rankAmong } from "./rankAmong";
import { rankChanges } from "./rankChanges";
import { rankWithin } from "./rankWithin";
import { respond } from "./respond";

/**
 * 位次：数值在范围内的名次，数值大的在前，相同数值名次相同。空白和文字不参加排名。范围内的0会影响名次时，须说明0是数值还是空白。支持整列，逐个计算。
 * @customfunction RANK
 * @category rank
 * @keywords 排名 排序 名次 位次 第几 位居 ranking order
 * @param values 数值：要排名的数值，单元格或区域
 * @param peers 范围：参加排名的全部数值，含自身，不含合计、平均
 * @param [order] 排序：0或省略为数值大的在前，1为数值小的在前（越低越好的指标）
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到而0会影响名次的不计算
 * @param [method] 并列方式："跳号"（1、2、2、4，默认）、"连号"（1、2、2、3）、"平均"（1、2.5、2.5、4）
 * @param [decimals] 小数位：按几位小数比较，四舍五入后相同即为并列；省略为不舍入
 * @param [invocation]
 * @whole peers
 * @returns 名次
 * @remarks 按十进制比较：0.1＋0.2 与 0.3 并列。“跳号”同 Excel 的 RANK.EQ，“平均”同 RANK.AVG，“连号”即中国式排名。范围内有错误值或约数时，谁的名次都不能确定，返回错误并说明原因。
 * @english Place of a figure among its peers: the greatest first, equal figures share a place. Blanks and texts are not ranked. Where a 0 among them would change the place, you must say whether it is a figure. Takes whole columns.
 * @english values figures to rank, a cell or a range
 * @english peers all that are ranked, the own figure included, totals and averages left out
 * @english order 0 or left out: the greatest first; 1: the smallest first, where lower is better
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cells are looked at, and where they do not tell, places that a 0 would change are not given
 * @english method how ties count: "competition" (1, 2, 2, 4; as left out), "dense" (1, 2, 2, 3), "average" (1, 2.5, 2.5, 4)
 * @english decimals compare at so many decimals: what is equal when rounded shares a place; left out: not rounded
 * @english returns place
 * @english remarks Figures are compared as decimals: 0.1 + 0.2 ties with 0.3. "competition" is RANK.EQ of Excel, "average" is RANK.AVG. Where a peer is an error or an approximate figure nobody's place is certain, and the reason is given.
 * @example RANK(90, {100;90;90;80}) // => 2
 * @example RANK({100;90;90;80}, {100;90;90;80}) // => {1;2;2;4}
 * @example RANK({100;90;90;80}, {100;90;90;80}, 0, "", "连号") // => {1;2;2;3}
 * @example RANK({100;90;90;80}, {100;90;90;80}, 1, "", "平均") // => {4;2.5;2.5;1}
 * @example RANK({2.144;2.141;2}, {2.144;2.141;2}, 0, "", "", 2) // => {1;1;3}
 * @example RANK({5;-3}, {9;5;0;-3}, 0, "缺") // => {2;3}
 * @example RANK(-3, {9;5;0;-3}) // => #N/A
 * @example RANK(7, {1;2}) // => #N/A
 * @requiresParameterAddresses
 */
export function rank(
  values: unknown[][],
  peers: unknown[][],
  order?: unknown,
  zeros?: unknown,
  method?: unknown,
  decimals?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respond({
    ranges: [values, peers],
    together: [[0], [1]],
    compute: ([own, all]) => rankAmong(own, all, { order, zeros, method, decimals }),
    invocation,
  });
}

/**
 * 组内位次：数值在本组中的名次，组别写在另一列（如苏南、苏中、苏北）。规则同 RANK。没有写组别的不参加排名。支持整列，逐个计算。
 * @customfunction RANKIN
 * @category rank
 * @keywords 组内排名 分组排名 名次 位次 同类 片区 ranking in a group
 * @param values 数值：要排名的数值，单元格或区域
 * @param groups 组别：数值所在的组，与数值大小相同，或为单个单元格
 * @param peers 范围：参加排名的全部数值，含自身，不含合计、平均
 * @param peerGroups 范围组别：范围内各数值所在的组，与范围大小相同
 * @param [order] 排序：0或省略为数值大的在前，1为数值小的在前（越低越好的指标）
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到而0会影响名次的不计算
 * @param [method] 并列方式："跳号"（1、2、2、4，默认）、"连号"（1、2、2、3）、"平均"（1、2.5、2.5、4）
 * @param [decimals] 小数位：按几位小数比较，四舍五入后相同即为并列；省略为不舍入
 * @param [invocation]
 * @whole peers
 * @whole peerGroups
 * @returns 组内名次
 * @remarks 其他组的0、错误值不影响本组。引用的组别列有合并单元格的，按合并前的组别填满；不能查看单元格时，组别下方的空白不能确定，不作排名。
 * @english Place within a group: where a figure stands among those of its group, the groups being named in a column of their own. Same rules as RANK. What names no group is not ranked. Takes whole columns.
 * @english values figures to rank, a cell or a range
 * @english groups the group of each figure, of the same size as values, or a single cell
 * @english peers all that are ranked, the own figure included, totals and averages left out
 * @english peerGroups the group of each of the peers, of the same size as peers
 * @english order 0 or left out: the greatest first; 1: the smallest first, where lower is better
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cells are looked at, and where they do not tell, places that a 0 would change are not given
 * @english method how ties count: "competition" (1, 2, 2, 4; as left out), "dense" (1, 2, 2, 3), "average" (1, 2.5, 2.5, 4)
 * @english decimals compare at so many decimals: what is equal when rounded shares a place; left out: not rounded
 * @english returns place within the group
 * @english remarks A 0 or an error in another group does not matter. Merged cells of a column of groups count for every row they cover; where the cells cannot be looked at, a blank below a group is in doubt, and nobody is ranked.
 * @example RANKIN({50;40;30;20}, {"甲组";"乙组";"甲组";"乙组"}, {50;40;30;20}, {"甲组";"乙组";"甲组";"乙组"}) // => {1;1;2;2}
 * @example RANKIN(30, "甲组", {50;40;30;20}, {"甲组";"乙组";"甲组";"乙组"}) // => 2
 * @example RANKIN(30, "丙组", {50;40;30;20}, {"甲组";"乙组";"甲组";"乙组"}) // => #N/A
 * @requiresParameterAddresses
 */
export function rankIn(
  values: unknown[][],
  groups: unknown[][],
  peers: unknown[][],
  peerGroups: unknown[][],
  order?: unknown,
  zeros?: unknown,
  method?: unknown,
  decimals?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respond({
    ranges: [values, groups, peers, peerGroups],
    together: [
      [0, 1],
      [2, 3],
    ],
    groups: [1, 3],
    compute: ([own, ownGroups, all, allGroups]) =>
      rankWithin(own, ownGroups, all, allGroups, { order, zeros, method, decimals }),
    invocation,
  });
}

/**
 * 位次变化：上期位次－本期位次，正数为前移，负数为后移。位次可以写作4、“第4位”、“全省第4”、“4/16”。支持整列，逐个计算。
 * @customfunction RANKCHANGE
 * @category rank
 * @keywords 排名变化 名次变化 位次 前移 后移 上升 下降 进位 退位 ranking change
 * @param currentRank 本期位次：单元格或区域
 * @param previousRank 上期位次：与本期位次大小相同，或为单个单元格
 * @returns 前移的位数
 * @remarks 单元格写明的范围或总数不同（全国与全省、4/16与4/17）时，两次排名不宜直接相比，返回 #N/A。
 * @english Places gained: the previous place - the current one; positive moved up, negative fell back. A place may be written 4, 第4位, 全省第4 or 4/16. Takes whole columns.
 * @english currentRank places of the period, a cell or a range
 * @english previousRank places of the period before, of the same size as currentRank, or a single cell
 * @english returns places gained
 * @english remarks Where the cells say that others were ranked (全国 and 全省, 4/16 and 4/17) the two places cannot be compared: #N/A.
 * @example RANKCHANGE(4, 7) // => 3
 * @example RANKCHANGE({"第4位";"全省第5"}, {"第二位";"全省第5"}) // => {-2;0}
 * @example RANKCHANGE("4/16", "5/17") // => #N/A
 */
export function rankChange(currentRank: unknown[][], previousRank: unknown[][]): unknown[][] {
  return answer(rankChanges(currentRank, previousRank), "places");
}
