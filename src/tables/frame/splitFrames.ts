import type { Area } from "../../workbook/workbook";
import { readPeriod } from "../../quantity/readPeriod";
import { cellText } from "../grid/cellText";
import type { Strip } from "../grid/findStrips";
import type { Grid } from "../grid/grid";
import type { RowShape } from "../grid/rowShape";
import { columnKindOf } from "../words/columnKinds";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Frame, Loose } from "./frame";
import { headerRows, isLoneHeading, startsHeader } from "./headerRows";
import { asksBeside, lineKind } from "../../lexicon/lines";
import { endsAsOffice, isOfOffice } from "../../lexicon/offices";
import { isDay } from "../../lexicon/notation/dates";
import { beginsWithUnit } from "../../lexicon/notation/unitLines";
import { isBareUnit, isDateLine, isLineCell, isNote, isUnitLine } from "./lineText";

/** Walks a strip from top to bottom and cuts it into tables: lines, header, body, notes, and again. */
export function splitFrames(grid: Grid, { rows }: Strip): (Frame | Loose)[] {
  const pieces: (Frame | Loose)[] = [];
  let lead: RowShape[] = [];
  let at = 0;
  while (at < rows.length) {
    const shape = rows[at];
    if (!shape) break;
    const next = rows[at + 1];
    if ((isLine(grid, shape) && !isLoneHeading(shape, next)) || isFieldRow(grid, shape, next)) {
      lead.push(shape);
      at += 1;
      continue;
    }
    const begun = headerRows(grid, rows, at);
    const above = begun.length > 0 ? headingAbove(grid, lead, shape) : undefined;
    if (above) lead = lead.slice(0, -1);
    const header = above ? [above.row, ...begun] : begun;
    if (header.length === 0) {
      const end = endOfLoose(grid, rows, at);
      pieces.push(loose([...lead, ...rows.slice(at, end)], "no-header"));
      lead = [];
      at = end;
      continue;
    }
    const body = readBody(grid, rows, at, { header, length: begun.length });
    const frame = { kind: "frame", lead, header, body: body.rows, notes: body.notes } as const;
    pieces.push({
      ...frame,
      area: areaOf(grid, header, body.rows, rows.slice(at, at + begun.length)),
    });
    lead = body.next;
    at = body.end;
  }
  // Lines under the last table are its notes; without a table they are no table.
  return lead.some((line) => saysSomething(grid, line))
    ? [...pieces, loose(lead, "no-table")]
    : pieces;
}

/** More than the address of a page, which nobody misses in a text. */
function saysSomething(grid: Grid, { row, columns }: RowShape): boolean {
  return columns.some(
    (column) => !/^(?:https?:\/\/|www\.)\S+$/i.test(cellText(grid.cell(row, column)).trim()),
  );
}

function isLine(grid: Grid, { row, columns, texts }: RowShape): boolean {
  if (isSignedOff(cellText(grid.cell(row, columns[0] ?? 0)))) return true;
  if (texts.length !== columns.length) return false;
  if (columns.length === 1) return true;
  const cells = columns.map((column) => cellText(grid.cell(row, column)));
  const hasLine = cells.some(isLineCell);
  const isAtMargin = isUnitLine(cells[cells.length - 1] ?? "");
  if (cells.length <= MOST_BESIDE_UNIT && cells.some(isUnitField)) return true;
  // 统计科 制表：某 | 2020-01-08
  if (
    cells.length === 2 &&
    isDay(plainLabel(cells[1] ?? "").key) &&
    (cells[0] ?? "").length >= LEAST_OF_OFFICE
  )
    return true;
  if (isPeriodBesideOffice(cells) || isTitleBesideUnit(columns, cells)) return true;
  return cells.every(
    (text, index) =>
      isLineCell(text) ||
      // 2025年一季度 | 单位：亿元, 2018年4月26日 beside 制表：某科, 科研处制表 | 统计时间：2022年9月13日
      (hasLine && (isDateLine(text) || FIELD.test(text.trim()) || endsAsOffice(text))) ||
      (isAtMargin && readPeriod(plainLabel(text).key) !== undefined) ||
      /[:：]\s*$/.test(cells[index - 1] ?? "") ||
      /^[(（](?:.{1,20}|[^\u4e00-\u9fff]{1,60})[)）]$/.test(text.trim()),
  );
}

