/** `0`, `0.00`, `#,##0.0` and `0.0%`: most of what stands in tables. */
const PLAIN = /^(#,##)?0(?:\.(0+))?(%?)$/;

/**
 * A short way to what the plainest number formats show; `undefined` for other formats, and it yields `undefined` for numbers
 * that ask for more care: halves, and those that are rounded to nothing.
 */
export function plainDisplay(
  numberFormat: string,
): ((value: number) => string | undefined) | undefined {
  const found = PLAIN.exec(numberFormat);
  if (!found) return undefined;
  const [, grouped, places = "", percent = ""] = found;
  const decimals = places.length;
  const power = 10 ** decimals;
  return (value) => {
    const size = Math.abs(percent === "" ? value : value * 100);
    if (isNearHalf(size * power)) return undefined;
    const digits = size.toFixed(decimals);
    if (value < 0 && Number(digits) === 0) return undefined;
    const written = grouped === undefined ? digits : withCommas(digits);
    return `${value < 0 ? "-" : ""}${written}${percent}`;
  };
}

/** Whether it matters which way is rounded: a half may be none in binary, and of large numbers nobody can tell. */
export function isNearHalf(scaled: number): boolean {
  const size = Math.abs(scaled);
  return size > 1e9 || Math.abs(size - Math.floor(size) - 0.5) < 1e-5;
}

function withCommas(digits: string): string {
  const [whole = "", decimals] = digits.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
