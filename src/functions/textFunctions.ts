import { amountText, gapText } from "./amountTexts";
import { answer } from "./answer";
import { readComparison } from "./comparison";
import { rankTexts } from "./rankTexts";
import { readRateScale } from "./rateForm";
import { readDecimals } from "./readDecimals";
import { readName } from "./readName";
import { readTextUnit } from "./readTextUnit";
import { growthText, pointsText, shareText } from "./textMethods";
import { respond, respondEach } from "./respond";

/**
 * 增长率的文字：如“比上年增长25.0%”“同比下降3.1%”“与上年持平”，措辞与总结相同。不能计算增长率时说明原因。支持整列，逐个计算。
 * @customfunction GROWTHTEXT
 * @category text
 * @keywords 增速 增幅 增长 下降 同比 文字 句子 wording of growth
 * @param current 本期：数值，单元格或区域
 * @param previous 上期：上年同期的数值，与本期大小相同，或为单个单元格
 * @param [comparison] 比较对象："上年"（比上年增长，默认）、"同期"（同比增长）、"环比"，也可自行填写，如比2019年、较年初
 * @param [decimals] 小数位：保留几位小数；省略为1位
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 文字
 * @remarks 增减在0.1%以内的，写作“与上年基本持平，略增0.1%”或“略降0.1%”；四舍五入后看不出增减的，只写“与上年基本持平”；完全相等的才写“与上年持平”。数值为负是亏损，写作由盈转亏、扭亏为盈、减亏、增亏；两个比率相差按百分点写。
 * @english Growth rate in words, Chinese as the narrative words it: 比上年增长25.0%, 同比下降3.1%, 与上年持平. Where there is no growth rate the reason is given. Takes whole columns.
 * @english current figures of the period, a cell or a range
 * @english previous figures a year before, of the same size as current, or a single cell
 * @english comparison with what: "year" (比上年增长; as left out), "same months" (同比增长), "month before" (环比), or in your own Chinese words, as 比2019年
 * @english decimals decimals to print; one if left out
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns text
 * @english remarks A change of no more than 0.1 % is 与上年基本持平 with 略增0.1% or 略降0.1% behind it; one too small to show in print is 与上年基本持平 alone; only equal figures are 与上年持平. A figure below zero is a loss: 由盈转亏, 扭亏为盈, 减亏, 增亏. Two rates lie apart by percentage points.
 * @example GROWTHTEXT(125, 100) // => "比上年增长25.0%"
 * @example GROWTHTEXT(96.9, 100, "同期") // => "同比下降3.1%"
 * @example GROWTHTEXT(1254.7, 1160.2, "", 2) // => "比上年增长8.15%"
 * @example GROWTHTEXT({100;100.01}, 100) // => {"与上年持平";"与上年基本持平"}
 * @example GROWTHTEXT(5, 0) // => #N/A
 * @requiresParameterAddresses
 */
export function growthInWords(
  current: unknown[][],
  previous: unknown[][],
  comparison?: unknown,
  decimals?: unknown,
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const compared = readComparison(comparison);
  if (!compared.ok) return answer(compared);
  const shown = readDecimals(decimals);
  if (!shown.ok) return answer(shown);
  const method = growthText(shown.value, compared.value);
  return respondEach(["current", "previous"], [current, previous], method, zeros, invocation, {
    ratesMatter: true,
  });
}

