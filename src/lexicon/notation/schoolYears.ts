const SCHOOL_YEAR = "学年";
const YEARS = /^(?:19|20)\d\d(?:\s*[-—–/~至]\s*(?:(?:19|20)\d\d|\d\d))?$/;

/**
 * Years under a heading that says that they are those of schools, with that word behind them; any other text as it is.
 *
 * @example inSchoolYears("学年", "2021—2022") // => "2021—2022学年"
 * @example inSchoolYears("年份", "2021") // => "2021"
 */
export function inSchoolYears(heading: string, text: string): string {
  return heading.includes(SCHOOL_YEAR) && YEARS.test(text) ? `${text}${SCHOOL_YEAR}` : text;
}
