import { readChineseNumeral } from "../../quantity/chineseNumeral";

/** A number in its signs alone. */
export interface Core {
  readonly number: number;
  readonly decimals: number;
  /** 百分之, 千分之, 三分之一, 四成: what the number is a rate by. */
  readonly rate?: "percent" | "permille" | "fraction" | "tenth";
}

/**
 * Reads the signs of a number: `13,065`, `5.12`, 二十三, 百分之七十, 三分之一, 四成.
 *
 * @example readCore("13,065") // => { number: 13065, decimals: 0 }
 * @example readCore("百分之七十") // => { number: 70, decimals: 0, rate: "percent" }
 * @example readCore("五千八百六十二点三") // => { number: 5862.3, decimals: 1 }
 * @example readCore("四成") // => { number: 40, decimals: -1, rate: "tenth" }
 * @example readCore("四成五") // => { number: 45, decimals: 0, rate: "tenth" }
 */
export function readCore(text: string): Core | undefined {
  const [, below = "", above = ""] = /^(.+)分之(.+)$/.exec(text) ?? [];
  if (above !== "") return fraction(below, above);
  const [, tens = "", ones = ""] = /^([^成]+)成([半一二三四五六七八九]?)$/.exec(text) ?? [];
  if (tens !== "") return tenths(tens, ones);
  return plainNumber(text);
}

function plainNumber(text: string): Core | undefined {
  if (/^\d/.test(text)) {
    const number = Number(text.replace(/,/g, ""));
    return Number.isFinite(number)
      ? { number, decimals: (text.split(".")[1] ?? "").length }
      : undefined;
  }
  const [, before = "", behind = ""] = /^(.+)点(.+)$/.exec(text) ?? [];
  if (behind !== "") return pointed(before, behind);
  const whole = readChineseNumeral(ROUND.test(text) ? `一${text}` : text);
  return whole === undefined ? undefined : { number: whole, decimals: 0 };
}

/** 百万, 千万, 亿: one of it. */
const ROUND = /^(?:[百千万亿]|[百千][万亿])$/;

/** 五千八百六十二点三. */
function pointed(before: string, behind: string): Core | undefined {
  const whole = readChineseNumeral(before);
  const digits = [...behind].map((sign) => readChineseNumeral(sign));
  if (whole === undefined || digits.some((digit) => digit === undefined)) return undefined;
  return { number: Number(`${whole}.${digits.join("")}`), decimals: digits.length };
}

function fraction(below: string, above: string): Core | undefined {
  const upper = plainNumber(above);
  if (!upper) return undefined;
  if (below === "百") return { ...upper, rate: "percent" };
  if (below === "千") return { ...upper, rate: "permille" };
  const lower = plainNumber(below);
  if (!lower?.number) return undefined;
  return { number: (upper.number / lower.number) * 100, decimals: 0, rate: "fraction" };
}

function tenths(tens: string, ones: string): Core | undefined {
  const many = plainNumber(tens);
  if (!many || many.number > 10) return undefined;
  const few = ones === "半" ? 5 : (readChineseNumeral(ones) ?? 0);
  return {
    number: many.number * 10 + few,
    decimals: ones === "" ? -1 : 0,
    rate: "tenth",
  };
}