/**
 * 占比的文字：如“占全国的4.1%”“占地区生产总值的比重为2.33%”，措辞与总结相同。总量为零、为负或空白时说明原因。支持整列，逐个计算。
 * @customfunction SHARETEXT
 * @category text
 * @keywords 占比 比重 份额 文字 句子 wording of a share
 * @param part 部分：部分的数值，单元格或区域
 * @param whole 总量：如GDP、全省合计，与部分大小相同，或为单个单元格
 * @param [wholeName] 总量名称：如"全国"、"全省"、"GDP"；省略时写作“占比为…”
 * @param [decimals] 小数位：保留几位小数；省略时占全国、全省的为1位，占其他指标的为2位
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 文字
 * @remarks 名称以“全”开头的（全国、全省）和合计、总计写作“占…的”，其他指标写作“占…的比重为”。
 * @english Share in words, Chinese as the narrative words it: 占全国的4.1%, 占地区生产总值的比重为2.33%. Where the whole is zero, negative or blank the reason is given. Takes whole columns.
 * @english part figures of the parts, a cell or a range
 * @english whole the whole, such as GDP or the total of the province, of the same size as part, or a single cell
 * @english wholeName name of the whole, as "全国", "全省", "GDP"; without it, 占比为…
 * @english decimals decimals to print; if left out, one for shares of an area, two for shares of another indicator
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns text
 * @english remarks Names that begin with 全 and totals are worded 占…的, other indicators 占…的比重为.
 * @example SHARETEXT(1254.7, 30782.9, "全国") // => "占全国的4.1%"
 * @example SHARETEXT(1254.7, 53734.9, "GDP") // => "占地区生产总值的比重为2.33%"
 * @example SHARETEXT(1254.7, 30782.9) // => "占比为4.1%"
 * @example SHARETEXT(30, 0, "全国") // => #N/A
 * @requiresParameterAddresses
 */
export function shareInWords(
  part: unknown[][],
  whole: unknown[][],
  wholeName?: unknown,
  decimals?: unknown,
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const shown = readDecimals(decimals);
  if (!shown.ok) return answer(shown);
  return respondEach(
    ["part", "whole"],
    [part, whole],
    shareText(shown.value, readName(wholeName)),
    zeros,
    invocation,
  );
}

/**
 * 比率变化的文字：如“比上年提高0.21个百分点”“同比下降1.5个百分点”，措辞与总结相同。格式和%号不能说明的须填“比率写法”。支持整列，逐个计算。
 * @customfunction POINTSTEXT
 * @category text
 * @keywords 百分点 提高 下降 文字 句子 wording of points
 * @param current 本期：本期的比率，单元格或区域
 * @param previous 上期：上期的比率，与本期大小相同，或为单个单元格
 * @param [rateForm] 比率写法："%"表示2.33即2.33%；"1"表示0.0233即2.33%（百分比格式的单元格）
 * @param [comparison] 比较对象："上年"（比上年提高，默认）、"同期"（同比提高）、"环比"，也可自行填写，如比2019年
 * @param [decimals] 小数位：保留几位小数；省略时与两个比率的小数位相同，最多2位
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 文字
 * @remarks 百分比格式的单元格不必填“比率写法”。2.50按2.5计，需要时请填小数位。
 * @english Change of a rate in words, Chinese as the narrative words it: 比上年提高0.21个百分点, 同比下降1.5个百分点. For numbers, rateForm must say what they mean. Takes whole columns.
 * @english current rates of the period, a cell or a range
 * @english previous rates of the period before, of the same size as current, or a single cell
 * @english rateForm "%" if 2.33 means 2.33 %; "1" if 0.0233 means 2.33 %, as cells with a percent format hold it
 * @english comparison with what: "year" (比上年提高; as left out) or "same months" (同比提高)
 * @english decimals decimals to print; if left out, as many as the rates have, two at most
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns text
 * @english remarks The decimals a cell shows do not reach the function: 2.50 is 2.5. State decimals where they matter.
 * @example POINTSTEXT(2.54, 2.33, "%") // => "比上年提高0.21个百分点"
 * @example POINTSTEXT(0.023, 0.038, "1", "同期") // => "同比下降1.5个百分点"
 * @example POINTSTEXT("2.54%", "2.54%") // => "与上年持平"
 * @example POINTSTEXT(2.54, 2.33) // => #VALUE!
 * @requiresParameterAddresses
 */
