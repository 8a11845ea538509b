/**
 * The sheet and the area of a reference as Excel writes it.
 *
 * @example splitReference("Sheet1!A1:C5") // => { sheet: "Sheet1", area: "A1:C5" }
 * @example splitReference("'1—11月 ''快报'''!A1") // => { sheet: "1—11月 '快报'", area: "A1" }
 */
export function splitReference(reference: string): { sheet: string; area: string } {
  const at = reference.lastIndexOf("!");
  const sheet = reference.slice(0, Math.max(0, at)).replace(/^'(.*)'$/s, "$1");
  return { sheet: sheet.replaceAll("''", "'"), area: reference.slice(at + 1) };
}
