import { hasColumnLetter, isColumnNumbering } from "../../lexicon/notation/numbering";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { RowShape } from "../grid/rowShape";
import { columnKindOf } from "../words/columnKinds";
import { isParameterHeading } from "../words/parameterHeading";
import { unitOf } from "../../quantity/unitOf";
import { unitInBrackets } from "../words/unitInBrackets";
import { readLabel } from "../words/readLabel";

const MOST_HEADER_ROWS = 6;

/**
 * The rows of a header that begins at `rows[at]`: texts and years only, more than one of them. Further rows belong to
 * it while their first cell is blank or merged with the row above, while the rows so far name nothing in the first
 * column, or while they only translate or number the columns. Empty where no header begins.
 */
export function headerRows(grid: Grid, rows: readonly RowShape[], at: number): number[] {
  const first = rows[at];
  if (!first || !(isHeaderLike(first) || isLoneHeading(first, rows[at + 1]))) return [];
  const header = [first];
  const names = namesColumn(grid, rows, at);
  for (
    let next = rows[at + 1];
    next && header.length < MOST_HEADER_ROWS;
    next = rows[at + header.length]
  ) {
    const above = header[header.length - 1] ?? first;
    if (isNumbering(grid, next)) return [...header, next].map(({ row }) => row);
    const isUnnamed = next.columns.length > 1 && lacksNames(grid, [...header, next], names);
    const marks = isUnnamed
      ? next.figures.filter((at) => isNumberLike(grid, next.row, at))
      : next.figures;
    if (marks.length > 0 || holdsFigures(grid, header, next)) break;
    const isNaming = next.columns.length > 1 && lacksNames(grid, header, names);
    if (!isNaming && !continues(grid, header, above, next)) break;
    header.push(next);
  }
  return header.map(({ row }) => row);
}

/** Where the first row of numbers has its name; `undefined` where none comes soon. */
function namesColumn(grid: Grid, rows: readonly RowShape[], at: number): number | undefined {
  const first = rows
    .slice(at, at + 2 * MOST_HEADER_ROWS)
    .find(({ row, figures }) => figures.some((column) => isNumberLike(grid, row, column)));
  const [name] = first?.columns ?? [];
  return name !== undefined && first?.texts.includes(name) ? name : undefined;
}

/** 企业数 | 营业收入 without 地区 before them: what names the rows stands further down. */
function lacksNames(grid: Grid, header: readonly RowShape[], names: number | undefined): boolean {
  return names !== undefined && header.every(({ row }) => grid.shown(row, names) === null);
}

function isHeaderLike({ columns, figures }: RowShape): boolean {
  return figures.length === 0 && columns.length > 1;
}

/** The only heading of a table of two columns, over the figures, none over the names. */
export function isLoneHeading(shape: RowShape, next: RowShape | undefined): boolean {
  const [column, ...more] = shape.texts;
  if (column === undefined || more.length > 0 || shape.figures.length > 0) return false;
  if (next?.row !== shape.row + 1 || !next.figures.includes(column)) return false;
  return next.texts.some((name) => name < column);
}

function continues(
  grid: Grid,
  header: readonly RowShape[],
  above: RowShape,
  next: RowShape,
): boolean {
  const leftmost = Math.min(...header.map(({ columns }) => columns[0] ?? Infinity));
  const start = next.columns[0] ?? Infinity;
  // 2019年 | 2020年 stand over nothing in the column that the lower row names.
  if (start < leftmost && next.columns.length > 1) return true;
  if (isGroupOfAll(grid, header, leftmost) && isHeaderLike(next)) return true;
  if (grid.cell(next.row, leftmost) === null) {
    const over = grid.merge(next.row, leftmost);
    const covered = over !== undefined && over.top <= above.row;
    const adjacent = next.row === above.row + 1;
    return (
      covered || (adjacent && next.columns.every((column) => coversBelow(grid, header, column)))
    );
  }
  return isTranslation(grid, header, next) || isUnitRow(grid, next);
}

/** 收入 over 项目, 全市 and 市本级: a heading merged over the column of the names and those beside it names nothing itself. */
function isGroupOfAll(grid: Grid, header: readonly RowShape[], leftmost: number): boolean {
  const [only, ...others] = header;
  const isGroup = (column: number): boolean => {
    const merge = only && grid.merge(only.row, column);
    return merge !== undefined && merge.right > column;
  };
  return others.length === 0 && isGroup(leftmost) && only?.columns.every(isGroup) === true;
}

/** 单位 | 万元 | 家 | %: the units of the columns above. */
function isUnitRow(grid: Grid, { row, columns }: RowShape): boolean {
  const [first = "", ...others] = columns.map((column) => cellText(grid.cell(row, column)).trim());
  if (columnKindOf(first)?.kind !== "unit" || others.length === 0) return false;
  return others.every((text) => unitOf(unitInBrackets(text)) !== undefined);
}

/** 2003 under 2021年: a figure that happens to look like a year. */
function holdsFigures(
  grid: Grid,
  header: readonly RowShape[],
  { row, columns }: RowShape,
): boolean {
  return columns.some(
    (column) =>
      isNumber(grid, row, column) &&
      header.some((above) => isPeriod(cellText(grid.shown(above.row, column)))),
  );
}

