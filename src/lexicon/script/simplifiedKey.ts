import { TRADITIONAL_PAIRS } from "./traditionalPairs";

/** The simplified form by character code; 0 where there is none. */
const SIMPLIFIED = /* @__PURE__ */ tableOf(TRADITIONAL_PAIRS); // left out of builds that match nothing

function tableOf(pairs: string): Uint16Array {
  const table = new Uint16Array(2 ** 16);
  for (let at = 0; at < pairs.length; at += 2) {
    table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  }
  return table;
}

/**
 * The text with traditional characters as simplified ones, of the same length.
 *
 * @example simplifiedKey("單位：億元") // => "单位：亿元"
 */
export function simplifiedKey(text: string): string {
  // Most texts have none and stay as they are: names are asked for time and again.
  for (let at = 0; at < text.length; at += 1) {
    if (SIMPLIFIED[text.charCodeAt(at)] !== 0) return simplified(text);
  }
  return text;
}

function simplified(text: string): string {
  let key = "";
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    key += String.fromCharCode(SIMPLIFIED[code] || code);
  }
  return key;
}
