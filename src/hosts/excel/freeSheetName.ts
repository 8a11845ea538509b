const LONGEST = 31;
/** Excel keeps this name for the log of a shared workbook. */
const RESERVED = "history";

/**
 * A name that Excel accepts for a new sheet, as near to the wanted one as can be: without `\ / ? * [ ] :` and control
 * characters, without an apostrophe at either end, no longer than 31 characters, with a number behind it where the
 * name is taken. Excel takes names that differ only in case as the same.
 *
 * @example freeSheetName("工作总结", ["指标"]) // => "工作总结"
 * @example freeSheetName("工作总结", ["指标", "工作总结", "工作总结 (2)"]) // => "工作总结 (3)"
 * @example freeSheetName("2022/2023", []) // => "2022 2023"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set([...taken, RESERVED].map(folded));
  const base = allowed(wanted) || "Sheet";
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = cut(base, LONGEST - suffix.length) + suffix;
    if (!used.has(folded(name))) return name;
  }
}

function allowed(name: string): string {
  return cut(
    name
      // eslint-disable-next-line no-control-regex -- Excel refuses them
      .replace(/[\\/?*[\]:\s\u0000-\u001f]+/g, " ")
      .replace(/^['\s]+/, ""),
    LONGEST,
  );
}

/** Shortens to at most `length` UTF-16 units, which is what Excel counts, without halving a character. */
function cut(name: string, length: number): string {
  const short = name.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  return short.replace(/['\s]+$/, "");
}

function folded(name: string): string {
  return name.toLowerCase();
}
