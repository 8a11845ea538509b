import { completion } from "../metrics/completion";
import { gap as gapTo } from "../metrics/gap";
import { growthRate } from "../metrics/growthRate";
import { pointsDifference } from "../metrics/pointsDifference";
import { share as shareOf } from "../metrics/share";
import { answer } from "./answer";
import { readDirection } from "./direction";
import { pairwise, pairwiseInOneUnit } from "./pairwise";
import { rankAmong } from "./rankAmong";
import { readRate } from "./rateForm";

// The comments below are what Excel shows: functions.json is generated from them at build time. The generator
// reads function declarations with built-in types only.

/**
 * 同比增长率：（本期－上期）÷上期，结果为小数，请用百分比格式显示。上期为零、为负或空白时不计算，并说明原因。支持整列，逐个计算。
 * @customfunction GROWTH
 * @param current 本期数值，单元格或区域
 * @param previous 上期（上年同期）数值，与本期大小相同，或为单个单元格
 * @returns 增长率，小数
 */
export function growth(current: unknown[][], previous: unknown[][]): unknown[][] {
  return answer(
    pairwiseInOneUnit(
      { role: "current", cells: current },
      { role: "previous", cells: previous },
      growthRate,
    ),
  );
}

/**
 * 占比：部分÷总量，结果为小数，请用百分比格式显示。总量为零或为负时不计算，并说明原因。支持整列，逐个计算。
 * @customfunction SHARE
 * @param part 部分的数值，单元格或区域
 * @param whole 总量（如GDP、全省合计），与部分大小相同，或为单个单元格
 * @returns 占比，小数
 */
export function share(part: unknown[][], whole: unknown[][]): unknown[][] {
  return answer(
    pairwiseInOneUnit({ role: "part", cells: part }, { role: "whole", cells: whole }, shareOf),
  );
}

/**
 * 两个比率相差的百分点：本期－上期，结果的单位是百分点。带%号的文字按百分数读取；数值须用“比率写法”说明是百分数还是小数。支持整列，逐个计算。
 * @customfunction POINTS
 * @param current 本期（或本地）的比率，单元格或区域
 * @param previous 上期（或对比）的比率，与本期大小相同，或为单个单元格
 * @param [rateForm] 比率写法："%"表示2.33即2.33%；"1"表示0.0233即2.33%（百分比格式的单元格）
 * @returns 相差的百分点
 */
export function points(
  current: unknown[][],
  previous: unknown[][],
  rateForm?: unknown,
): unknown[][] {
  return answer(
    pairwise(
      { role: "current", cells: current },
      { role: "previous", cells: previous },
      (currentRate, previousRate) => {
        const now = readRate(currentRate, rateForm);
        if (!now.ok) return now;
        const before = readRate(previousRate, rateForm);
        return before.ok ? pointsDifference(now.value, before.value) : before;
      },
    ),
  );
}

/**
 * 位次：数值在范围内的名次，数值大的在前，相同数值名次相同。空白和文字不参加排名。范围内的0会影响名次时，须说明0是数值还是空白。支持整列，逐个计算。
 * @customfunction RANK
 * @param values 要排名的数值，单元格或区域
 * @param peers 参加排名的全部数值（含自身，不含合计、平均）
 * @param [order] 排序：0或省略为数值大的在前，1为数值小的在前（越低越好的指标）
 * @param [zeros] 零的含义："值"表示0是实际数值，"缺"表示0是空白、不参加排名
 * @param [method] 并列方式："跳号"（1、2、2、4，默认）、"连号"（1、2、2、3）、"平均"（1、2.5、2.5、4）
 * @param [decimals] 小数位：按几位小数比较，四舍五入后相同即为并列；省略为不舍入
 * @returns 名次
 */
export function rank(
  values: unknown[][],
  peers: unknown[][],
  order?: unknown,
  zeros?: unknown,
  method?: unknown,
  decimals?: unknown,
): unknown[][] {
  return answer(rankAmong(values, peers, { order, zeros, method, decimals }));
}

/**
 * 与目标的差距：实际－目标，单位与指标相同，正数为超出目标，负数为未达目标。越低越好的指标方向相反。带%号的文字相差按百分点计。支持整列，逐个计算。
 * @customfunction GAP
 * @param actual 实际数值，单元格或区域
 * @param target 目标（或平均水平），与实际大小相同，或为单个单元格
 * @param [lowerIsBetter] 越低越好：指标越低越好的填"是"或TRUE，可以是区域；省略为越高越好
 * @returns 差距
 */
export function gap(
  actual: unknown[][],
  target: unknown[][],
  lowerIsBetter?: unknown[][],
): unknown[][] {
  return answer(
    pairwiseInOneUnit(
      { role: "actual", cells: actual },
      { role: "target", cells: target },
      (actualValue, targetValue, setting, isRate) => {
        const direction = readDirection(setting);
        if (!direction.ok) return direction;
        if (!isRate) return gapTo(actualValue, targetValue, direction.value);
        return direction.value.lowerIsBetter
          ? pointsDifference(targetValue, actualValue)
          : pointsDifference(actualValue, targetValue);
      },
      lowerIsBetter,
    ),
  );
}

/**
 * 目标完成率：实际÷目标，结果为小数，请用百分比格式显示。越低越好的指标按 2－实际÷目标 计算。目标为零或为负时不计算，并说明原因。支持整列，逐个计算。
 * @customfunction COMPLETION
 * @param actual 实际完成数值，单元格或区域
 * @param target 目标数值，与实际大小相同，或为单个单元格
 * @param [lowerIsBetter] 越低越好：指标越低越好的填"是"或TRUE，可以是区域；省略为越高越好
 * @returns 完成率，小数
 */
export function completionRate(
  actual: unknown[][],
  target: unknown[][],
  lowerIsBetter?: unknown[][],
): unknown[][] {
  return answer(
    pairwiseInOneUnit(
      { role: "actual", cells: actual },
      { role: "target", cells: target },
      (actualValue, targetValue, setting) => {
        const direction = readDirection(setting);
        return direction.ok ? completion(actualValue, targetValue, direction.value) : direction;
      },
      lowerIsBetter,
    ),
  );
}
