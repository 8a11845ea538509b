import { averageGap as averageGapOf } from "../metrics/averageGap";
import { completion } from "../metrics/completion";
import { gap as gapTo } from "../metrics/gap";
import { pointsDifference } from "../metrics/pointsDifference";
import { ok, type Result } from "../problem";
import { answer } from "./answer";
import { readDirection } from "./direction";
import { elementwiseBy } from "./elementwise";
import { inOneUnit, type Method } from "./method";
import { rateDifference } from "./rateDifference";
import { readRateScale } from "./rateForm";
import { respond, respondEach } from "./respond";

const GAP = inOneUnit(
  (actual, target) => gapTo(actual, target),
  (actual, target) => pointsDifference(actual, target),
);
const GAP_LOWER_IS_BETTER = inOneUnit(
  (actual, target) => gapTo(actual, target, { lowerIsBetter: true }),
  (actual, target) => pointsDifference(target, actual),
);
const gapFor = byDirection(GAP, GAP_LOWER_IS_BETTER);

/**
 * 与目标的差距：实际－目标，单位与指标相同，正数为超出目标，负数为未达目标。越低越好的指标方向相反。带%号的文字和百分比格式的单元格，相差按百分点计。支持整列，逐个计算。
 * @customfunction GAP
 * @category target
 * @keywords 超额 欠额 缺口 差额 差距 超出 未达 目标 任务 shortfall surplus
 * @param actual 实际：实际数值，单元格或区域
 * @param target 目标：目标数值，与实际大小相同，或为单个单元格
 * @param [lowerIsBetter] 越低越好：指标越低越好的填"是"或TRUE，可以是区域；省略为越高越好
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 差距
 * @remarks 文字单元格的单位不同时，结果用“实际”的单位。直接写在公式里的数值没有格式，按数值相减。
 * @english Gap to a target: actual - target in the unit of the indicator; positive beyond the target, negative short of it, the other way round where lower is better. Texts with % signs and percent cells differ in percentage points. Takes whole columns.
 * @english actual actual figures, a cell or a range
 * @english target targets, of the same size as actual, or a single cell
 * @english lowerIsBetter "yes" or TRUE where lower is better; may be a range; left out: higher is better
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns gap
 * @english remarks Where units in text cells differ, the result is in the unit of actual. Numbers written into the formula have no format and are subtracted as they are.
 * @example GAP(2.44, 1.8) // => 0.64
 * @example GAP({200;260}, 230) // => {-30;30}
 * @example GAP(0.52, 0.5, "是") // => -0.02
 * @example GAP("2.33%", "2.54%") // => -0.21
 * @example GAP("2.44亿元", 18000) // => #VALUE!
 * @requiresParameterAddresses
 */
export function gap(
  actual: unknown[][],
  target: unknown[][],
  lowerIsBetter?: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respond({
    ranges: [actual, target, lowerIsBetter],
    figures: 2,
    compute: ([first, second, settings]) =>
      elementwiseBy(["actual", "target"], [first, second], settings, gapFor, zeros),
    invocation,
    ratesMatter: true,
  });
}

const COMPLETION = inOneUnit((actual, target) => completion(actual, target));
const COMPLETION_LOWER_IS_BETTER = inOneUnit((actual, target) =>
  completion(actual, target, { lowerIsBetter: true }),
);
const completionFor = byDirection(COMPLETION, COMPLETION_LOWER_IS_BETTER);

