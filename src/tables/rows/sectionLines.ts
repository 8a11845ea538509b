import { isMissingMark } from "../../quantity/readNumber";
import { hasHeadingNumber } from "../../lexicon/notation/numbering";
import { isNumberedHeading } from "../frame/lineText";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { RowShape } from "../grid/rowShape";
import { readRowName } from "./readRowName";
import type { RowNumber } from "./rowNumbers";

/** A line among the rows that heads those below it. */
export interface SectionLine {
  readonly text: string;
  /** The column of its name. */
  readonly at: number;
  /** How it is numbered in a column beside its name. */
  readonly number?: RowNumber;
}

/**
 * Finds the lines that head others: a line of its own, a numbered heading with nothing but marks for no data beside it, and 一 | 保交楼 in
 * the columns of numbers and of names over rows that are numbered deeper, or not at all.
 */
export function sectionLines(
  grid: Grid,
  body: readonly RowShape[],
  names: number,
  numberOf: (row: number) => RowNumber | undefined,
): (index: number) => SectionLine | undefined {
  const headsNext = (own: RowNumber, next: RowShape | undefined): boolean => {
    if (!next || next.figures.length === 0) return false;
    const number = numberOf(next.row);
    if (number) return number.depth > own.depth;
    const { ofWhich, indent } = readRowName(cellText(grid.shown(next.row, names)));
    return !ofWhich && indent === 0;
  };
  return (index) => {
    const shape = body[index];
    if (!shape) return undefined;
    const { row } = shape;
    const number = numberOf(row);
    if (isAlone(grid, shape, names)) {
      const at = shape.columns[0] ?? names;
      return { text: cellText(grid.cell(row, at)).trim(), at };
    }
    const name = cellText(grid.cell(row, names)).trim();
    if (number?.column === undefined || name === "" || grid.isBody(grid.cell(row, names)))
      return undefined;
    const others = shape.columns.filter((column) => column !== number.column && column !== names);
    const isSilent = others.every((column) => saysNothing(cellText(grid.cell(row, column))));
    if (!isSilent || !headsNext(number, nextOf(body, index))) return undefined;
    return { text: withNumber(number.text, name), at: names, number };
  };
}

/** Nested headings stand right below each other: 一 | 住房保障 over （一） | 公租房. */
function nextOf(body: readonly RowShape[], index: number): RowShape | undefined {
  return body.slice(index + 1).find(({ figures }) => figures.length > 0);
}

/** 一、保交楼 of 一 | 保交楼; 1 before a name is only the number of its row. */
function withNumber(number: string, name: string): string {
  const numbered = /[、.．)]$/.test(number) ? number : `${number}、`;
  return hasHeadingNumber(numbered) ? `${numbered}${name}` : name;
}

/** A line of its own among the rows, or a numbered heading with nothing but marks for no data beside it. */
function isAlone(grid: Grid, { row, columns, figures }: RowShape, names: number): boolean {
  const first = columns[0] ?? names;
  if (columns.length === 1) return first <= names && figures.length === 0;
  if (!isNumberedHeading(cellText(grid.cell(row, first)))) return false;
  return columns.slice(1).every((column) => saysNothing(cellText(grid.cell(row, column))));
}

/** A mark of no data, or the English of a yearbook behind the Chinese. */
function saysNothing(text: string): boolean {
  return isMissingMark(text) || (/[A-Za-z][a-z]{2}/.test(text) && !/[\d\u4e00-\u9fff]/.test(text));
}
