const DIGITS = "零一二三四五六七八九";
const PLACES: readonly (readonly [string, number])[] = [
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
  ["十", 1e1],
];

/**
 * Reads a whole number in Chinese numerals: 十二, 一百零五, 三千二百万, and digit by digit 二〇二〇.
 *
 * @example readChineseNumeral("二十三") // => 23
 * @example readChineseNumeral("二〇二〇") // => 2020
 * @example readChineseNumeral("两万") // => 20000
 * @example readChineseNumeral("一万七千亿") // => 1700000000000
 * @example readChineseNumeral("第四") // => undefined
 */
export function readChineseNumeral(text: string): number | undefined {
  const plain = text
    .replace(/[〇○]/g, "零")
    .replace(/[两兩]/g, "二")
    .replace(/萬/g, "万")
    .replace(/億/g, "亿");
  if (!/^[零一二三四五六七八九十百千万亿]+$/.test(plain)) return undefined;
  if (/^[零一二三四五六七八九]+$/.test(plain)) {
    return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(""));
  }
  return readPlaces(plain);
}

function readPlaces(text: string): number | undefined {
  if (text === "") return 0;
  if (text.length === 1 && DIGITS.includes(text)) return DIGITS.indexOf(text);
  for (const [sign, size] of PLACES) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const before = text.slice(0, at);
    const after = text.slice(at + 1).replace(/^零(?=.)/, "");
    // A bare 十 is ten; 百, 千, 万, 亿 need a digit before them.
    const count = before === "" && sign === "十" ? 1 : readPlaces(before);
    const rest = readPlaces(after);
    const largest = size < 1e4 ? 9 : size < 1e8 ? 9999 : 99999999;
    if (!count || count > largest || rest === undefined || rest >= size) return undefined;
    return count * size + rest;
  }
  return /^零[一二三四五六七八九]$/.test(text) ? DIGITS.indexOf(text.slice(1)) : undefined;
}

/**
 * Writes a whole number from 0 up to a hundred million in Chinese numerals, as headings and 第四位 need them.
 *
 * @example printChineseNumeral(12) // => "十二"
 * @example printChineseNumeral(105) // => "一百零五"
 * @example printChineseNumeral(20300) // => "二万零三百"
 */
export function printChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e8) {
    throw new RangeError(`Cannot write \`${value}\` in Chinese numerals, expected 0 to 99999999`);
  }
  const text = writePlaces(value);
  return text.startsWith("一十") ? text.slice(1) : text;
}

function writePlaces(value: number): string {
  if (value < 10) return DIGITS[value] ?? "";
  for (const [sign, size] of PLACES) {
    if (value < size) continue;
    const rest = value % size;
    const gap = rest > 0 && rest < size / 10 ? "零" : "";
    return `${writePlaces(Math.floor(value / size))}${sign}${gap}${rest > 0 ? writePlaces(rest) : ""}`;
  }
  return "";
}
