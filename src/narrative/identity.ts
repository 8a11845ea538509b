/**
 * Puts the parts of an identity together so that they can be told apart again, whatever a workbook's names hold.
 *
 * @example joinIdentity(["level", "R&D经费", "湖北"]) // => "level|R&D经费|湖北"
 * @example joinIdentity(["problem", "a|b"]) // => "problem|a\\|b"
 */
export function joinIdentity(parts: readonly string[]): string {
  return parts.map(escaped).join("|");
}

/** Hardly any name holds a bar: a look is cheaper than a search for what is to be escaped. */
function escaped(part: string): string {
  return part.includes("|") || part.includes("\\") ? part.replace(/[\\|]/g, "\\$&") : part;
}

/**
 * The parts that `joinIdentity` was given.
 *
 * @example splitIdentity("problem|a\\|b") // => ["problem", "a|b"]
 */
export function splitIdentity(identity: string): readonly string[] {
  const parts = [""];
  for (const [sign, escaped] of identity.matchAll(/\\(.)|[^]/gsu)) {
    if (sign === "|") parts.push("");
    else parts[parts.length - 1] += escaped ?? sign;
  }
  return parts;
}