export function pointsInWords(
  current: unknown[][],
  previous: unknown[][],
  rateForm?: unknown,
  comparison?: unknown,
  decimals?: unknown,
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const scale = readRateScale(rateForm);
  if (!scale.ok) return answer(scale);
  const compared = readComparison(comparison);
  if (!compared.ok) return answer(compared);
  const shown = readDecimals(decimals);
  if (!shown.ok) return answer(shown);
  const method = pointsText(scale.value, shown.value, compared.value);
  return respondEach(["current", "previous"], [current, previous], method, zeros, invocation);
}

/**
 * 位次的文字：如“居全国第7位”，并列的写作“并列全国第13位”，措辞与总结相同。排名规则同 RANK。支持整列，逐个计算。
 * @customfunction RANKTEXT
 * @category text
 * @keywords 排名 名次 位次 居 第几位 文字 句子 wording of a rank
 * @param values 数值：要排名的数值，单元格或区域
 * @param peers 范围：参加排名的全部数值，含自身，不含合计、平均
 * @param [scope] 范围名称：如"全国"、"全省"、"同组"；省略则不写
 * @param [order] 排序：0或省略为数值大的在前，1为数值小的在前（越低越好的指标）
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到而0会影响名次的不计算
 * @param [decimals] 小数位：按几位小数比较，四舍五入后相同即为并列；省略为不舍入
 * @param [invocation]
 * @whole peers
 * @returns 文字
 * @remarks 并列按“跳号”排名。与谁并列，请看总结。
 * @english Place in words, Chinese as the narrative words it: 居全国第7位, and 并列全国第13位 for a shared place. Same rules as RANK. Takes whole columns.
 * @english values figures to rank, a cell or a range
 * @english peers all that are ranked, the own figure included, totals and averages left out
 * @english scope among whom, as "全国", "全省", "同组"; not said if left out
 * @english order 0 or left out: the greatest first; 1: the smallest first, where lower is better
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cells are looked at, and where they do not tell, places that a 0 would change are not given
 * @english decimals compare at so many decimals: what is equal when rounded shares a place; left out: not rounded
 * @english returns text
 * @english remarks Ties count as in competition ranking. With whom a place is shared, the narrative tells.
 * @example RANKTEXT(90, {100;90;80}, "全省") // => "居全省第2位"
 * @example RANKTEXT({100;90;90}, {100;90;90}, "全省") // => {"居全省第1位";"并列全省第2位";"并列全省第2位"}
 * @example RANKTEXT(90, {100;90;80}) // => "居第2位"
 * @example RANKTEXT(7, {1;2}, "全省") // => #N/A
 * @requiresParameterAddresses
 */
export function rankInWords(
  values: unknown[][],
  peers: unknown[][],
  scope?: unknown,
  order?: unknown,
  zeros?: unknown,
  decimals?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respond({
    ranges: [values, peers],
    together: [[0], [1]],
    compute: ([own, all]) => rankTexts(own, all, readName(scope), { order, zeros, decimals }),
    invocation,
  });
}

