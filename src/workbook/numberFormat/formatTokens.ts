/** A piece of a number format. */
export interface FormatToken {
  readonly kind: keyof typeof TOKENS | "literal";
  /** What it prints, where it is a literal; what stands between the brackets of a bracket. */
  readonly text: string;
}

/** What is not written out as it stands. The order is that in which they are looked for. */
const TOKENS = {
  next: /;/y,
  bracket: /\[([^\]]*)\]/y,
  general: /general|G\/通用格式/iy,
  /** The width of a character, or as many of it as fill the cell. */
  space: /[_*]./suy,
  digit: /[0#?]/y,
  point: /\./y,
  comma: /,/y,
  percent: /%/y,
  exponent: /E[+-]/iy,
  text: /@/y,
  date: /AM\/PM|A\/P|上午\/下午|[ymdhsegb]+|a{3,4}/iy,
  slash: /\//y,
} as const;

const LITERALS: readonly RegExp[] = [/"([^"]*)"?/y, /[\\!]([^])/uy];

/**
 * Cuts a number format of moderate length into its pieces. What is quoted or escaped, by `\` or as in China by `!`, is a
 * literal; so is the currency sign of `[$¥-804]`.
 *
 * @example formatTokens("0!.0").map(({ kind, text }) => `${kind} ${text}`) // => ["digit 0", "literal .", "digit 0"]
 */
export function formatTokens(numberFormat: string): readonly FormatToken[] {
  const tokens: FormatToken[] = [];
  for (let at = 0; at < numberFormat.length;) {
    const [token, length] = tokenAt(numberFormat, at);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function tokenAt(format: string, at: number): [FormatToken, length: number] {
  for (const pattern of LITERALS) {
    const found = matchAt(pattern, format, at);
    if (found) return [{ kind: "literal", text: found[1] ?? "" }, found[0].length];
  }
  for (const [kind, pattern] of Object.entries(TOKENS) as [keyof typeof TOKENS, RegExp][]) {
    const found = matchAt(pattern, format, at);
    if (!found) continue;
    const currency = kind === "bracket" && /^\$([^-]*)/.exec(found[1] ?? "");
    if (currency) return [{ kind: "literal", text: currency[1] ?? "" }, found[0].length];
    return [{ kind, text: found[1] ?? found[0] }, found[0].length];
  }
  const character = String.fromCodePoint(format.codePointAt(at) ?? 0);
  return [{ kind: "literal", text: character }, character.length];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
