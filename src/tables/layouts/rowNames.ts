import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import type { LayoutEvidence } from "../table";
import { isOfScores } from "../layout/scoreColumns";
import { englishHead } from "../../lexicon/englishHeads";
import { memberHead } from "../../lexicon/memberHeads";
import { columnKindOf } from "../words/columnKinds";
import { entityName, looksLikeRegion } from "../words/regionNames";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { breakdownOf } from "../words/breakdownOf";
import { isEntityHeading } from "./isEntityHeading";
import { measuresDown } from "./measuresDown";
import { namesGiveUnits } from "./namesGiveUnits";

/** Which column names the rows, and what that makes them; `things` where only the rest of the table can tell. */
export interface RowNames {
  readonly column: Column;
  readonly are: "indicators" | "members" | "records" | "periods" | "things";
  readonly evidence: LayoutEvidence;
}

/**
 * The column that names the rows: the one of 累计值 and 同比 behind what these are of; else one headed 指标 or 地区, or both for records; else one headed by a word that may head
 * anything, judged by the names under it; else that of the years, where nothing else names the rows.
 */
export function rowNames(
  grid: Grid,
  frame: Frame,
  columns: readonly Column[],
): RowNames | undefined {
  const measures = measuresDown(grid, frame, columns);
  if (measures) return { column: measures, are: "indicators", evidence: "row-names" };
  const isTold = (column: Column): boolean => !translatesBefore(grid, frame, columns, column);
  const indicator = lastOf(
    columns,
    (column) => column.kind === "indicator" && !column.weak && isTold(column),
  );
  const entity = lastOf(columns, (column) => column.kind === "entity" && isTold(column));
  if (indicator) {
    const are = entity ? "records" : "indicators";
    return { column: indicator, are, evidence: "label-header" };
  }
  if (entity) {
    const things = namesOfRecords(grid, frame, columns);
    return things
      ? { column: things, are: "records", evidence: "column-headers" }
      : { column: entity, are: "members", evidence: "label-header" };
  }
  // 项目名称 behind the figures gives examples.
  const figures = columns.find(({ kind }) => kind === "value")?.column ?? Infinity;
  const weak = lastOf(
    columns,
    ({ kind, weak: isWeak, column }) => kind === "indicator" && isWeak && column < figures,
  );
  const names = weak ?? columns.find(({ kind }) => kind === "names");
  if (!names) {
    const period = columns.find(({ kind }) => kind === "period");
    if (period) return { column: period, are: "periods", evidence: "label-header" };
    const section = columns.find(({ kind }) => kind === "section" || kind === "level-name");
    if (!section) return groupsAlone(columns);
    return (
      behindGroups(grid, frame, columns, section) ?? {
        column: section,
        are: "things",
        evidence: "column-headers",
      }
    );
  }
  const behind = behindGroups(grid, frame, columns, names);
  if (behind) return behind;
  if (namesAreRegions(grid, frame, names)) {
    return { column: names, are: "members", evidence: "row-names" };
  }
  if (names.weak) return { column: names, are: "indicators", evidence: "label-header" };
  // What has a unit of its own in each row is measured.
  if (columns.some(({ kind }) => kind === "unit"))
    return { column: names, are: "indicators", evidence: "column-headers" };
  if (namesGiveUnits({ grid, frame, columns, names: { column: names } }))
    return { column: names, are: "indicators", evidence: "row-names" };
  const named = columns.filter(({ kind, label }) => kind === "value" && label.name !== "");
  const tellNothing = named.every(
    (column) =>
      isEntityHeading(column) || isOfScores(column) || endsNames(grid, frame, names, column),
  );
  return { column: names, are: tellNothing ? "indicators" : "things", evidence: "column-headers" };
}

/** 余额 beside 各项存款余额: the row says itself what is measured. */
function endsNames(grid: Grid, { body }: Frame, names: Column, { label }: Column): boolean {
  return body.some(({ row, figures }) => {
    const name = figures.length > 0 ? cellText(grid.shown(row, names.column)).trim() : "";
    return name.length > label.name.length && name.endsWith(label.name);
  });
}

/** 片区 | 小学 | 初中: where nothing stands beside the groups, they name the rows. */
function groupsAlone(columns: readonly Column[]): RowNames | undefined {
  const group = columns.find(({ kind }) => kind === "group");
  return group && { column: group, are: "members", evidence: "column-headers" };
}

