import Big from "big.js";
import { format } from "numfmt";
import { formatSections, type FormatSection } from "../../workbook/numberFormat/formatSections";
import { sectionFor } from "../../workbook/numberFormat/sectionFor";
import { showsTextsOtherwise } from "../../workbook/numberFormat/showsTextsOtherwise";
import type { CellValue } from "../../workbook/workbook";
import { isNearHalf, plainDisplay } from "./plainDisplay";

/**
 * What a cell shows of its value, after its number format, as Excel would print it in a column wide enough.
 *
 * @example displayText(299.655, "0.00") // => "299.66"
 * @example displayText(3010000000, "0!.0,") // => "301000.0"
 */
export function displayText(value: CellValue, numberFormat: string): string {
  return displayIn(numberFormat)(value);
}

/** The same for many cells of one number format, which is taken apart once. */
export function displayIn(numberFormat: string): (value: CellValue) => string {
  const written = withBackslashes(numberFormat);
  const print = (value: string | number): string => format(written, value, { throws: false });
  const sections = formatSections(numberFormat);
  const hasWordsForTexts = showsTextsOtherwise(numberFormat);
  const plainly = numberFormat === "General" ? asItIs : plainDisplay(numberFormat);
  return (value) => {
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "object") return value.error;
    if (typeof value === "string") return hasWordsForTexts ? print(value) : value;
    return plainly?.(value) ?? print(roundedFor(sections, value));
  };
}

/** In China `!` escapes a character in a number format as `\` does. */
function withBackslashes(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"?|[\\_*][^]|!([^])/gu, (whole, escaped?: string) =>
    escaped === undefined ? whole : `\\${escaped}`,
  );
}

/** Rounded as Excel does, by the decimal: what is to print it takes the binary number for the true one. */
function roundedFor(sections: readonly FormatSection[], value: number): number {
  const section = sectionFor(sections, value);
  if (section?.kind !== "number" || Math.abs(value) > MOST) return value;
  if (!isNearHalf(value * 10 ** (section.decimals + section.shift))) return value;
  const rounded = Number(
    new Big(value.toPrecision(15)).round(section.decimals + section.shift, Big.roundHalfUp),
  );
  // What is rounded to nothing, or over a limit, keeps the format of what it was.
  return sectionFor(sections, rounded) === section ? rounded : value;
}

/** Larger numbers have no decimals. */
const MOST = 1e15;

/** How General shows a number with few digits, which most are: as it is written. */
function asItIs(value: number): string | undefined {
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-4 && size > 0)) return undefined;
  const text = String(value || 0);
  return text.length <= FEW_DIGITS || Number.isInteger(value) ? text : undefined;
}

const FEW_DIGITS = 10;