/**
 * 差距的文字：如“低于年度目标30件”“达到年度目标”；填写了对比对象的，如“高于全国水平0.21个百分点”“与全省平均水平持平”，措辞与总结相同。支持整列，逐个计算。
 * @customfunction GAPTEXT
 * @category text
 * @keywords 超额 差距 差额 达到目标 未达目标 文字 句子 wording of a gap
 * @param actual 实际：实际数值，单元格或区域
 * @param target 目标：目标或对比的数值，与实际大小相同，或为单个单元格
 * @param [benchmark] 对比对象：如"全国"、"全省平均"；省略为年度目标
 * @param [unit] 单位：如"亿元"、"件"；比率填"%"（2.33即2.33%）或"1"（0.0233即2.33%），相差按百分点
 * @param [decimals] 小数位：保留几位小数；省略时与两个数值的小数位相同，最多2位
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 文字
 * @remarks 文字单元格自带单位的，换算为所填单位。只说高低，不评好坏。
 * @english Gap in words, Chinese as the narrative words it: 低于年度目标30件, 达到年度目标; with a benchmark, 高于全国水平0.21个百分点, 与全省平均水平持平. Takes whole columns.
 * @english actual actual figures, a cell or a range
 * @english target targets or figures to compare with, of the same size as actual, or a single cell
 * @english benchmark with what, as "全国", "全省平均"; left out: the year's target
 * @english unit unit, as "亿元", "件"; for rates "%" (2.33 is 2.33 %) or "1" (0.0233 is 2.33 %), which differ in percentage points
 * @english decimals decimals to print; if left out, as many as the figures have, two at most
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns text
 * @english remarks Figures in text cells are converted to the unit stated. The words say above or below, not good or bad.
 * @example GAPTEXT(200, 230, "", "件") // => "低于年度目标30件"
 * @example GAPTEXT("2.44亿元", "18000万元") // => "高于年度目标0.64亿元"
 * @example GAPTEXT(2.33, 2.54, "全国", "%") // => "低于全国水平0.21个百分点"
 * @example GAPTEXT("2.33%", "2.33%", "全省平均") // => "与全省平均水平持平"
 * @example GAPTEXT(2.33, "", "全国", "%") // => #N/A
 * @requiresParameterAddresses
 */
export function gapInWords(
  actual: unknown[][],
  target: unknown[][],
  benchmark?: unknown,
  unit?: unknown,
  decimals?: unknown,
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const counted = readTextUnit(unit);
  if (!counted.ok) return answer(counted);
  const shown = readDecimals(decimals);
  if (!shown.ok) return answer(shown);
  const method = gapText(counted.value, readName(benchmark), shown.value);
  return respondEach(["actual", "target"], [actual, target], method, zeros, invocation, {
    ratesMatter: counted.value.type === "own",
  });
}

/**
 * 数值连同单位的文字：如“1254.7亿元”“2.33%”，写法与总结相同：不加千分位，四舍五入。支持整列，逐个计算。
 * @customfunction AMOUNT
 * @category text
 * @keywords 数字 金额 单位 格式 文字 四舍五入 rounding unit
 * @param value 数值：单元格或区域；可以是带单位的文字
 * @param [unit] 单位：如"亿元"、"件"；比率填"%"（2.33即2.33%）或"1"（0.0233即2.33%）；数值自带单位的换算为所填单位
 * @param [decimals] 小数位：保留几位小数；省略时与数值的小数位相同，最多2位
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 文字
 * @remarks 四舍五入按十进制：1.005保留2位小数为1.01。要换算不带单位的数值，请先用 CONVERT。
 * @english Figure with its unit in words as the narrative writes it: 1254.7亿元, 2.33%; without thousands separators, rounded half up. Takes whole columns.
 * @english value figures, a cell or a range; may be texts with their units
 * @english unit unit, as "亿元", "件"; for rates "%" (2.33 is 2.33 %) or "1" (0.0233 is 2.33 %); figures that bring a unit are converted to it
 * @english decimals decimals to print; if left out, as many as the figure has, two at most
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns text
 * @english remarks Rounding is decimal: 1.005 with two decimals is 1.01. To convert bare numbers, use CONVERT first.
 * @example AMOUNT(1254.7, "亿元") // => "1254.7亿元"
 * @example AMOUNT("15000万元", "亿元") // => "1.5亿元"
 * @example AMOUNT(0.0233, "1") // => "2.33%"
 * @example AMOUNT({1.005;13065}, "", 2) // => {"1.01";"13065.00"}
 * @example AMOUNT(0, "件") // => #N/A
 * @requiresParameterAddresses
 */
export function amount(
  value: unknown[][],
  unit?: unknown,
  decimals?: unknown,
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const counted = readTextUnit(unit);
  if (!counted.ok) return answer(counted);
  const shown = readDecimals(decimals);
  if (!shown.ok) return answer(shown);
  const method = amountText(counted.value, shown.value);
  return respondEach(["value"], [value], method, zeros, invocation, {
    ratesMatter: counted.value.type === "own",
  });
}
