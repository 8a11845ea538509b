/**
 * A yes or no of a file; `undefined` where it says neither.
 *
 * @example truthOf("1") // => true
 * @example truthOf("false") // => false
 */
export function truthOf(text: string | undefined): boolean | undefined {
  switch (text?.trim()) {
    case "1":
    case "true":
    case "on":
      return true;
    case "0":
    case "false":
    case "off":
      return false;
    default:
      return undefined;
  }
}

/**
 * A number of a file; `undefined` for anything else, a number too large among them.
 *
 * @example numberOf(" 1.5E3 ") // => 1500
 * @example numberOf("0x1F") // => undefined
 */
export function numberOf(text: string | undefined): number | undefined {
  const plain = text?.trim() ?? "";
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * A text of a file: `_x000D_` stands for the character of that code, and lines end alike.
 *
 * @example textOf("R&D经费_x000D_\n（亿元）") // => "R&D经费\n（亿元）"
 * @example textOf("_x005F_x000D_") // => "_x000D_"
 */
export function textOf(written: string): string {
  if (!written.includes("_x") && !written.includes("\r")) return written;
  return written
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}
