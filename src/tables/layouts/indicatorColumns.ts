import { flagColumns } from "../layout/flagColumns";
import { groupColumns } from "../layout/groupColumns";
import { budgetColumns } from "../layout/budgetColumns";
import { nounColumns } from "../layout/nounColumns";
import { scoreColumns } from "../layout/scoreColumns";
import { stageColumns } from "../layout/stageColumns";
import type { Column } from "../layout/columns";
import { ratesOfRows } from "../layout/ratesOfRows";
import { cellText } from "../grid/cellText";
import type { Found } from "./layout";
import { isEntityHeading } from "./isEntityHeading";
import { unclearHeading, valuesOf } from "./valuesOf";

/** The columns of a table whose rows are indicators: their questions and stages known as such. */
export function indicatorColumns({ grid, frame, columns, names, title }: Found): Column[] {
  const rows = frame.body
    .slice(0, LOOKED_AT)
    .map(({ row }) => cellText(grid.cell(row, names.column.column)));
  return groupColumns(
    nounColumns(
      budgetColumns(
        stageColumns(
          flagColumns(scoreColumns(ratesOfRows(grid, frame, columns.map(withoutOwnName)))),
        ),
      ),
      rows,
      title?.name,
    ),
    rows,
  );
}

const LOOKED_AT = 200;

/** Whether every column that is named is a region's, and none is a year of the whole. */
export function areMembers(columns: readonly Column[]): boolean {
  const values = valuesOf(columns);
  const named = values.filter(({ label }) => label.name !== "");
  const isOfYears = values.some(isYear);
  // 全省增长 beside a level or the growth of nobody named is a benchmark of it.
  const areBenchmarks = values.some(isOwnFigure) && named.every(isDerived);
  return named.length > 0 && !isOfYears && !areBenchmarks && named.every(isEntityHeading);
}

function isOwnFigure(column: Column): boolean {
  const { name, measure } = column.label;
  const isOwn = measure === undefined || measure === "growth";
  return column.text !== "" && name === "" && isOwn && !isEntityHeading(column);
}

function isBareLevel(column: Column): boolean {
  const { measure, time } = column.label;
  return isOwnFigure(column) && measure === undefined && time === undefined;
}

function isDerived({ label: { measure } }: Column): boolean {
  return measure !== undefined;
}

/** 2018年 or 1-11月 beside the regions: a period of the whole. */
function isYear({ label: { name, measure, time } }: Column): boolean {
  return name === "" && measure === undefined && time !== undefined;
}

/**
 * 零售额 over the rows of a table about 社会消费品零售额: the only amount, and no other than that of each row. A name that neither the title nor
 * the first row has is one of something else, and so is 得分 beside 完成值. 产（存、出）量 over all the years of rows that have units of
 * their own says no more than these.
 */
function withOnlyAmount(columns: readonly Column[], found: Found): readonly Column[] {
  const { grid, frame, names, title } = found;
  if (isOverAllYears(columns)) return columns.map(withoutName);
  const named = valuesOf(columns).filter(
    (column) => column.label.name !== "" && !isEntityHeading(column),
  );
  const [only, ...others] = named;
  if (!only || others.length > 0 || only.label.measure !== undefined) return columns;
  if (valuesOf(columns).some(isBareLevel)) return columns;
  const thing = only.label.name.replace(/[总總]?[额額数數量值]$/, "");
  const [first] = frame.body.filter(({ figures }) => figures.length > 0);
  const name = first ? cellText(grid.cell(first.row, names.column.column)) : "";
  const isSaid = thing.length > 1 && [title?.name ?? "", name].some((text) => text.includes(thing));
  if (!isSaid) return columns;
  return columns.map((column) => (column === only ? withoutName(column) : column));
}

/** Whether one heading stands over all the figures that are not derived from others, year by year, and each row has a unit. */
function isOverAllYears(columns: readonly Column[]): boolean {
  const levels = valuesOf(columns).filter(({ label }) => label.measure === undefined);
  const [first] = levels;
  return (
    columns.some(({ kind }) => kind === "unit") &&
    first !== undefined &&
    levels.length > 1 &&
    first.label.name !== "" &&
    !levels.some(isEntityHeading) &&
    levels.every(({ label }) => label.name === first.label.name && label.time !== undefined)
  );
}

function withoutName(column: Column): Column {
  return column.kind === "value" && column.label.measure === undefined
    ? { ...column, label: { ...column.label, name: "" } }
    : column;
}

/** What a column is named does not matter where the user says what its figures are. */
function withoutOwnName(column: Column): Column {
  return column.given ? { ...column, label: { ...column.label, name: "" } } : column;
}

/**
 * Where the rows are indicators, a column that names something else than a region is refused, and so is what is derived from it: 增长
 * behind 财政科学技术支出 is not the growth of the row.
 */
export function refuseUnknown(columns: readonly Column[], found: Found): Column[] {
  let behind = false;
  return withOnlyAmount(columns, found).map((column) => {
    if (column.kind !== "value") return column;
    if (isEntityHeading(column) && column.label.name !== "") return column;
    const { name, measure } = column.label;
    const unknown = name !== "" || column.text === "";
    if (unknown || measure === undefined) behind = unknown;
    return unknown || (behind && measure !== undefined)
      ? { ...column, problem: unclearHeading(column) }
      : column;
  });
}
