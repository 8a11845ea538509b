import { clean } from "../../quantity/decimal";
import { decimalsShown } from "../../quantity/decimalsShown";
import { isMissingMark, type NumberReading } from "../../quantity/readNumber";
import { roundedTo } from "../../quantity/round";
import { PERCENT, type Unit } from "../../quantity/unit";
import { formatSections, type FormatSection } from "../../workbook/numberFormat/formatSections";
import { sectionFor } from "../../workbook/numberFormat/sectionFor";
import type { Cell } from "../../workbook/workbook";
import type { Status } from "../words/label";
import { MISSING, refused, type CellReading, type Figure, type Refused } from "./figure";
import { printedFigure, type PrintedFigure } from "./printedFigure";
import { shiftDecimal } from "./shiftDecimal";

/** A cell of a number. */
export type NumberCell = Cell & { readonly value: number };

/** The number of a cell as the cell shows it: all its digits, but its point, its unit and its decimals as shown. */
export interface ShownNumber extends NumberReading {
  readonly status?: Status;
  /** Words beside it that are neither unit nor sign, or that say that it is a change. */
  readonly foreign?: string;
  readonly moved?: true;
  /** What is shown is not the number itself but so many times ten of it. */
  readonly scaled?: true;
}

export type Shown = ShownNumber | Exclude<CellReading, Figure>;

/**
 * What a person reads off a cell that holds a number. The format says where the point has moved to, and what is shown must
 * bear that out, or the cell is refused. A cell without a format of its own may still show one: that of the value, which
 * is how results of functions come.
 */
export function shownFigure(cell: NumberCell): Shown {
  const { value, text, numberFormat } = cell;
  const section = sectionFor(formatSections(numberFormat), value);
  if (section?.kind === "date") return refused("not-a-number", { text: excerpt(text) });
  if (!section || section.kind === "fraction" || section.kind === "numerals") {
    return unreadable(cell);
  }
  if (isInPowersOfTen(text)) {
    const isWhole = section.kind === "general" || Number(text) === clean(value);
    return isWhole ? { value: value || 0, decimals: decimalsOf(value) } : unreadable(cell);
  }
  const printed = printedFigure(text);
  if (!printed) return value === 0 ? shownZero(cell) : unreadable(cell);
  const shift = shiftOf(section, printed);
  return bearsOut(printed, value, shift, section)
    ? shownAs(value, shift, printed)
    : unreadable(cell);
}

/** Why a number is not read: its format shows it in a way that does not tell what it is. */
export function unreadable({ text, numberFormat }: Cell): Refused {
  return refused("unreadable-format", { text: excerpt(text), format: excerpt(numberFormat) });
}

/** A hyphen is how accountants write zero; a blank, a dash or 无 is how nothing is written. */
function shownZero(cell: NumberCell): Shown {
  const text = cell.text.trim();
  if (text === "-") return { value: 0, decimals: 0 };
  return isMissingMark(text) ? MISSING : unreadable(cell);
}

function isInPowersOfTen(text: string): boolean {
  return /^-?\d+(?:\.\d*)?E[+-]?\d+$/i.test(text.trim());
}

/** A percent sign that the cell's format does not print comes from the format of the value itself. */
function shiftOf({ shift, words }: FormatSection, { unit }: PrintedFigure): number {
  return unit === PERCENT && !words.includes("%") ? 2 : shift;
}

function bearsOut(
  { size, decimals, sign }: PrintedFigure,
  value: number,
  shift: number,
  { red }: FormatSection,
): boolean {
  const shown = roundedTo(value, decimals, shift);
  if (Math.abs(shown) !== size) return false;
  if (shown === 0) return true;
  // Red stands for a minus where no minus is.
  return shown < 0 ? sign === -1 || (sign === undefined && red) : sign !== -1;
}

function shownAs(value: number, shift: number, printed: PrintedFigure): ShownNumber {
  const { decimals, unit, qualifier, status, foreign, moved } = printed;
  const places = shift - powerOf(unit);
  return {
    value: places === 0 ? value || 0 : shiftDecimal(value, places),
    decimals,
    ...(unit && { unit }),
    ...(unit === PERCENT && { percent: true as const }),
    ...(qualifier && { qualifier }),
    ...(status && { status }),
    ...(foreign !== undefined && { foreign }),
    ...(moved && { moved }),
    ...(shift !== 0 && !unit && { scaled: true as const }),
  };
}

/** Rates are held as fractions. */
function powerOf(unit: Unit | undefined): number {
  return unit?.symbol === "%" ? 2 : unit?.symbol === "‰" ? 3 : 0;
}

function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(clean(value)).split("e");
  return Math.max(0, decimalsShown(digits) - Number(exponent));
}

/** As much of a text as a sentence about it can quote. */
function excerpt(text: string): string {
  return text.trim().slice(0, 40);
}