/**
 * 目标完成率：实际÷目标，结果为小数，112%即1.12。越低越好的指标按 2－实际÷目标 计算。目标为零、为负或空白时不计算，并说明原因。支持整列，逐个计算。
 * @customfunction COMPLETION
 * @category target
 * @keywords 完成率 完成情况 超额 超额完成 达标 目标 任务 进度 target met
 * @param actual 实际：实际完成的数值，单元格或区域
 * @param target 目标：目标数值，与实际大小相同，或为单个单元格
 * @param [lowerIsBetter] 越低越好：指标越低越好的填"是"或TRUE，可以是区域；省略为越高越好
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 完成率，小数
 * @remarks 不小于1即完成目标。增长目标请用增长率与增长目标相比。
 * @english Completion: actual / target, as a fraction; 112 % is 1.12. Where lower is better, 2 - actual / target. Not computed where the target is zero, negative or blank; the reason is given. Takes whole columns.
 * @english actual what was achieved, a cell or a range
 * @english target targets, of the same size as actual, or a single cell
 * @english lowerIsBetter "yes" or TRUE where lower is better; may be a range; left out: higher is better
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns completion, a fraction
 * @english remarks From 1 upwards the target is met. A target for growth is to be compared with the growth rate.
 * @example COMPLETION(921, 800) // => 1.15125
 * @example COMPLETION({921;400}, 800) // => {1.15125;0.5}
 * @example COMPLETION(0.4, 0.5, TRUE) // => 1.2
 * @example COMPLETION(0, 10) // => #N/A
 * @example COMPLETION(3, 0) // => #N/A
 * @requiresParameterAddresses
 */
export function completionRate(
  actual: unknown[][],
  target: unknown[][],
  lowerIsBetter?: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respond({
    ranges: [actual, target, lowerIsBetter],
    figures: 2,
    compute: ([first, second, settings]) =>
      elementwiseBy(["actual", "target"], [first, second], settings, completionFor, zeros),
    format: "rate",
    invocation,
  });
}

function byDirection(higher: Method, lower: Method): (setting: unknown) => Result<Method> {
  return (setting) => {
    const direction = readDirection(setting);
    if (!direction.ok) return direction;
    return ok(direction.value.lowerIsBetter ? lower : higher);
  };
}

const AVERAGE_GAP = inOneUnit(averageGapOf, pointsDifference);

/**
 * 与平均水平的差距：数值－平均水平，正数为高于平均，负数为低于平均。百分比格式的单元格和填写了“比率写法”的，按百分点计。平均水平用表中给出的数，不由各地比率平均而来。支持整列，逐个计算。
 * @customfunction AVERAGEGAP
 * @category target
 * @keywords 平均 均值 高于平均 低于平均 差距 全省平均 mean
 * @param value 数值：本地的数值，单元格或区域
 * @param average 平均水平：全省、全国等的水平，与数值大小相同，或为单个单元格
 * @param [rateForm] 比率写法：格式和%号不能说明时须填，"%"表示2.33即2.33%；"1"表示0.0233即2.33%（百分比格式的单元格）
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 差距；比率为百分点
 * @remarks 各地比率的简单平均不是全省的比率，请引用表中给出的全省数。带%号的文字不必填写“比率写法”。
 * @english Difference from the average: value - average; positive above it, negative below. Cells with a percent format, and figures with rateForm, differ in percentage points. The average is the one given in the sheet, never a mean of rates. Takes whole columns.
 * @english value own figures, a cell or a range
 * @english average the level of the province or the country, of the same size as value, or a single cell
 * @english rateForm for rates: "%" if 2.33 means 2.33 %; "1" if 0.0233 means 2.33 %, as cells with a percent format hold it
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns difference; for rates, percentage points
 * @english remarks The plain mean of the rates of all areas is not the rate of the whole: refer to the figure given for the whole. Texts with a % sign need no rateForm.
 * @example AVERAGEGAP(13, 11.5) // => 1.5
 * @example AVERAGEGAP({2.33;3.1}, 2.54, "%") // => {-0.21;0.56}
 * @example AVERAGEGAP("2.33%", "2.54%") // => -0.21
 * @example AVERAGEGAP("", 11.5) // => #N/A
 * @requiresParameterAddresses
 */
export function averageGap(
  value: unknown[][],
  average: unknown[][],
  rateForm?: unknown,
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const scale = readRateScale(rateForm);
  if (!scale.ok) return answer(scale);
  const method = scale.value ? rateDifference(scale.value) : AVERAGE_GAP;
  return respondEach(["value", "average"], [value, average], method, zeros, invocation, {
    format: scale.value && "points",
    ratesMatter: scale.value === undefined,
  });
}
