import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { rowShape, type RowShape } from "../grid/rowShape";
import { columnKindOf } from "../words/columnKinds";
import { isBareTotal } from "../words/isBareTotal";
import { isClassHead } from "../../lexicon/classHeads";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Frame, Loose, Side } from "./frame";
import { isBareUnit, isLineCell, isUnitLine } from "./lineText";

/**
 * The pieces of a sheet with tables in panels put right: 地区 | 授权量 | 地区 | 授权量 goes on in its right half where its left half ends, and
 * is one table; under other headings, the half that begins with the heading of the names again is a table of its own.
 */
export function withPanels(grid: Grid, pieces: readonly (Frame | Loose)[]): (Frame | Loose)[] {
  const done: (Frame | Loose)[] = [];
  const parted = (piece: Frame | Loose): readonly (Frame | Loose)[] =>
    piece.kind === "frame" ? partedFrames(grid, piece) : [piece];
  for (const piece of pieces.flatMap(parted)) {
    const last = done[done.length - 1];
    const joined = last && piece.kind === "frame" ? joinedBeside(grid, last, piece) : undefined;
    if (joined) done[done.length - 1] = joined;
    else done.push(piece);
  }
  return withSharedUnits(grid, done);
}

/** 单位：万元 at the right margin over tables side by side, alone in its row or behind who filled it in, is that of each of them. */
function withSharedUnits(grid: Grid, pieces: readonly (Frame | Loose)[]): (Frame | Loose)[] {
  const frames = pieces.filter((piece) => piece.kind === "frame");
  const unitsOver = ({ lead }: Frame): readonly RowShape[] =>
    lead.filter(({ row, columns }) => columns.some((at) => isUnit(cellText(grid.cell(row, at)))));
  return pieces.map((piece) => {
    if (piece.kind !== "frame" || unitsOver(piece).length > 0) return piece;
    const isAbove = ({ row }: RowShape): boolean => {
      const texts = grid.filled(row).map((column) => cellText(grid.cell(row, column)));
      return row < piece.area.top && (texts.length === 1 || texts.every(isLineCell));
    };
    const beside = frames.filter((other) => other !== piece && isInSight(piece, other));
    const shared = beside.flatMap((other) => unitsOver(other).filter(isAbove));
    return shared.length === 0 ? piece : { ...piece, lead: together(piece.lead, shared) };
  });
}

function isUnit(text: string): boolean {
  return isUnitLine(text) || isBareUnit(text);
}

/** Beside each other, headed in the same row. */
function isInSight({ area, header }: Frame, other: Frame): boolean {
  const isApart = other.area.left > area.right || other.area.right < area.left;
  return isApart && other.header[0] === header[0];
}

/** A frame cut where the heading of its first column comes back over other names, or those of all the others do. */
function partedFrames(grid: Grid, frame: Frame): Frame[] {
  const { area } = frame;
  const repeated = repeatedSides(grid, frame);
  if (repeated) return repeated.map((side) => sideOf(grid, frame, side));
  const classes = classesBeside(grid, frame);
  if (classes) return classes.map((side) => sideOf(grid, frame, side));
  const lists = listsUnderGroups(grid, frame);
  if (lists) return lists.map((side) => ({ ...sideOf(grid, frame, side), header: frame.header }));
  const first = headingAt(grid, frame, area.left);
  if (first.trim() === "") return [frame];
  const starts = [area.left];
  for (let column = area.left + 2; column < area.right; column += 1) {
    if (headingAt(grid, frame, column) === first) starts.push(column);
  }
  const sides = starts.map((left, at) => ({ left, right: (starts[at + 1] ?? area.right + 1) - 1 }));
  if (sides.length < 2 || !sides.every((side) => namesItsRows(grid, frame, side))) return [frame];
  return sides.every((side) => haveOtherNames(grid, frame, side.left, area.left))
    ? sides.map((side) => sideOf(grid, frame, side))
    : [frame];
}

const MOST_SIDES = 4;

/** 收入科目 | 预算数 | 决算数 | 支出科目 | 预算数 | 决算数: halves as wide as each other whose figures are headed alike, over other names. */
function repeatedSides(grid: Grid, frame: Frame): Side[] | undefined {
  const { left, right } = frame.area;
  for (let count = 2; count <= MOST_SIDES; count += 1) {
    const width = (right - left + 1) / count;
    if (!Number.isInteger(width) || width < 2) continue;
    const sides = Array.from({ length: count }, (_, index) => ({
      left: left + index * width,
      right: left + (index + 1) * width - 1,
    }));
    const [own = "", ...others] = sides.map((side) => headsOf(grid, frame, side));
    const areAlike = own !== "" && others.every((heads) => heads === own);
    const areNamed = sides.every(
      (side) =>
        isOverNames(headingAt(grid, withoutGroups(grid, frame, side), side.left)) &&
        namesItsRows(grid, frame, side) &&
        haveOtherNames(grid, frame, side.left, left),
    );
    if (areAlike && areNamed) return sides;
  }
  return undefined;
}

