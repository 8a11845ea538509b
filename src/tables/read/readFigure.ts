import { isPerMille } from "../../quantity/isPerMille";
import { readNumber, type NumberReading } from "../../quantity/readNumber";
import { readRank } from "../../quantity/readRank";
import { readTop, type TopReading } from "../../quantity/readTop";
import { NO_UNIT, PERCENT, PLACE, POINTS, type Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";
import type { Cell } from "../../workbook/workbook";
import type { Status } from "../words/label";
import { isPlaceholder } from "../grid/placeholder";
import { MISSING, refused, type CellReading, type Figure } from "./figure";
import { readStatusMark } from "./readStatusMark";
import { shiftDecimal } from "./shiftDecimal";
import { shownFigure, unreadable, type NumberCell, type ShownNumber } from "./shownFigure";

/** What headers and units lead to expect of a cell. */
export interface Expectation {
  /** `amount`: anything in the declared unit; the others have one form only. `places`: so many gained or lost. */
  readonly form: "amount" | "rate" | "points" | "place" | "places";
  /** From the unit column, the header, or the line above the table. */
  readonly unit?: Unit;
  /** A bare number is a fraction: known from other cells, not from this one. */
  readonly fraction?: true;
}

/**
 * Reads one cell of a value column. The number format or the text decides how a percentage is written, else the
 * declared unit; where neither does, a rate is refused rather than guessed.
 */
export function readFigure(cell: Cell | null, expected: Expectation): CellReading {
  if (!cell) return MISSING;
  const { value } = cell;
  if (typeof value === "object") {
    if (value.uncalculated) return refused("uncalculated-formula");
    return refused("error-value", { error: value.error });
  }
  if (typeof value === "boolean") return refused("not-a-number", { text: cell.text });
  if (typeof value === "string") return fromText(value, expected);
  // A copy with its value as a number would be made of every cell of every table.
  return fromNumber(cell as NumberCell, expected);
}

/** What is smaller or larger cannot be written out in digits: Excel shows 1E-300. */
const [LEAST, MOST] = [1e-15, 1e21];
/** Excel holds no more. */
const MOST_DECIMALS = 15;

function fromNumber(cell: NumberCell, expected: Expectation): CellReading {
  if (!canBeWrittenOut(cell.value)) return refused("not-a-number", { text: cell.text });
  const shown = shownFigure(cell);
  if ("kind" in shown) return shown;
  if (!canBeWrittenOut(shown.value)) return refused("not-a-number", { text: cell.text });
  if (isUnsure(shown, expected)) return unreadable(cell);
  if (expected.form === "place") return shownPlace(shown, cell);
  const figure = shown.percent
    ? percentCell(shown, expected)
    : inUnit(inLetters(shown, expected), expected, cell.text);
  return withStatus(figure, shown.status);
}

/** 30.1m under a heading without a unit is in whatever the letters stand for: they are shown, and go with the figure. */
function inLetters(shown: ShownNumber, { form, unit }: Expectation): ShownNumber {
  const symbol = shown.foreign?.trim() ?? "";
  if (symbol === "" || shown.unit || unit || form !== "amount") return shown;
  return { ...shown, unit: { symbol, base: symbol, factor: 1 } };
}

/** A word that nobody knows may be a unit, or change what is said; 增长3.2% is no level. */
function isUnsure({ foreign, moved, scaled }: ShownNumber, { form, unit }: Expectation): boolean {
  if (moved && form === "amount") return true;
  if (foreign === undefined || form === "place") return false;
  return unit !== undefined || scaled === true || !HARMLESS.test(foreign);
}

/** Letters, as in `0.0\m`, which may be a unit, but for those that stand for thousands and millions. */
const HARMLESS = /^(?!(?:k|M|B|mn|mln|bn|thousand|million|billion)$)[A-Za-z ]+$/;

function shownPlace({ value, unit, foreign }: ShownNumber, cell: Cell): CellReading {
  if (unit === undefined && foreign === undefined) return place(value, cell.text);
  const read = placeText(cell.text);
  const isSame = read.kind === "figure" && read.value === value && read.measure === undefined;
  return isSame ? read : unreadable(cell);
}

function canBeWrittenOut(value: number): boolean {
  return value === 0 || (Math.abs(value) >= LEAST && Math.abs(value) < MOST);
}

function percentCell(shown: ShownNumber, { form, unit }: Expectation): CellReading {
  const { value, qualifier } = shown;
  const decimals = Math.min(shown.decimals, MOST_DECIMALS);
  if (form === "points" || unit?.base === POINTS.base) {
    return { kind: "figure", value: shiftDecimal(value, 2), unit: POINTS, decimals };
  }
  if (unit && unit.base !== PERCENT.base) {
    return refused("unit-mismatch", { from: PERCENT.symbol, to: unit.symbol });
  }
  return { kind: "figure", value, unit: PERCENT, decimals, ...(qualifier && { qualifier }) };
}

function withStatus(reading: CellReading, status: Status | undefined): CellReading {
  return reading.kind === "figure" && status ? { ...reading, status } : reading;
}

/** Longer texts are prose. */
const LONGEST_TEXT = 60;

function fromText(text: string, expected: Expectation): CellReading {
  if (text.length > LONGEST_TEXT) return refused("text-in-number-column", { text: excerpt(text) });
  const { rest, status } = readStatusMark(text);
  if (isPlaceholder(rest)) return refused("placeholder", { text: text.trim() });
  if (expected.form === "place") return placeText(rest);
  const reading = readNumber(rest);
  if (!reading.ok) {
    return reading.problem.code === "missing-value"
      ? MISSING
      : refused("text-in-number-column", { text: excerpt(text) });
  }
  if (!canBeWrittenOut(reading.value.value))
    return refused("not-a-number", { text: excerpt(text) });
  return withStatus(inUnit(reading.value, expected, text.trim()), status);
}

/** A number and its own unit, if it has one, held against what the headers say. */
function inUnit(reading: NumberReading, expected: Expectation, text: string): CellReading {
  const { form, unit, fraction } = expected;
  const { value, qualifier } = reading;
  const decimals = Math.min(reading.decimals, MOST_DECIMALS);
  const own = reading.unit && withMultiple(reading.unit, unit);
  const found = own ?? unit;
  const figure = (held: number, as: Unit): Figure => ({
    kind: "figure",
    value: held,
    unit: as,
    decimals,
    ...(qualifier && { qualifier }),
  });
  if (own && unit && own.base !== unit.base) {
    return refused("unit-mismatch", { from: own.symbol, to: unit.symbol });
  }
  if (form === "points") {
    return found === undefined || found.base === POINTS.base || found.base === PERCENT.base
      ? own?.base === PERCENT.base
        ? refused("unit-mismatch", { from: own.symbol, to: POINTS.symbol })
        : figure(value, POINTS)
      : refused("unit-mismatch", { from: found.symbol, to: POINTS.symbol });
  }
  if (form === "rate" && found === undefined) {
    return fraction
      ? { ...figure(value, PERCENT), decimals: Math.max(0, decimals - 2) }
      : refused("ambiguous-rate", { value: text });
  }
  if (form === "rate" && found?.base !== PERCENT.base) {
    return refused("unit-mismatch", { from: found?.symbol ?? "", to: PERCENT.symbol });
  }
  if (found?.base === PERCENT.base) {
    const places = isPerMille(found) ? -3 : -2;
    // `2.33%` in a text is a fraction already; 2.33 under a % header is not.
    return figure(own ? value : shiftDecimal(value, places), found);
  }
  return figure(value, found ?? NO_UNIT);
}

/** `2.44亿` under 元, or under 亿元, is in 亿元. */
function withMultiple(own: Unit, declared: Unit | undefined): Unit {
  if (own.base !== "" || !declared) return own;
  return unitOf(`${own.symbol}${declared.base}`) ?? own;
}

function place(value: number, text: string): CellReading {
  return Number.isInteger(value) && value > 0
    ? { kind: "figure", value, unit: PLACE, decimals: 0 }
    : refused("not-a-number", { text });
}

function placeText(text: string): CellReading {
  const missing = readNumber(text);
  if (!missing.ok && missing.problem.code === "missing-value") return MISSING;
  const top = readTop(text);
  if (top) return topFigure(top);
  const reading = readRank(text);
  if (!reading || !Number.isInteger(reading.place)) {
    return refused("text-in-number-column", { text: excerpt(text) });
  }
  const { place: value, tied, count, scope } = reading;
  return {
    kind: "figure",
    value,
    unit: PLACE,
    decimals: 0,
    ...(tied && { tied }),
    ...(count !== undefined && { count }),
    ...(scope !== undefined && { scope }),
  };
}

/** 前10位 in a column of places. */
function topFigure({ among, scope }: TopReading): CellReading {
  const measure = "top" as const;
  return {
    kind: "figure",
    value: among,
    unit: PLACE,
    decimals: 0,
    measure,
    ...(scope && { scope }),
  };
}

/** As much of a text as a sentence about it can quote. */
function excerpt(text: string): string {
  return text.trim().slice(0, 40);
}
