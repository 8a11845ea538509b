/**
 * What to write into a cell so that it holds, as a constant, the value it holds now. Excel reads what is written as if it
 * were typed: an apostrophe keeps a text that could be taken for a number, a date or a formula the text it is.
 *
 * @example keptValue(0.25) // => 0.25
 * @example keptValue("居全国第7位") // => "居全国第7位"
 * @example keptValue("2.33%") // => "'2.33%"
 */
export function keptValue(value: unknown, type = ""): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return text === "" || type === "Error" || PLAIN.test(text) ? text : `'${text}`;
}

/** Begins with a Chinese character that is no numeral. */
const PLAIN = /^(?![〇零一二三四五六七八九十百千万亿])\p{Script=Han}/u;

/**
 * The format by which a cell without one of its own goes on showing what it shows: a result of ours may bring its format
 * with it, which is lost with the formula. `undefined` where the value shows so by itself.
 *
 * @example keptFormat(0.25, "25.0%") // => "0.0%"
 * @example keptFormat(0.64, "+0.64") // => "+0.00;-0.00;0.00"
 * @example keptFormat(1254.7, "1254.7") // => undefined
 */
export function keptFormat(value: unknown, text: unknown): string | undefined {
  if (typeof value !== "number" || typeof text !== "string" || text === String(value)) {
    return undefined;
  }
  const [, sign, decimals = "", percent = ""] = SHOWN.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const plain = `0${decimals.replace(/\d/g, "0")}${percent}`;
  if (sign === "+") return `+${plain};-${plain};${plain}`;
  // So many decimals are where the cell ends, not where its format does.
  return percent === "" && decimals.length > MOST_DECIMALS ? undefined : plain;
}

const SHOWN = /^([-+]?)\d+(\.\d+)?(%?)$/;
const MOST_DECIMALS = 5;
