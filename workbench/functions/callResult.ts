import type { CellError, CellValue } from "./cellValue";
import { isCellError } from "./cellValue";
import type { FailureWords } from "./failureWords";

/** What a call came to: one value, or an array that spills, with the reasons of the errors in it. */
export interface CallOutcome {
  readonly cells: readonly (readonly CellValue[])[];
  readonly isArray: boolean;
  readonly reasons: readonly Reason[];
}

/** Why a cell of the result shows an error, counted from the formula's own cell. */
export interface Reason {
  readonly row: number;
  readonly column: number;
  readonly sentence: string;
}

export interface CallResult {
  readonly id: number;
  readonly outcome: CallOutcome;
}

/** Errors by the number the add-in's runtime gives them; all others show as `#VALUE!`. */
const errorByCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#N/A",
};

/** The runtime does not pass on what a plain exception said. */
const NOT_ASSOCIATED = 9;
const PLAIN_EXCEPTION = new Set([0, 2, 3]);

/** Reads one result from the wire, in either of the library's two forms. */
export function readResult(result: unknown, words: FailureWords): CallResult {
  const { id, failed, value, errorCode } = asRecord(result);
  if (!failed) return { id, outcome: outcomeOf(value) };
  const code = typeof errorCode === "number" ? errorCode : -1;
  const error = errorByCode[code] ?? "#VALUE!";
  const own = typeof value === "string" ? value : "";
  const sentence =
    code === NOT_ASSOCIATED
      ? words.notAssociated
      : own || (PLAIN_EXCEPTION.has(code) ? words.exception : "");
  return { id, outcome: errorOutcome(error, sentence) };
}

export function errorOutcome(error: string, sentence: string): CallOutcome {
  return {
    cells: [[{ error }]],
    isArray: false,
    reasons: sentence === "" ? [] : [{ row: 0, column: 0, sentence }],
  };
}

interface WireResult {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode: unknown;
}

function asRecord(result: unknown): WireResult {
  if (!Array.isArray(result)) return result as WireResult;
  const [id, isOk, value, errorCode] = result as [number, boolean, unknown, unknown];
  return { id, failed: !isOk, value, errorCode };
}

function outcomeOf(value: unknown): CallOutcome {
  const isArray = Array.isArray(value);
  const rows = isArray ? (value as unknown[]).map(rowOf) : [[value]];
  const reasons: Reason[] = [];
  const cells = rows.map((row, rowIndex) =>
    row.map((element, column) => {
      const cell = cellOf(element);
      const sentence = isCellError(cell) ? messageOf(element) : "";
      if (sentence !== "") reasons.push({ row: rowIndex, column, sentence });
      return cell;
    }),
  );
  return cells.length > 0 ? { cells, isArray, reasons } : errorOutcome("#CALC!", "");
}

function rowOf(row: unknown): unknown[] {
  return Array.isArray(row) ? (row as unknown[]) : [row];
}

/** An element of a result: a plain value, or an object with `basicValue`, such as an error or a formatted number. */
function cellOf(element: unknown): CellValue {
  // Excel shows a missing element as 0.
  if (element === null || element === undefined) return 0;
  if (typeof element === "number") return Number.isFinite(element) ? element : { error: "#NUM!" };
  if (typeof element === "string" || typeof element === "boolean") return element;
  const { basicValue, code, type, valueType, numberFormat } = element as DataType;
  if (type === "Error" || valueType === "CustomFunctionError") {
    return errorOf(basicValue ?? code);
  }
  if (typeof basicValue === "object" || basicValue === undefined) return { error: "#VALUE!" };
  const basic = cellOf(basicValue);
  return typeof basic === "number" && typeof numberFormat === "string"
    ? { number: basic, numberFormat }
    : basic;
}

interface DataType {
  readonly type?: unknown;
  readonly valueType?: unknown;
  readonly basicValue?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly numberFormat?: unknown;
}

function errorOf(text: unknown): CellError {
  return { error: typeof text === "string" && text.startsWith("#") ? text : "#VALUE!" };
}

function messageOf(element: unknown): string {
  const message = (element as DataType | null)?.message;
  return typeof message === "string" ? message : "";
}
