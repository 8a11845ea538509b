import { ok, refuse, type Result } from "../problem";
import { readNumber } from "../quantity/readNumber";
import type { Unit } from "../quantity/unit";
import { readShown } from "./readShown";

/** One figure to calculate with. A figure that came as a bare number has no unit of its own. */
export interface Operand {
  readonly value: number;
  readonly unit?: Unit;
  /** A bare 0: desktop Excel hands over a blank cell so, and nothing tells it from a zero. */
  readonly mayBeBlank?: true;
  /** Decimals that the cell shows, where it came with its format. */
  readonly decimals?: number;
}

/**
 * Makes a figure of whatever Excel hands over for one cell: a number, a text, a blank (null or an empty text on
 * the web; on the desktop a blank is a 0), a number with its format, or an error.
 */
export function readOperand(cell: unknown): Result<Operand> {
  if (cell === null || cell === undefined) return refuse("missing-value");
  if (typeof cell === "number") {
    if (cell === 0) return ok({ value: 0, mayBeBlank: true });
    return Number.isFinite(cell) ? ok({ value: cell }) : refuse("not-a-number");
  }
  if (typeof cell === "string") return readText(cell);
  if (typeof cell === "boolean") return refuse("not-a-number", { text: cell ? "TRUE" : "FALSE" });
  return typeof cell === "object" ? readObject(cell) : refuse("not-a-number");
}

const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|DIV\/0!|NUM!|NULL!|REF!|NAME\?|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

function readText(text: string): Result<Operand> {
  if (ERROR_TEXT.test(text)) return refuse("error-value", { error: text });
  const reading = readNumber(text);
  if (!reading.ok) {
    return reading.problem.code === "missing-value" ? reading : refuse("not-a-number", { text });
  }
  const { value, unit, qualifier } = reading.value;
  if (qualifier) return refuse("approximate-value", { text });
  return ok(unit ? { value, unit } : { value });
}

/** `{type: "Double", basicValue, numberFormat}`, `{type: "Error", basicValue}` and an Error's `code`. */
function readObject(cell: object): Result<Operand> {
  const { type, basicValue, code, numberFormat } = cell as Readonly<Record<string, unknown>>;
  if (typeof code === "string") return refuse("error-value", { error: code });
  if (type === "Error") {
    return typeof basicValue === "string"
      ? refuse("error-value", { error: basicValue })
      : refuse("error-value");
  }
  if (basicValue === undefined || typeof basicValue === "object") return refuse("not-a-number");
  if (typeof basicValue !== "number") return readOperand(basicValue);
  if (!Number.isFinite(basicValue)) return refuse("not-a-number");
  // A blank cell never comes as an object: a zero is one.
  if (typeof numberFormat !== "string") return ok({ value: basicValue });
  const shown = readShown(basicValue, numberFormat);
  return shown ? ok(shown) : refuse("not-a-number", { text: String(basicValue) });
}
