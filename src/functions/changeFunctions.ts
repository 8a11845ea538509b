import { compoundGrowthRate } from "../metrics/compoundGrowthRate";
import { growthRate } from "../metrics/growthRate";
import { progress as progressOf } from "../metrics/progress";
import { refuse, type Result } from "../problem";
import { alignUnits } from "./alignUnits";
import { answer } from "./answer";
import { applied, inOneUnit, type Method } from "./method";
import { rateDifference } from "./rateDifference";
import { readRateScale } from "./rateForm";
import { MOST_YEARS, spansRead } from "./readYears";
import { respondEach } from "./respond";

// The comments of the functions are what Excel shows, in both languages: functions.json and the reference page are
// made from them. The generator of the metadata reads function declarations with built-in types only.

const GROWTH = inOneUnit(growthRate);
const PROGRESS = inOneUnit(progressOf);

/**
 * 同比增长率：（本期－上期）÷上期，结果为小数，25%即0.25。上期为零、为负或空白时不计算，并说明原因。支持整列，逐个计算。
 * @customfunction GROWTH
 * @category change
 * @keywords 增速 增幅 涨幅 降幅 增长 翻番 翻一番 倍 环比 变化率 growth rate increase doubling
 * @param current 本期：数值，单元格或区域
 * @param previous 上期：上年同期的数值，与本期大小相同，或为单个单元格
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 增长率，小数
 * @remarks 从零或从亏损起步没有增长率：上期为零时返回 #N/A，上期为负时可改用增减额。文字单元格中的单位须能换算，如1.5亿元与12000万元。
 * @english Growth rate: (current - previous) / previous, as a fraction; 25 % is 0.25. Not computed where previous is zero, negative or blank; the reason is given. Takes whole columns.
 * @english current figures of the period, a cell or a range
 * @english previous figures a year before, of the same size as current, or a single cell
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns growth rate, a fraction
 * @english remarks There is no growth rate from nothing or from a loss: a previous of zero gives #N/A; where it is negative, use the difference. Units in text cells must convert into each other, as 1.5亿元 and 12000万元 do.
 * @example GROWTH(125, 100) // => 0.25
 * @example GROWTH({125;60}, {100;80}) // => {0.25;-0.25}
 * @example GROWTH("1.5亿元", "12000万元") // => 0.25
 * @example GROWTH(0, 80, "值") // => -1
 * @example GROWTH(0, 80) // => #N/A
 * @example GROWTH(5, 0) // => #N/A
 * @example GROWTH(5, -46) // => #N/A
 * @requiresParameterAddresses
 */
export function growth(
  current: unknown[][],
  previous: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respondEach(["current", "previous"], [current, previous], GROWTH, zeros, invocation, {
    format: "rate",
  });
}

const growthOverYears = (first: number, last: number, years: number): Result<number> =>
  years > MOST_YEARS
    ? refuse("unlikely-years", { value: years })
    : compoundGrowthRate(first, last, years);

/** The years stand outside the unit of the two figures. */
const CAGR: Method = {
  plain: growthOverYears,
  compute: (operands) => {
    const years = operands[2];
    const figures = alignUnits(operands.slice(0, 2));
    if (!figures.ok) return figures;
    if (!years || years.unit) return refuse("unit-mismatch");
    return applied(growthOverYears, [...figures.value, years.value]);
  },
};

/**
 * 年均增长率：（末期÷首期）的年数次方根－1，结果为小数。首期、末期须大于零，年数为两期相隔的年数。支持整列，逐个计算。
 * @customfunction CAGR
 * @category change
 * @keywords 年均增速 年均增长 复合增长率 平均增速 翻番 average annual growth
 * @param first 首期：基期年份的数值，单元格或区域
 * @param last 末期：末期年份的数值，与首期大小相同，或为单个单元格
 * @param years 年数：两期相隔的年数，2015年到2020年为5，也可写成"2015-2020"
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 年均增长率，小数
 * @remarks 与 Excel 的 RRI 函数一致，但首期或末期不大于零时说明原因，不返回没有意义的数。
 * @english Average yearly growth: the years-th root of last / first, minus 1, as a fraction. Both figures must be above zero; years is the number of years between them. Takes whole columns.
 * @english first figures of the base year, a cell or a range
 * @english last figures of the last year, of the same size as first, or a single cell
 * @english years the years between the two: 5 from 2015 to 2020, or written "2015-2020"
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns average yearly growth, a fraction
 * @english remarks The same as RRI of Excel, but where a figure is not above zero it gives the reason, not a number without meaning.
 * @example CAGR(100, 121, 2) // => 0.1
 * @example CAGR({100;50}, {121;50}, 2) // => {0.1;0}
 * @example CAGR(100, 121, "2018-2020") // => 0.1
 * @example CAGR(100, 121, 2017) // => #VALUE!
 * @example CAGR(0, 121, 2) // => #N/A
 * @example CAGR(100, -5, 2) // => #N/A
 * @requiresParameterAddresses
 */