/** 部门名称 | 甲市科技局 over a header that begins in the same column: fields of a form, each before what it says. */
function isFieldRow(grid: Grid, shape: RowShape, next: RowShape | undefined): boolean {
  const { row, columns, figures } = shape;
  if (figures.length > 0 || columns.length % 2 > 0) return false;
  if (next?.figures.length !== 0 || next.columns[0] !== columns[0]) return false;
  return columns.every((column, index) => {
    const text = cellText(grid.cell(row, column));
    return index % 2 === 0 ? asksBeside(text) : !asksBeside(text) && !columnKindOf(text);
  });
}

/** 2024年1-9月 | 某县统计局核算股: the period, and who made the table. */
function isPeriodBesideOffice([one = "", other = "", ...more]: readonly string[]): boolean {
  if (more.length > 0) return false;
  return (isDateLine(one) && endsAsOffice(other)) || (isDateLine(other) && endsAsOffice(one));
}

/** 重点港口货物吞吐量分港口 | 万吨, the unit at the right margin. */
function isTitleBesideUnit(
  columns: readonly number[],
  [title = "", unit = ""]: readonly string[],
): boolean {
  const [first = 0, last = 0, ...more] = columns;
  const isApart = more.length === 0 && last > first + 1;
  return (
    isApart && isBareUnit(unit) && title.trim().length >= LEAST_OF_TITLE && !columnKindOf(title)
  );
}

const LEAST_OF_TITLE = 6;

/** 某市科技局成果科 2022.1.10 | 金额单位：万元: no heading begins with what all figures are in. */
function isUnitField(text: string): boolean {
  return beginsWithUnit(text.trim());
}

const MOST_BESIDE_UNIT = 3;

/** 指标 or 项目 may stand before a date; whoever made a table is told in more words. */
const LEAST_OF_OFFICE = 4;

/** 联系人：科技处 | 5896079; every row of a body is asked. */
function isSignedOff(text: string): boolean {
  return /[:：]/.test(text) && lineKind(text) === "sign-off";
}

/** 编报单位：经济发展局 beside 金额单位：亿元. */
const FIELD = /^[\u4e00-\u9fff]{2,8}[:：].{1,30}$/;

const LONGEST_HEADING = 16;

/**
 * A heading alone in the row above the header, over one of its columns but the first: 合计, or a group. Where nothing but it stands
 * over the table, it is the title.
 */
function headingAbove(
  grid: Grid,
  lead: readonly RowShape[],
  { row, columns: [first = 0, ...others] }: RowShape,
): RowShape | undefined {
  const last = lead[lead.length - 1];
  const [column, ...more] = last?.columns ?? [];
  if (!last || column === undefined || more.length > 0) return undefined;
  if (last.row !== row - 1 || column <= first || lead.length < 2) return undefined;
  const text = cellText(grid.cell(last.row, column)).trim();
  const isHeading = /[\u4e00-\u9fff]/.test(text) && text.length <= LONGEST_HEADING;
  const isTitled = lead.slice(0, -1).some(({ columns: [left = 0] }) => left <= first);
  const isMerged = (grid.merge(last.row, column)?.left ?? column) <= first;
  const isUnit = isUnitLine(text) || isBareUnit(text);
  // Who made the table stands at its right end.
  const isMaker = column >= (others[others.length - 1] ?? first) && isOfOffice(text);
  const isLineText = isLineCell(text) || isUnit || isDateLine(text) || isMaker;
  return isHeading && isTitled && !isMerged && !isLineText ? last : undefined;
}

interface Body {
  readonly rows: readonly RowShape[];
  readonly notes: readonly RowShape[];
  /** Lines that belong to the table after this one. */
  readonly next: RowShape[];
  readonly end: number;
}

