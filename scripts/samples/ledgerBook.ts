import { fetchCurrent, indicatorSheet } from "./indicatorSheet";
import type { LedgerData } from "./ledgerData";
import { peerSheet } from "./peerSheet";
import { text, type CellPlan, type RowPlan, type SheetPlan } from "./sheetPlan";

/** 科技指标台账: what a city's bureau keeps for one year. */
export function ledgerBook(data: LedgerData): SheetPlan[] {
  return [
    indicatorSheet(data.indicators),
    platformSheet(data),
    projectSheet(data),
    peerSheet(data.peers, (name) => fetchCurrent(data.indicators, name)),
    goalSheet(data),
    textSheet(data),
    noteSheet(data),
  ];
}

function platformSheet({ platforms }: LedgerData): SheetPlan {
  return table("平台载体", "2020年科技创新平台载体", [
    { head: "类别", width: 28 },
    { head: "级别", width: 12 },
    { head: "期末数", width: 10 },
    { head: "本年新增", width: 10 },
    { head: "单位", width: 8 },
  ])(
    platforms.map(({ name, level, stock, added, unit, part }) => [
      text(part ? `\u3000其中：${name}` : name),
      text(level),
      number(stock),
      number(added),
      text(unit),
    ]),
  );
}

function projectSheet({ projects }: LedgerData): SheetPlan {
  return table("项目与奖项", "2020年科技项目、奖项与服务", [
    { head: "项目", width: 36 },
    { head: "级别", width: 12 },
    { head: "数量", width: 10 },
    { head: "单位", width: 8 },
  ])(
    projects.map(({ name, level, amount, unit, part }) => [
      text(part ? `\u3000其中：${name}` : name),
      text(level),
      { value: amount, amongFigures: true },
      text(unit),
    ]),
  );
}

function goalSheet({ goals }: LedgerData): SheetPlan {
  return table("下年目标", "2021年主要预期目标", [
    { head: "指标名称", width: 44 },
    { head: "单位", width: 10 },
    { head: "目标值", width: 10 },
    { head: "限定词", width: 9 },
    { head: "目标层级", width: 18 },
  ])(
    goals.map(({ name, unit, goal, decimals = 0, qualifier, tier }) => [
      text(name),
      text(unit),
      { value: goal, format: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}` },
      text(qualifier),
      text(tier),
    ]),
  );
}

function textSheet({ texts }: LedgerData): SheetPlan {
  return table("文字材料", undefined, [
    { head: "章节", width: 14 },
    { head: "类型", width: 10 },
    { head: "文字", width: 96 },
  ])(texts.map(({ section, kind, text: words }) => [text(section), text(kind), text(words)]));
}

function noteSheet({ notes }: LedgerData): SheetPlan {
  const rows: RowPlan[] = [
    { kind: "title", cells: [{ value: "填表说明" }] },
    ...notes.map((value): RowPlan => ({ kind: "note", cells: [{ value }] })),
  ];
  return { name: "说明", widths: [110], rows, merges: [] };
}

interface ColumnPlan {
  readonly head: string;
  readonly width: number;
}

/** A sheet with one plain table on it. */
function table(
  name: string,
  title: string | undefined,
  columns: readonly ColumnPlan[],
): (body: readonly (readonly CellPlan[])[]) => SheetPlan {
  const last = String.fromCharCode(64 + columns.length);
  const lines: RowPlan[] =
    title === undefined ? [] : [{ kind: "title", cells: [{ value: title }] }];
  return (body) => ({
    name,
    widths: columns.map(({ width }) => width),
    rows: [
      ...lines,
      { kind: "header", cells: columns.map(({ head }) => ({ value: head })) },
      ...body.map((cells): RowPlan => ({ kind: "body", cells })),
    ],
    merges: title === undefined ? [] : [`A1:${last}1`],
    frozen: { rows: lines.length + 1, columns: 1 },
  });
}

function number(value: number | undefined): CellPlan {
  return value === undefined ? null : { value, format: "0" };
}