/** A mark for no data among headings is one of them. */
function isNumberLike(grid: Grid, row: number, column: number): boolean {
  return /\d/.test(cellText(grid.cell(row, column)));
}

function isNumber(grid: Grid, row: number, column: number): boolean {
  return typeof grid.cell(row, column)?.value === "number";
}

function isPeriod(text: string): boolean {
  const { name, time } = readLabel(text);
  return name === "" && time !== undefined;
}

/** Some row of the header has something over this column. */
function coversBelow(grid: Grid, header: readonly RowShape[], column: number): boolean {
  return header.some(
    ({ row, columns }) =>
      grid.shown(row, column) !== null || columns.some((start) => start < column),
  );
}

/** `Region | R&D Expenditure` under Chinese names. */
function isTranslation(grid: Grid, header: readonly RowShape[], next: RowShape): boolean {
  const texts = next.columns.map((column) => cellText(grid.cell(next.row, column)));
  const chinese = /[\u4e00-\u9fff]/;
  return (
    texts.some((text) => /[a-z]{2}/.test(text)) &&
    !texts.some((text) => chinese.test(text)) &&
    header.some(({ row, columns }) =>
      columns.some((column) => chinese.test(cellText(grid.cell(row, column)))),
    )
  );
}

/** 甲 | 乙 | 1 | 2 | 3: the columns' numbers in an official form. */
function isNumbering(grid: Grid, { row, columns, figures }: RowShape): boolean {
  if (figures.length < 2) return false;
  const texts = columns.map((column) => cellText(grid.cell(row, column)).trim());
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  return (
    isColumnNumbering(texts) &&
    hasColumnLetter(texts) &&
    numbers.every((number, index) => number === (numbers[0] ?? 0) + index)
  );
}

function isOfSettings(grid: Grid, header: readonly number[]): boolean {
  return header.some((row) =>
    isParameterHeading(cellText(grid.cell(row, grid.filled(row)[0] ?? 0))),
  );
}

/**
 * Whether another table's header begins in the middle of a body: a row without figures that opens with 指标, 地区 or the
 * like, holds two roles or years, or, after a gap or a line, puts words where the table above has figures.
 */
export function startsHeader(
  grid: Grid,
  rows: readonly RowShape[],
  at: number,
  above: {
    readonly header: readonly number[];
    readonly body: readonly RowShape[];
    readonly afterLine: boolean;
  },
): boolean {
  const shape = rows[at];
  if (!shape || !isHeaderLike(shape)) return false;
  const texts = shape.columns.map((column) => cellText(grid.cell(shape.row, column)));
  // 绩效指标 beside the header and all that stands under it.
  const isBeside = (grid.merge(shape.row, shape.columns[0] ?? 0)?.bottom ?? 0) > shape.row;
  const kind =
    columnKindOf(texts[0] ?? "") ?? (isBeside ? columnKindOf(texts[1] ?? "") : undefined);
  // 单位名称 among the settings is one of them.
  if (kind && !kind.weak && !isOfSettings(grid, above.header)) return true;
  const previous = above.body[above.body.length - 1];
  const roles = texts.filter((text, index) => {
    const label = readLabel(text);
    const says = label.name === "" && (label.time !== undefined || label.measure !== undefined);
    const column = shape.columns[index] ?? 0;
    const known = previous
      ? continuesColumn(grid, shape, column, previous)
      : standsUnderHeading(grid, shape, column, above.header);
    return says && !known;
  });
  if (roles.length > 1) return true;
  const gap = above.afterLine || (previous !== undefined && shape.row > previous.row + 1);
  return gap && previous !== undefined && overFigures(shape, previous, rows[at + 1]);
}

/**
 * Whether a year goes on with what its column holds in the row above: 2022年 under 2021年 in a column of years, and 2003
 * under figures in a row that has a name.
 */
function continuesColumn(
  grid: Grid,
  { row, columns }: RowShape,
  column: number,
  previous: RowShape,
): boolean {
  if (previous.row !== row - 1) return false;
  const [first] = columns;
  if (previous.figures.includes(column)) {
    return isNumber(grid, row, column) && first === previous.columns[0] && first !== column;
  }
  return isPeriod(cellText(grid.cell(previous.row, column)));
}

/** The same in the first row of a body: 2022年 under 年份, and 2003 under any heading. */
function standsUnderHeading(
  grid: Grid,
  { row, columns }: RowShape,
  column: number,
  header: readonly number[],
): boolean {
  const last = Math.max(...header);
  const heading = cellText(grid.shown(last, column));
  if (row !== last + 1 || heading === "") return false;
  if (columnKindOf(heading)?.kind === "period") return true;
  return isNumber(grid, row, column) && columns[0] !== column;
}

function overFigures(
  { texts }: RowShape,
  { figures }: RowShape,
  next: RowShape | undefined,
): boolean {
  const crossing = texts.filter((column) => figures.includes(column));
  return crossing.length > 0 && crossing.some((column) => next?.figures.includes(column));
}
