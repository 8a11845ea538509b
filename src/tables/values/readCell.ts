import type { Cell } from "../../workbook/workbook";
import { NO_UNIT } from "../../quantity/unit";
import type { Measure } from "../observation";
import { MISSING, refused, type CellReading, type Figure } from "../read/figure";
import { readFigure } from "../read/readFigure";
import { readGoal } from "../read/readGoal";
import type { TableRow } from "../rows/tableRow";
import { isConclusion } from "../words/conclusions";
import { flagOf } from "../words/flags";
import type { CellMeaning } from "./cellMeaning";
import type { ValueColumn } from "./valueColumn";

/**
 * Reads a cell as what its row and column lead to expect; beyond figures, 是 and 否 where nothing is counted, 千 beside 余,
 * and conclusions in words, which are told with the row.
 */
export function readCell(
  cell: Cell,
  { measure, expected }: CellMeaning,
  row: TableRow,
  column: ValueColumn,
): CellReading {
  const { value } = cell;
  const text = typeof value === "string" ? value : "";
  const asks = column.asks !== undefined || expected.unit === undefined;
  const flag = measure === "level" && asks ? flagOf(text) : undefined;
  if (flag !== undefined) {
    return { kind: "figure", value: flag, unit: NO_UNIT, decimals: 0, measure: "flag" };
  }
  if (isConclusion(text)) return MISSING;
  const word = row.qualifier?.word;
  const open = /^[十百千万]$/.test(text.trim()) && (word === "余" || word === "多");
  const whole = open ? { ...cell, value: `${text.trim()}${word}` } : cell;
  if (measure === "target") return readGoal(whole, expected.unit);
  const reading = readFigure(whole, expected);
  const isTop = reading.kind === "figure" && reading.measure === "top";
  return isTop ? topOf(measure, reading, text) : reading;
}

/** 前10位 is a bound by level or by growth, as its column ranks; of an earlier place it tells nothing. */
function topOf(measure: Measure, top: Figure, text: string): CellReading {
  if (measure === "rank") return top;
  return measure === "growth-rank"
    ? { ...top, measure: "growth-top" }
    : refused("text-in-number-column", { text: text.trim() });
}
