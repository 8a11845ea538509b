import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { textKindOf, textsUnder } from "../words/textKinds";
import type { Column } from "./columns";

/**
 * Knows the columns of prose in a table that has no figures: those whose headings say what their texts are (主要做法 | 存在问题 |
 * 下步打算), else a single one that holds sentences, beside a section or beside the kinds of the texts (类型 | 内容).
 */
export function withProse(grid: Grid, frame: Frame, columns: readonly Column[]): readonly Column[] {
  const holdsFigures = columns.some(
    ({ kind, profile }) => kind !== "sequence" && profile.figures > 0,
  );
  if (holdsFigures || columns.some(({ kind }) => kind === "text")) return columns;
  const prose = new Set(columns.filter((column) => isProse(grid, frame, column)));
  const headed = columns.filter(
    (column) => textsUnder(column.text) !== undefined && !holdsKinds(grid, frame, column),
  );
  const isHeaded = headed.length > 1 && (prose.size > 0 || areParts(grid, frame, headed));
  if (prose.size === 0 && !isHeaded) return columns;
  if (isHeaded || (headed.length === 1 && headed.some((column) => prose.has(column)))) {
    return columns.map((column) =>
      headed.includes(column) ? { ...column, kind: "text" } : column,
    );
  }
  const [only, ...others] = prose;
  const kinds = columns.find(
    (column) => column !== only && column.kind !== "section" && holdsKinds(grid, frame, column),
  );
  const isPlaced =
    kinds !== undefined || columns.some(({ kind }) => kind === "section" || kind === "text-kind");
  if (only === undefined || others.length > 0 || !isPlaced) return columns;
  return columns.map((column): Column => {
    if (column === only) return { ...column, kind: "text" };
    return column === kinds ? { ...column, kind: "text-kind" } : column;
  });
}

/** 主要做法 beside 存在问题: headings that say different things of their texts need no full stops in these, only words enough. */
function areParts(grid: Grid, frame: Frame, headed: readonly Column[]): boolean {
  const parts = new Set(headed.map(({ text }) => textsUnder(text)));
  const texts = headed.flatMap((column) => textsIn(grid, frame, column));
  const isLong = texts.filter(({ length }) => length >= FEWEST_CHARACTERS).length * 2;
  return parts.size > 1 && isLong > texts.length;
}

/** Most of what stands in it are sentences. */
function isProse(grid: Grid, frame: Frame, column: Column): boolean {
  if (column.kind === "section" || column.kind === "text-kind") return false;
  const filled = textsIn(grid, frame, column);
  return filled.length > 0 && filled.filter(isSentence).length * 2 > filled.length;
}

/** 做法, 问题, 打算: it says of each row what its text is. */
function holdsKinds(grid: Grid, frame: Frame, column: Column): boolean {
  const filled = textsIn(grid, frame, column);
  return filled.length > 0 && filled.filter(textKindOf).length * 2 > filled.length;
}

function textsIn(grid: Grid, frame: Frame, { column }: Column): string[] {
  return frame.body
    .map(({ row }) => cellText(grid.cell(row, column)).trim())
    .filter((text) => text !== "");
}

const FEWEST_CHARACTERS = 6;

function isSentence(text: string): boolean {
  return text.length >= FEWEST_CHARACTERS && /[。；！，]/.test(text);
}
