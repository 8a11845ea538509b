import { columnIndex, columnLetters } from "../../../workbook/address";
import { outsideQuotes } from "../../../workbook/formulaText";

/** A cell, or a whole column or row within an area; never part of a name or the name of a function. */
const REFERENCE =
  /(?<![\w.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/gi;

/**
 * A formula as it stands some rows below and some columns beside the cell for which it was written.
 *
 * @example movedFormula("A1*$B$1+SUM(C1:C$9)", 2, 1) // => "B3*$B$1+SUM(D3:D$9)"
 * @example movedFormula('LOG10(A1)&"A1"&表A1!B:C', 1, 1) // => 'LOG10(B2)&"A1"&表A1!C:D'
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed = "", letters = ""): string =>
    fixed + (fixed ? letters : columnLetters(columnIndex(letters) + columns));
  const row = (fixed = "", digits = ""): string =>
    fixed + (fixed ? digits : String(Number(digits) + rows));
  return outsideQuotes(formula, (part) =>
    part.replace(REFERENCE, (whole, ...found: (string | undefined)[]) => {
      const [cf, c, rf, r, cf1, c1, cf2, c2, rf1, r1, rf2, r2] = found;
      if (c !== undefined) return column(cf, c) + row(rf, r);
      if (c1 !== undefined) return `${column(cf1, c1)}:${column(cf2, c2)}`;
      if (r1 !== undefined) return `${row(rf1, r1)}:${row(rf2, r2)}`;
      return whole;
    }),
  );
}
