import type { CellError, CellValue } from "../../../workbook/workbook";
import { FileFault } from "../package/fileFault";
import { numberOf, truthOf } from "../xml/xmlValues";
import { serialOfDate } from "./serialOfDate";

/** What a file says of a cell, all of it as text. */
export interface WrittenCell {
  /** The attribute `t`: what `value` is. */
  readonly type: string | undefined;
  readonly value: string | undefined;
  /** A text that stands in the cell itself. */
  readonly inline: string | undefined;
  readonly isFormula: boolean;
}

/** What the whole file says about its cells. */
export interface CellSource {
  readonly part: string;
  readonly strings: readonly string[];
  /** Whether formulas may have been written without being calculated. */
  readonly calculatesOnOpening: boolean;
}

/** A formula no program has calculated yet: its value is in nobody's hands. */
const UNCALCULATED: CellError = { error: "#CALC!", uncalculated: true };

/**
 * The value of a cell; `null` for a blank one. A number that is none is an error of the cell; what points nowhere, or is of
 * no kind there is, is a fault of the sheet.
 */
export function cellContent(
  { type = "n", value, inline, isFormula }: WrittenCell,
  source: CellSource,
): CellValue | null {
  if (inline !== undefined) return textOrBlank(inline);
  const isBlank = value === undefined || (value === "" && type !== "str");
  if (isBlank) return isFormula ? UNCALCULATED : null;
  switch (type) {
    case "n":
      // Programs that cannot calculate write 0 and ask Excel to do it on opening.
      if (isFormula && source.calculatesOnOpening && value.trim() === "0") return UNCALCULATED;
      return numberOf(value) ?? { error: "#NUM!" };
    case "s":
      return textOrBlank(source.strings[indexOf(value)] ?? fail(source));
    case "str":
    case "inlineStr":
      return textOrBlank(value);
    case "b":
      return truthOf(value) ?? fail(source);
    case "e":
      return { error: value.trim() };
    case "d":
      return serialOfDate(value) ?? { error: "#VALUE!" };
    default:
      return fail(source);
  }
}

function textOrBlank(text: string): string | null {
  return text === "" ? null : text;
}

function indexOf(value: string): number {
  return /^\s*\d+\s*$/.test(value) ? Number(value) : -1;
}

function fail({ part }: CellSource): never {
  throw new FileFault("damaged-part", { part });
}