/** 服务业行业 | 增加值增速 | 工业产品 | 产量增速: halves that begin with the names of classes, each with figures of its own. */
function classesBeside(grid: Grid, frame: Frame): Side[] | undefined {
  const { left, right } = frame.area;
  const width = (right - left + 1) / 2;
  if (!Number.isInteger(width) || width < 2) return undefined;
  const sides = [left, left + width].map((from) => ({ left: from, right: from + width - 1 }));
  const areClasses = sides.every(
    (side) =>
      isClassHead(headingAt(grid, frame, side.left)) &&
      isOfWords(grid, frame, side.left) &&
      columnsOf(side)
        .slice(1)
        .every((column) => !isOfWords(grid, frame, column)),
  );
  return areClasses && haveOtherNames(grid, frame, left + width, left) ? sides : undefined;
}

/**
 * 投入总量 over 位次 | 城市 | 亿元 and 投入强度 over 位次 | 城市 | %: lists of their own, each under a heading over all of it, whose names come in
 * another order. A heading says what its list is of and stays over it.
 */
function listsUnderGroups(grid: Grid, frame: Frame): Side[] | undefined {
  const [top = 0] = frame.header;
  const filled = grid.filled(top);
  const sides = filled.map((column) => grid.merge(top, column) ?? { left: column, right: column });
  const [first] = sides;
  if (!first || sides.length < 2 || first.left !== frame.area.left) return undefined;
  const last = frame.area.right;
  if (sides.some(({ left, right }) => right - left < 1) || sides[sides.length - 1]?.right !== last)
    return undefined;
  const headsAs = ({ left, right }: Side): string[] =>
    columnsOf({ left, right }).map((at) => headingAt(grid, withoutTop(frame), at));
  const own = headsAs(first);
  const named = own.findIndex((_, at) => isOfWords(grid, frame, first.left + at));
  if (named < 0 || named >= own.length - 1) return undefined;
  const areLists = sides.every((side) => {
    const heads = headsAs(side).slice(0, named + 1);
    const isAlike = heads.every((head, at) => head.trim() !== "" && head === own[at]);
    return isAlike && isOfWords(grid, frame, side.left + named);
  });
  const haveOthers = sides
    .slice(1)
    .every(({ left }) => haveOtherNames(grid, frame, left + named, first.left + named));
  return areLists && haveOthers ? sides.map(({ left, right }) => ({ left, right })) : undefined;
}

function withoutTop(frame: Frame): Frame {
  return { ...frame, header: frame.header.slice(1) };
}

/** Words in most of its rows. */
function isOfWords(grid: Grid, { body }: Frame, column: number): boolean {
  const texts = body.filter(({ row }) => rowShape(grid, row, column, column).texts.length > 0);
  return texts.length * 2 > body.length;
}

/** What heads the figures of a side; empty where one of them has no heading. */
function headsOf(grid: Grid, frame: Frame, side: Side): string {
  const own = withoutGroups(grid, frame, side);
  const heads = columnsOf(side)
    .slice(1)
    .map((column) => headingAt(grid, own, column));
  return heads.some((head) => head.trim() === "") ? "" : heads.join("\t");
}

/** 项目, 收入科目, 支出: what may head names, and nothing that is said of them. */
function isOverNames(heading: string): boolean {
  const kind = columnKindOf(heading)?.kind ?? "indicator";
  return heading.trim() !== "" && kind === "indicator";
}

/** Without the rows of its header that are one heading over all of a side. */
function withoutGroups(grid: Grid, frame: Frame, { left, right }: Side): Frame {
  const isGroup = (row: number): boolean => {
    const merge = grid.merge(row, left);
    return merge !== undefined && merge.left === left && merge.right === right;
  };
  return { ...frame, header: frame.header.filter((row) => !isGroup(row)) };
}

/** What all rows of a header say over a column. */
function headingAt(grid: Grid, { header }: Frame, column: number): string {
  return header.map((row) => cellText(grid.shown(row, column)).trim()).join("\n");
}