/** 北京 | Beijing under one merged 地区: the second says nothing more. */
function translatesBefore(
  grid: Grid,
  frame: Frame,
  columns: readonly Column[],
  { column, kind }: Column,
): boolean {
  const before = columns.find((one) => one.column === column - 1);
  return (
    before?.kind === kind &&
    holdsChinese(grid, frame, before.column) &&
    !holdsChinese(grid, frame, column)
  );
}

/**
 * 类别 | 任务指标, 系统 | 科室: where the names come back from row to row and the words right behind them do not, the first are groups
 * and the second name the rows.
 */
function behindGroups(
  grid: Grid,
  frame: Frame,
  columns: readonly Column[],
  groups: Column,
): RowNames | undefined {
  const at = columns.findIndex(({ column }) => column === groups.column);
  const behind = columns[at + 1];
  if (behind?.kind !== "remark" || columnKindOf(behind.text) !== undefined) return undefined;
  const rows = frame.body.filter(({ figures }) => figures.length > 0).slice(0, 200);
  const textsIn = ({ column }: Column): string[] =>
    rows.map(({ row }) => plainLabel(cellText(grid.shown(row, column))).key);
  const named = textsIn(behind).filter((text) => text !== "" && !isClosing(text));
  const grouped = textsIn(groups).filter((text) => text !== "");
  const isFiner = new Set(named).size === named.length && named.length * 2 > rows.length;
  const comesBack = new Set(grouped).size < grouped.length || grouped.length < named.length;
  if (!isFiner || !comesBack || named.length < 2) return undefined;
  const areMembers = memberHead(behind.text) !== undefined || namesAreRegions(grid, frame, behind);
  return {
    column: areMembers ? { ...behind, kind: "entity" } : behind,
    are: areMembers ? "members" : "indicators",
    evidence: areMembers ? "label-header" : "column-headers",
  };
}

/** 小计 closes every group. */
function isClosing(text: string): boolean {
  return entityName(text).role !== "member";
}

/**
 * The column of the indicators in a list whose only figures stand under 数值 and whose regions come back: the one that holds
 * Chinese words under a heading that is not understood.
 */
function namesOfRecords(grid: Grid, frame: Frame, columns: readonly Column[]): Column | undefined {
  const values = columns.filter(({ kind }) => kind === "value");
  const [value] = values;
  if (values.length !== 1 || !value || value.text === "") return undefined;
  const { name, measure, time } = value.label;
  if (name !== "" || measure !== undefined || time !== undefined) return undefined;
  const wordy = columns.filter(
    ({ kind, text, column }) =>
      kind === "remark" && isUnknown(text) && holdsChinese(grid, frame, column),
  );
  return wordy.length === 1 ? wordy[0] : undefined;
}

function isUnknown(heading: string): boolean {
  return columnKindOf(heading) === undefined && englishHead(heading) === undefined;
}

function holdsChinese(grid: Grid, frame: Frame, column: number): boolean {
  const texts = frame.body.slice(0, 50).map(({ row }) => cellText(grid.cell(row, column)));
  return texts.filter((text) => /[\u4e00-\u9fff]/.test(text)).length * 2 > texts.length;
}

function namesAreRegions(grid: Grid, frame: Frame, names: Column): boolean {
  let regions = 0;
  let all = 0;
  let divisions = 0;
  const over = plainLabel(names.text).key;
  for (const { row, columns } of frame.body.slice(0, 200)) {
    const text = cellText(grid.cell(row, names.column));
    if (breakdownOf(text)) divisions += 1;
    if (text.trim() === "" || columns.length < 2) continue;
    // 合计 and 平均 close tables of every kind.
    const { role, scope } = entityName(text);
    // Among indicators nothing is called 全省: what stands beside it are its parts.
    if (role === "total" && scope !== undefined && plainLabel(text).key === scope) return true;
    if ((role === "total" || role === "average") && !scope) continue;
    all += 1;
    // 流向本市 under 流向 is a direction, wherever it points.
    const isOfHeading = over !== "" && plainLabel(text).key.startsWith(over);
    if (looksLikeRegion(text) && !isOfHeading) regions += 1;
  }
  // What is divided 按地区 and once more 按执行部门 is one thing; those who do it are none of the regions' peers.
  return all > 0 && regions * 2 >= all && divisions < 2;
}

function lastOf(columns: readonly Column[], test: (column: Column) => boolean): Column | undefined {
  return [...columns].reverse().find(test);
}
