import type { Cell } from "../../workbook/workbook";
import { NO_UNIT } from "../../quantity/unit";
import type { Measure } from "../observation";
import { MISSING, refused, type CellReading, type Figure } from "../read/figure";
import { readFigure, type Expectation } from "../read/readFigure";
import { readGoal } from "../read/readGoal";
import type { TableRow } from "../rows/tableRow";
import { isConclusion } from "../../lexicon/conclusions";
import { flagOf } from "../words/flags";
import { readPlacesMoved } from "../read/readPlacesMoved";
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
  if (expected.form === "places") return turned(readPlacesMoved(cell), column);
  const word = row.qualifier;
  const open = /^[十百千万]$/.test(text.trim()) && (word === "余" || word === "多");
  const whole = open ? { ...cell, value: `${text.trim()}${word}` } : cell;
  if (measure === "target") return readGoal(whole, expected.unit);
  const reading = readFigure(withoutArrow(whole, expected), expected);
  const isTop = reading.kind === "figure" && reading.measure === "top";
  return isTop ? topOf(measure, reading, text) : reading;
}

/** Of places lost where the sheet counts them so: what it calls 2 is two places back. */
function turned(reading: CellReading, { reversed }: ValueColumn): CellReading {
  if (reading.kind !== "figure" || !reversed) return reading;
  return { ...reading, value: -reading.value || 0 };
}

/** 120↓ in a column of amounts is 120 with a mark of how it moved; before a number an arrow may be a sign. */
function withoutArrow(cell: Cell, { form }: Expectation): Cell {
  if (form !== "amount" || typeof cell.value !== "string") return cell;
  return { ...cell, value: cell.value.replace(/(?<=\d[^\d↑↓▲▼]{0,3})[↑↓▲▼]\s*$/, "") };
}

/** 前10位 is a bound by level or by growth, as its column ranks; of an earlier place it tells nothing. */
function topOf(measure: Measure, top: Figure, text: string): CellReading {
  if (measure === "rank") return top;
  return measure === "growth-rank"
    ? { ...top, measure: "growth-top" }
    : refused("text-in-number-column", { text: text.trim() });
}
