/** Ends a clause. */
const ENDS = new Set([..."，,；;：:。！？!?\n"]);

/**
 * Where the clause begins that ends at `end`: behind the last sign that ends a clause, or behind the bracket that is still
 * open; what stands in brackets on the way is passed over.
 */
export function clauseStart(plain: string, from: number, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= from; at -= 1) {
    const sign = plain.charAt(at);
    if (sign === ")") depth += 1;
    else if (sign === "(") {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && ENDS.has(sign) && !isInNumber(plain, at)) return at + 1;
  }
  return from;
}

function isInNumber(plain: string, at: number): boolean {
  return /\d/.test(plain.charAt(at - 1)) && /\d/.test(plain.charAt(at + 1)) && plain[at] !== "，";
}
