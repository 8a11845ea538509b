import { formatRectangle } from "./address";
import type { Area } from "./workbook";

/**
 * Changes a formula but for its texts, which stand in double quotes, and its sheet names, which stand in single ones; a
 * doubled quote is part of them.
 *
 * @example outsideQuotes('a & "a" & \'a\'!A1', (part) => part.replaceAll("a", "b")) // => 'b & "a" & \'a\'!A1'
 */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/**
 * Whether a formula calls one of the add-in's functions, under the name Excel shows or the one it keeps in files.
 *
 * @example callsOurs("=METRIC.GROWTH(C3,B3)*100") // => true
 * @example callsOurs("=IFERROR(_xldudf_METRIC_RANK(C3,C:C),0)") // => true
 * @example callsOurs('=IF(A1="METRIC.GAP(","",METRICS.GAP(A1))') // => false
 */
export function callsOurs(formula: string): boolean {
  if (!formula.startsWith("=") || !/METRIC/i.test(formula)) return false;
  let calls = false;
  outsideQuotes(formula, (part) => {
    calls ||= /(?<![\w.])(?:_xldudf_METRIC_|METRIC\.)[A-Z]\w*\s*\(/i.test(part);
    return part;
  });
  return calls;
}

/**
 * A sheet's name as it stands in a formula, always in quotes: Excel takes off those it does not need, and no name can
 * then be taken for anything else.
 *
 * @example quotedSheet("1—11月 '快报'") // => "'1—11月 ''快报'''"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * An area as Excel writes it, the sheet in quotes.
 *
 * @example formatReference({ sheet: "2022年", top: 3, left: 1, bottom: 5, right: 1 }) // => "'2022年'!B4:B6"
 */
export function formatReference({ sheet, ...area }: Area & { readonly sheet: string }): string {
  return `${quotedSheet(sheet)}!${formatRectangle(area)}`;
}

/**
 * A text as it stands in a formula.
 *
 * @example quotedText('所谓"双百"') // => '"所谓""双百"""'
 */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