function readBody(
  grid: Grid,
  rows: readonly RowShape[],
  start: number,
  { header, length }: { readonly header: readonly number[]; readonly length: number },
): Body {
  const body: RowShape[] = [];
  const notes: RowShape[] = [];
  let lines: RowShape[] = [];
  let at = start + length;
  for (let shape = rows[at]; shape; shape = rows[at]) {
    if (isLine(grid, shape) && !isAloneInBody(grid, shape, header)) {
      if (isNoteRow(grid, shape)) notes.push(...lines.splice(0), shape);
      else lines.push(shape);
      at += 1;
    } else if (lines.length === 0 && repeats(grid, shape, rows[start])) {
      at += length;
    } else if (startsHeader(grid, rows, at, { header, body, afterLine: lines.length > 0 })) {
      return { rows: body, notes, next: lines, end: at };
    } else {
      body.push(...lines, shape);
      lines = [];
      at += 1;
    }
  }
  const [left = 0] = rows[start]?.columns ?? [];
  const bare = bareNames(grid, lines, left, body[body.length - 1]?.row ?? Math.max(...header));
  const rest = lines.slice(bare.length);
  return { rows: [...body, ...bare], notes: [...notes, ...rest], next: [], end: at };
}

/** Short lines right under a body, in the column of its names: members without any figure, not notes. */
function bareNames(
  grid: Grid,
  lines: readonly RowShape[],
  left: number,
  bottom: number,
): RowShape[] {
  const end = lines.findIndex(({ row, columns: [column = 0] }, index) => {
    const text = cellText(grid.cell(row, column)).trim();
    return column !== left || row !== bottom + 1 + index || text.length > 12;
  });
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** The only cell in a row whose names are merged with the row above, or prose under 文字 with nothing beside it. */
function isAloneInBody(
  grid: Grid,
  { row, columns: [first = 0] }: RowShape,
  header: readonly number[],
): boolean {
  const last = Math.max(...header);
  if (columnKindOf(cellText(grid.cell(last, first)))?.kind === "text") return true;
  const left = grid.filled(last)[0] ?? first;
  const over = grid.merge(row, Math.min(left, first));
  return left < first && over !== undefined && over.top < row && over.top > last;
}

function isNoteRow(grid: Grid, { row, columns }: RowShape): boolean {
  const texts = columns.map((column) => cellText(grid.cell(row, column)));
  return texts.some((text) => isNote(text) || text.length > 40);
}

/** The header once more, as at the top of a printed page. */
function repeats(grid: Grid, shape: RowShape, header: RowShape | undefined): boolean {
  return (
    header !== undefined &&
    shape.columns.length === header.columns.length &&
    shape.columns.every(
      (column) =>
        cellText(grid.cell(shape.row, column)) === cellText(grid.cell(header.row, column)),
    )
  );
}

/** Rows of figures without a header end where a line or a header begins. */
function endOfLoose(grid: Grid, rows: readonly RowShape[], start: number): number {
  let at = start + 1;
  for (let shape = rows[at]; shape; shape = rows[at]) {
    if (isLine(grid, shape) || headerRows(grid, rows, at).length > 0) break;
    at += 1;
  }
  return at;
}

function loose(rows: readonly RowShape[], code: Loose["code"]): Loose {
  const columns = rows.flatMap((row) => [...row.columns]);
  return {
    kind: "loose",
    code,
    area: {
      top: rows[0]?.row ?? 0,
      bottom: rows[rows.length - 1]?.row ?? 0,
      left: columns.reduce((least, column) => Math.min(least, column), Infinity),
      right: columns.reduce((most, column) => Math.max(most, column), 0),
    },
  };
}

function areaOf(
  grid: Grid,
  header: readonly number[],
  body: readonly RowShape[],
  headerShapes: readonly RowShape[],
): Area {
  let left = Infinity;
  let right = 0;
  for (const { row, columns } of [
    ...headerShapes,
    ...body.filter(({ columns, figures }) => columns.length > 1 || figures.length > 0),
  ]) {
    for (const column of columns) {
      left = Math.min(left, column);
      right = Math.max(
        right,
        Math.min(grid.merge(row, column)?.right ?? column, grid.used?.right ?? column),
      );
    }
  }
  const top = header[0] ?? 0;
  return {
    top,
    left,
    bottom: body[body.length - 1]?.row ?? header[header.length - 1] ?? top,
    right,
  };
}
