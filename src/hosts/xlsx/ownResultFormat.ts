import { outsideQuotes } from "../../workbook/formulaText";

/** How results of the add-in's functions show in cells without a format of their own, by the function's name. */
export const OWN_RESULT_FORMATS: ReadonlyMap<string, string> = new Map([
  ["GROWTH", "0.0%"],
  ["CAGR", "0.0%"],
  ["PROGRESS", "0.0%"],
  ["CONTRIBUTION", "0.0%"],
  ["COMPLETION", "0.0%"],
  ["SHARE", "0.00%"],
  ["POINTS", "+0.00;-0.00;0.00"],
  ["PULL", "+0.00;-0.00;0.00"],
  ["RANKCHANGE", "+0;-0;0"],
  ["STREAK", "+0;-0;0"],
]);

/**
 * The format with which the result of a formula comes that is nothing but a call of one of our functions, or such a call
 * within IFERROR or IFNA; files keep the number alone. `formula` as files keep it.
 *
 * @example ownResultFormat("_xldudf_METRIC_GROWTH(C3,B3)") // => "0.0%"
 * @example ownResultFormat('IFERROR(_xldudf_METRIC_SHARE(C3,"全省"),"")') // => "0.00%"
 * @example ownResultFormat("_xldudf_METRIC_GROWTH(C3,B3)*100") // => undefined
 */
export function ownResultFormat(formula: string): string | undefined {
  const plain = outsideQuotes(formula, (part) => part.replace(/\s/g, "")).replace(QUOTED, "0");
  const [, inner] = /^(?:IFERROR|IFNA)\(([^]*)\)$/i.exec(plain) ?? [];
  const call = inner ?? plain;
  const behind = call.slice(endOfCall(call));
  if (behind !== "" && !(inner !== undefined && behind.startsWith(","))) return undefined;
  const [, name = ""] = /^(?:_xldudf_METRIC_|METRIC\.)([A-Z]+)\(/i.exec(call) ?? [];
  return OWN_RESULT_FORMATS.get(name.toUpperCase());
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Behind the bracket that closes the first one. */
function endOfCall(formula: string): number {
  let depth = 0;
  for (let at = 0; at < formula.length; at += 1) {
    if (formula[at] === "(") depth += 1;
    if (formula[at] === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
