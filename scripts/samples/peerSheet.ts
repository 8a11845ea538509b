import { rank } from "../../src/metrics/rank";
import { columnLetters } from "../../src/workbook/address";
import type { LedgerData, PeerIndicator } from "./ledgerData";
import { sampleValue } from "./sampleValue";
import { decimalFormat, text, type CellPlan, type RowPlan, type SheetPlan } from "./sheetPlan";

type Peers = LedgerData["peers"];

const FIRST_ROW = 3;
const FIRST_COLUMN = 3;

/**
 * 全省对标: the cities of the province in two groups, their total and mean, and the office's own places by METRIC.RANK.
 * The office's own figures are fetched from 主要指标, so that no figure is typed twice.
 */
export function peerSheet(
  { indicators, members }: Peers,
  fetchOwn: (indicator: string) => string,
): SheetPlan {
  const last = FIRST_ROW + members.length - 1;
  const rows: RowPlan[] = [
    { kind: "title", cells: [{ value: "2020年全省各市主要科技创新指标对标" }] },
    {
      kind: "header",
      cells: [
        "序号",
        "组别",
        "地区",
        ...indicators.map(({ name, unit }) => `${name}（${unit}）`),
      ].map((value) => ({ value })),
    },
    ...members.map(({ group, name, own, values }, index): RowPlan => ({
      kind: "body",
      cells: [
        { value: index + 1 },
        text(members[index - 1]?.group === group ? undefined : group),
        text(name),
        ...indicators.map((indicator, at) => {
          const value = values[at] ?? 0;
          const format = formatOf(indicator);
          return own
            ? { formula: fetchOwn(indicator.name), result: value, format }
            : { value, format, madeUp: true };
        }),
      ],
    })),
    {
      kind: "total",
      cells: summary("全省合计", indicators, (column) =>
        total(column, last, { indicators, members }),
      ),
    },
    {
      kind: "total",
      cells: [null, null, { value: "全省平均" }, ...indicators.map(mean)],
    },
    {
      kind: "total",
      cells: summary("本市位次", indicators, (column) => ownPlace(column, last, members)),
    },
    {
      kind: "note",
      cells: [
        { value: "注：除本市外均为虚构数据；比率类指标的全省平均为全省口径，不是各市简单平均。" },
      ],
    },
  ];
  const right = columnLetters(FIRST_COLUMN + indicators.length - 1);
  const groups = groupMerges(members);
  return {
    name: "全省对标",
    widths: [6, 10, 12, ...indicators.map(() => 17)],
    rows,
    merges: [`A1:${right}1`, ...groups, `A${last + 4}:${right}${last + 4}`],
    frozen: { rows: 2, columns: 3 },
  };
}

function formatOf(indicator: PeerIndicator | undefined): string {
  return decimalFormat(indicator?.decimals ?? 0);
}

function summary(
  name: string,
  indicators: readonly PeerIndicator[],
  cell: (column: number) => CellPlan,
): CellPlan[] {
  return [null, null, { value: name }, ...indicators.map((_, index) => cell(index))];
}

function range(column: number, last: number): string {
  const letters = columnLetters(FIRST_COLUMN + column);
  return `${letters}$${FIRST_ROW}:${letters}$${last}`;
}

function valuesOf(members: Peers["members"], column: number): number[] {
  return members.map(({ values }) => values[column] ?? 0);
}

/** Rates of the members do not add up. */
function total(column: number, last: number, { indicators, members }: Peers): CellPlan {
  const indicator = indicators[column];
  if (indicator === undefined || indicator.unit === "%") return { value: "—", amongFigures: true };
  const sum = valuesOf(members, column).reduce((all, value) => all + value, 0);
  return {
    formula: `SUM(${range(column, last)})`,
    result: tidy(sum),
    format: formatOf(indicator),
  };
}

/** Only rates have a mean that is a figure of its own; a mean of counts says little among cities of all sizes. */
function mean(indicator: PeerIndicator): CellPlan {
  return indicator.mean === undefined
    ? { value: "—", amongFigures: true }
    : { value: indicator.mean, format: formatOf(indicator), madeUp: true };
}

function ownPlace(column: number, last: number, members: Peers["members"]): CellPlan {
  const own = members.findIndex((member) => member.own);
  const values = valuesOf(members, column);
  const cell = `${columnLetters(FIRST_COLUMN + column)}${FIRST_ROW + own}`;
  const { place } = sampleValue(rank(values[own] ?? 0, values));
  return { formula: `METRIC.RANK(${cell},${range(column, last)})`, result: place, format: "0" };
}

/** A sum of decimals without the dust of binary arithmetic. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function groupMerges(members: Peers["members"]): string[] {
  const merges: string[] = [];
  let start = 0;
  for (let index = 1; index <= members.length; index += 1) {
    if (members[index]?.group === members[start]?.group) continue;
    if (index - start > 1) merges.push(`B${FIRST_ROW + start}:B${FIRST_ROW + index - 1}`);
    start = index;
  }
  return merges;
}
