import { outsideQuotes } from "../../workbook/formulaText";

/** The namespace of the add-in's functions: METRIC.GROWTH has the id GROWTH. */
const NAMESPACE = "METRIC";

/**
 * A formula as Excel keeps it in a file, where the names of an add-in's functions carry a prefix and their dots are
 * underscores. Only the functions given are known: an underscore may stand for a dot or for itself, so nothing is
 * replaced blindly, and nothing within quotes.
 *
 * @example storedFormula("METRIC.GROWTH(C3,B3)*100", ["GROWTH"]) // => "_xldudf_METRIC_GROWTH(C3,B3)*100"
 * @example storedFormula('IF(A1="METRIC.GAP(","",metric.gap(A1,B1))', ["GAP"]) // => 'IF(A1="METRIC.GAP(","",_xldudf_METRIC_GAP(A1,B1))'
 */
export function storedFormula(formula: string, ids: readonly string[]): string {
  const known = new Set(ids.map((id) => id.toUpperCase()));
  return outsideQuotes(formula, (part) =>
    part.replace(/(?<![\w.])METRIC\.([A-Z][\w.]*)(?=\s*\()/gi, (whole, id: string) =>
      known.has(id.toUpperCase()) ? storedName(id.toUpperCase()) : whole,
    ),
  );
}

/**
 * A formula from a file as the user reads it.
 *
 * @example shownFormula("_xldudf_METRIC_RANK(B4,B$4:B$34)", ["RANK"]) // => "METRIC.RANK(B4,B$4:B$34)"
 * @example shownFormula("_xldudf_OTHER_RANK(B4)", ["RANK"]) // => "_xldudf_OTHER_RANK(B4)"
 */
export function shownFormula(formula: string, ids: readonly string[]): string {
  const names = new Map(
    ids.map((id) => [
      storedName(id.toUpperCase()).toUpperCase(),
      `${NAMESPACE}.${id.toUpperCase()}`,
    ]),
  );
  return outsideQuotes(formula, (part) =>
    part.replace(
      /(?<![\w.])_xldudf_\w+(?=\s*\()/gi,
      (whole) => names.get(whole.toUpperCase()) ?? whole,
    ),
  );
}

function storedName(id: string): string {
  return `_xldudf_${NAMESPACE}_${id.replace(/\./g, "_")}`;
}
