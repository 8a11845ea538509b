import type { Language } from "../../language";
import type { AreaAddress, CellAddress } from "../../workbook/workbook";
import { isSameCell } from "../../workbook/isSameCell";
import type { Attribute } from "../meaning/meaning";
import type { Origin } from "../meaning/origin";
import { PRECEDENCE } from "../meaning/precedence";
import type { Observation } from "../observation";
import type { Reading, Table } from "../table";
import type { ExplainedAttribute, Explanation, Spoken } from "./explanation";
import { valueText } from "./valueText";
import { headBehind, wordsBehind } from "./wordsBehind";

/** What a cell shows. */
export type TextAt = (cell: CellAddress) => string;

/**
 * What became of a cell: the figures read of it, each attribute with who said it, in which cells and by which words; or why it
 * was refused; or what it says of others.
 */
export function explainCell(
  reading: Reading,
  cell: CellAddress,
  textAt: TextAt,
  language: Language = "zh-CN",
): Explanation {
  const figures = reading.observations.filter((one) => isSameCell(one.cell, cell));
  if (figures.length > 0) {
    return {
      kind: "figures",
      figures: figures.map((figure) => ({
        figure,
        attributes: attributesOf(figure, reading, textAt, language),
      })),
    };
  }
  const text = reading.texts.find((one) => isSameCell(one.cell, cell));
  if (text) return { kind: "text", text };
  const spoken = spokenBy(reading, cell, language);
  if (spoken.length > 0) return { kind: "speaks", of: spoken };
  const blank = textAt(cell).trim() === "";
  const [refusal] = blank
    ? []
    : reading.refused
        .filter(({ area }) => holds(area, cell))
        .sort((a, b) => sizeOf(a.area) - sizeOf(b.area));
  if (refusal) return { kind: "refused", area: refusal.area, problem: refusal.problem };
  return lineOf(reading, cell, blank);
}

function attributesOf(
  figure: Observation,
  { tables }: Reading,
  textAt: TextAt,
  language: Language,
): readonly ExplainedAttribute[] {
  const table = tables.find(({ id }) => id === figure.table);
  return ATTRIBUTES.flatMap((attribute) => {
    const origin = figure.said?.[attribute];
    const value = valueText(figure, attribute, language);
    if (!origin || value === undefined) return [];
    const { by, evidence } = origin;
    const cells = origin.cells.map((cell) => {
      const text = textAt(cell);
      const words = [
        ...(by === "row" ? headBehind(headingAt(table, cell)) : []),
        ...wordsBehind(text, attribute),
      ];
      return { cell, text, words };
    });
    return [{ attribute, value, by, cells, ...(evidence && { evidence }) }];
  });
}

const ATTRIBUTES = Object.keys(PRECEDENCE) as Attribute[];

function headingAt(table: Table | undefined, { column }: CellAddress): string {
  return table?.columns.find(({ line }) => line === column)?.label ?? "";
}

/** What a heading, a name or a remark says of figures in other cells. */
function spokenBy(
  { observations }: Reading,
  cell: CellAddress,
  language: Language,
): readonly Spoken[] {
  return ATTRIBUTES.flatMap((attribute) => {
    const about = observations.filter(({ said }) => isSaidIn(said?.[attribute], cell));
    const values = about.flatMap((figure) => valueText(figure, attribute, language) ?? []);
    if (values.length === 0) return [];
    return [{ attribute, values: [...new Set(values)], figures: about.length }];
  });
}

function isSaidIn(origin: Origin | undefined, cell: CellAddress): boolean {
  return origin?.cells.some((one) => isSameCell(one, cell)) === true;
}

/** What the column or the row was taken for. */
function lineOf({ tables }: Reading, cell: CellAddress, blank: boolean): Explanation {
  const table = tables.find(({ area }) => holds(area, cell));
  const column = table?.columns.find(({ line }) => line === cell.column);
  const row = table?.rows.find(({ line }) => line === cell.row);
  const line = row?.role === "section" || row?.role === "unread" ? row : (column ?? row);
  if (!table || !line || blank) return { kind: "nothing", blank };
  return { kind: "line", table: table.id, role: line.role, label: line.label };
}

function holds({ sheet, top, bottom, left, right }: AreaAddress, cell: CellAddress): boolean {
  const { row, column } = cell;
  return sheet === cell.sheet && top <= row && row <= bottom && left <= column && column <= right;
}

function sizeOf({ top, bottom, left, right }: AreaAddress): number {
  return (bottom - top + 1) * (right - left + 1);
}
