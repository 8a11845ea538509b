const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/**
 * A small count in Chinese, for headings and 一是、二是.
 *
 * @example chineseNumeral(10) // => "十"
 * @example chineseNumeral(21) // => "二十一"
 */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十`;
  return `${ten}${DIGITS[number % 10] ?? ""}`;
}

/** 两项, and not 二项: a count before what is counted. */
export function countWord(count: number): string {
  return count === 2 ? "两" : chineseNumeral(count);
}
