import { completion } from "../../src/metrics/completion";
import { growthRate } from "../../src/metrics/growthRate";
import type { IndicatorLine } from "./ledgerData";
import { sampleValue } from "./sampleValue";
import { decimalFormat, text, type CellPlan, type RowPlan, type SheetPlan } from "./sheetPlan";

const COLUMNS: readonly (readonly [head: string, width: number])[] = [
  ["板块", 14],
  ["指标名称", 36],
  ["单位", 8],
  ["上年", 10],
  ["本年", 10],
  ["同比增长（%）", 14],
  ["年度目标", 10],
  ["完成率（%）", 12],
  ["全省位次（总量）", 18],
  ["全省位次（增幅）", 18],
  ["下达单位", 12],
  ["状态", 8],
  ["备注", 20],
];
const FIRST_ROW = 3;
const SHEET = "主要指标";

/** The formula that fetches this year's figure of an indicator from 主要指标; growth is kept there as a fraction. */
export function fetchCurrent(lines: readonly IndicatorLine[], name: string): string {
  const level = lines.findIndex((line) => line.name === name);
  if (level >= 0) return `${SHEET}!E${FIRST_ROW + level}`;
  const growth = lines.findIndex((line) => `${line.name}增幅` === name);
  if (growth < 0) throw new Error(`The ledger has no indicator ${name}`);
  return `${SHEET}!F${FIRST_ROW + growth}*100`;
}

/** 主要指标: an indicator a row, grouped by merged cells of 板块, with growth and completion by our functions. */
export function indicatorSheet(lines: readonly IndicatorLine[]): SheetPlan {
  const rows: RowPlan[] = [
    { kind: "title", cells: [{ value: "2020年主要科技创新指标" }] },
    { kind: "header", cells: COLUMNS.map(([value]) => ({ value })) },
    ...lines.map((line, index): RowPlan => ({
      kind: "body",
      cells: cellsOf(line, FIRST_ROW + index, lines[index - 1]?.section !== line.section),
    })),
  ];
  return {
    name: SHEET,
    widths: COLUMNS.map(([, width]) => width),
    rows,
    merges: ["A1:M1", ...sectionMerges(lines)],
    frozen: { rows: 2, columns: 2 },
  };
}

function cellsOf(line: IndicatorLine, row: number, startsSection: boolean): CellPlan[] {
  const { name, part, unit, previous, current, target, rank, growthRank, remark = "" } = line;
  const format = decimalFormat(line.decimals ?? 0);
  const targetFormat = decimalFormat(line.targetDecimals ?? line.decimals ?? 0);
  const madeUp = remark.includes("示例");
  const only = remark === "示例";
  return [
    text(startsSection ? line.section : undefined),
    text(part ? `\u3000其中：${name}` : name),
    text(unit),
    previous === undefined ? null : { value: previous, format, madeUp },
    current === undefined ? null : { value: current, format, madeUp: only, amongFigures: true },
    growthCell(line, row),
    target === undefined
      ? null
      : { value: target, format: targetFormat, madeUp: remark.includes("目标") },
    completionCell(line, row),
    rank === undefined ? null : { value: rank, format: "0" },
    growthRank === undefined ? null : { value: growthRank, format: "0" },
    text(line.setBy),
    text(line.status),
    text(remark),
  ];
}

/** Rates are not grown: 0.66 % to 0.75 % is a matter of points. */
function growthCell({ unit, previous, current, growth }: IndicatorLine, row: number): CellPlan {
  if (growth !== undefined) return { value: growth, format: "0.0%", amongFigures: true };
  if (previous === undefined || typeof current !== "number" || unit === "%") return null;
  const result = sampleValue(growthRate(current, previous));
  return { formula: `METRIC.GROWTH(E${row},D${row})`, result, format: "0.0%" };
}

function completionCell({ current, target }: IndicatorLine, row: number): CellPlan {
  if (target === undefined || typeof current !== "number") return null;
  const result = sampleValue(completion(current, target));
  return { formula: `METRIC.COMPLETION(E${row},G${row})`, result, format: "0.0%" };
}

function sectionMerges(lines: readonly IndicatorLine[]): string[] {
  const merges: string[] = [];
  let start = 0;
  for (let index = 1; index <= lines.length; index += 1) {
    if (lines[index]?.section === lines[start]?.section) continue;
    if (index - start > 1) merges.push(`A${FIRST_ROW + start}:A${FIRST_ROW + index - 1}`);
    start = index;
  }
  return merges;
}