export function compoundGrowth(
  first: unknown[][],
  last: unknown[][],
  years: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respondEach(
    ["first", "last", "years"],
    [first, last, spansRead(years)],
    CAGR,
    zeros,
    invocation,
    { format: "rate" },
  );
}

/**
 * 两个比率相差的百分点：本期－上期，结果的单位是百分点，不是%。带%号的文字和百分比格式的单元格按百分数读取，其他数值须用“比率写法”说明。支持整列，逐个计算。
 * @customfunction POINTS
 * @category change
 * @keywords 百分点 提高 降低 上升 下降 增减 percentage point change
 * @param current 本期：本期（或本地）的比率，单元格或区域
 * @param previous 上期：上期（或对比）的比率，与本期大小相同，或为单个单元格
 * @param [rateForm] 比率写法："%"表示2.33即2.33%；"1"表示0.0233即2.33%（百分比格式的单元格）
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 相差的百分点
 * @remarks Excel 只把数值交给函数；引用单元格时，函数再查看其是否为百分比格式，仍不能确定的须说明写法，函数不猜。此后只改格式不会重算。
 * @english Difference of two rates in percentage points: current - previous. Texts with a % sign and cells with a percent format say what they are; for other numbers, rateForm must say. Takes whole columns.
 * @english current rates of the period (or of the own area), a cell or a range
 * @english previous rates of the period before (or to compare with), of the same size as current, or a single cell
 * @english rateForm "%" if 2.33 means 2.33 %; "1" if 0.0233 means 2.33 %, as cells with a percent format hold it
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns difference in percentage points
 * @english remarks Excel hands over the number alone; of a cell referred to the function then looks at the format. What stays in doubt must be stated, and nothing is guessed. Changing only a format does not recalculate.
 * @example POINTS(2.33, 2.54, "%") // => -0.21
 * @example POINTS(0.0233, 0.0254, "1") // => -0.21
 * @example POINTS("2.33%", "2.54%") // => -0.21
 * @example POINTS(2.33, 2.54) // => #VALUE!
 * @requiresParameterAddresses
 */
export function points(
  current: unknown[][],
  previous: unknown[][],
  rateForm?: unknown,
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const scale = readRateScale(rateForm);
  if (!scale.ok) return answer(scale);
  const method = rateDifference(scale.value);
  return respondEach(["current", "previous"], [current, previous], method, zeros, invocation, {
    format: "points",
  });
}

/**
 * 本年累计相当于上年全年的比例：本年累计÷上年全年，结果为小数。不是增长率。上年全年为零、为负或空白时不计算，并说明原因。支持整列，逐个计算。
 * @customfunction PROGRESS
 * @category change
 * @keywords 进度 执行进度 完成进度 相当于上年 累计 so far
 * @param yearToDate 本年累计：年初至今的累计数，单元格或区域
 * @param wholeYear 上年全年：上年全年的数值，与本年累计大小相同，或为单个单元格
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 比例，小数
 * @remarks 用于“前三季度已达上年全年的八成”一类说法。与上年同期相比请用 GROWTH。
 * @english The year so far against the whole year before: yearToDate / wholeYear, as a fraction. Not a growth rate. Not computed where wholeYear is zero, negative or blank; the reason is given. Takes whole columns.
 * @english yearToDate figures since the beginning of the year, a cell or a range
 * @english wholeYear figures of the whole year before, of the same size as yearToDate, or a single cell
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns a fraction
 * @english remarks For statements such as "three quarters in, eighty per cent of last year". To compare with the same months of last year, use GROWTH.
 * @example PROGRESS(90, 120) // => 0.75
 * @example PROGRESS(90, 0) // => #N/A
 * @requiresParameterAddresses
 */
export function progress(
  yearToDate: unknown[][],
  wholeYear: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respondEach(
    ["yearToDate", "wholeYear"],
    [yearToDate, wholeYear],
    PROGRESS,
    zeros,
    invocation,
    { format: "rate" },
  );
}