/** Under running numbers or not: a column of words or years, and figures in another. */
function namesItsRows(grid: Grid, { body }: Frame, { left, right }: Side): boolean {
  const shapes = body.map(({ row }) => rowShape(grid, row, left, right));
  const filled = shapes.filter(({ columns }) => columns.length > 1);
  const hasNames = columnsOf({ left, right }).some((column) => {
    const named = filled.filter(({ texts }) => texts.includes(column)).length;
    return named * 2 > filled.length;
  });
  return hasNames && filled.some(({ figures }) => figures.length > 0);
}

/** Names printed once more for the reader stand beside themselves. */
function haveOtherNames(grid: Grid, { body }: Frame, column: number, first: number): boolean {
  if (column === first) return true;
  return body.some(({ row }) => {
    const [own, other] = [first, column].map((at) => cellText(grid.cell(row, at)).trim());
    return other !== "" && own !== other;
  });
}

function columnsOf({ left, right }: Side): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function sideOf(grid: Grid, frame: Frame, { left, right }: Side): Frame {
  const body = frame.body
    .map(({ row }) => rowShape(grid, row, left, right))
    .filter(({ columns }) => columns.length > 0);
  const { header } = withoutGroups(grid, frame, { left, right });
  return { ...frame, header, area: { ...frame.area, left, right }, body };
}

/** Two tables side by side as one, where the right one goes on with other names under the headings of the left one. */
function joinedBeside(grid: Grid, one: Frame | Loose, other: Frame): Frame | undefined {
  if (one.kind !== "frame" || !isBeside(one, other)) return undefined;
  const [first = one.area, ...others] = one.panels ?? [one.area];
  const isAlike = columnsOf(first).every(
    (column) =>
      headingAt(grid, one, column) ===
      headingAt(grid, other, other.area.left + column - first.left),
  );
  const isAsWide = other.area.right - other.area.left === first.right - first.left;
  if (!isAlike || !isAsWide || !hasNoOtherTitle(grid, one, other)) return undefined;
  const panels = [first, ...others, other.area].map(({ left, right }) => ({ left, right }));
  const names = panels.map((panel) => namesIn(grid, [...one.body, ...other.body], panel));
  const all = names.flatMap((own) => [...own]);
  if (names.some(({ size }) => size === 0) || new Set(all).size < all.length) return undefined;
  const bottom = Math.max(one.area.bottom, other.area.bottom);
  return {
    ...one,
    area: { ...one.area, right: other.area.right, bottom },
    lead: together(one.lead, other.lead),
    body: together(one.body, other.body),
    notes: together(one.notes, other.notes),
    panels,
  };
}

function isBeside(one: Frame, other: Frame): boolean {
  return other.area.left > one.area.right && other.header.join() === one.header.join();
}

/** What the first column of words names; without the marks of parts and totals, which may come back. */
function namesIn(grid: Grid, body: readonly RowShape[], side: Side): ReadonlySet<string> {
  const rows = new Set(body.map(({ row }) => row));
  const column = columnsOf(side).find((at) =>
    [...rows].some((row) => {
      const cell = grid.cell(row, at);
      return cell !== null && !grid.isBody(cell);
    }),
  );
  if (column === undefined) return new Set();
  const names = [...rows].map((row) => plainLabel(cellText(grid.cell(row, column))).key);
  return new Set(names.filter((name) => name !== "" && !isBareTotal(name)));
}

/** What stands over the right half stands over both, or gives their unit. */
function hasNoOtherTitle(grid: Grid, one: Frame, other: Frame): boolean {
  return other.lead.every(
    ({ row, columns }) =>
      one.lead.some((line) => line.row === row && line.columns[0] === columns[0]) ||
      columns.every((column) => isUnitLine(cellText(grid.cell(row, column)))),
  );
}

/** The rows of both, those that both have a part of as one. */
function together(one: readonly RowShape[], other: readonly RowShape[]): RowShape[] {
  const rows = new Map(one.map((shape) => [shape.row, shape]));
  for (const shape of other) {
    const known = rows.get(shape.row);
    rows.set(shape.row, known ? merged(known, shape) : shape);
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

function merged(one: RowShape, other: RowShape): RowShape {
  const both = (a: readonly number[], b: readonly number[]): number[] =>
    [...new Set([...a, ...b])].sort((left, right) => left - right);
  return {
    row: one.row,
    columns: both(one.columns, other.columns),
    figures: both(one.figures, other.figures),
    texts: both(one.texts, other.texts),
  };
}
