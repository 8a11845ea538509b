import { readCount } from "./readCount";
import { normalizeWidth } from "./normalizeWidth";
import type { Months, Period } from "./period";

/**
 * Reads a period that fills the whole text: a year (the last day of one stands for it), some months of a year, or 本年, 上年同期 and their like.
 * Months without a year belong to 本年. A masked year (20xx) or a span of years is no period.
 *
 * @example readPeriod("2020年度") // => { kind: "calendar", year: 2020 }
 * @example readPeriod("2020年1—11月") // => { kind: "calendar", year: 2020, months: { from: 1, to: 11 } }
 * @example readPeriod("1-11月 2020") // => { kind: "calendar", year: 2020, months: { from: 1, to: 11 } }
 * @example readPeriod("上年同期") // => { kind: "relative", offset: -1 }
 * @example readPeriod("2020-12-31") // => { kind: "calendar", year: 2020 }
 * @example readPeriod("1-3季度") // => { kind: "relative", offset: 0, months: { from: 1, to: 9 } }
 * @example readPeriod("截至2023年6月底") // => { kind: "calendar", year: 2023, months: { from: 1, to: 6 } }
 * @example readPeriod("截至2023年6月30日") // => { kind: "calendar", year: 2023, months: { from: 1, to: 6 } }
 * @example readPeriod("至2023年底") // => { kind: "calendar", year: 2023 }
 * @example readPeriod("2017-2018学年") // => { kind: "calendar", year: 2017, school: true }
 * @example readPeriod("2023/2024学年") // => { kind: "calendar", year: 2023, school: true }
 * @example readPeriod("2023学年度") // => { kind: "calendar", year: 2023, school: true }
 * @example readPeriod("上学年") // => { kind: "relative", offset: -1 }
 * @example readPeriod("20xx年") // => undefined
 */
export function readPeriod(text: string): Period | undefined {
  const plain = normalizeWidth(text)
    .replace(/ /g, "")
    .replace(/[‐‑‒–—―─－−~～至到]+/g, "-");
  const isAsOf = AS_OF_YEAR.test(plain);
  const calendar = readCalendar(
    isAsOf ? plain.replace(AS_OF_YEAR, "").replace(LAST_DAYS_OF_MONTH, "月") : plain,
  );
  if (calendar) return isAsOf ? sinceJanuary(calendar) : calendar;
  for (const [pattern, offset] of RELATIVE) {
    const word = pattern.exec(plain)?.[0];
    if (word === undefined) continue;
    const rest = plain.slice(word.length);
    const months = readMonths(rest);
    if (months) return { kind: "relative", offset, months };
    if (WHOLE_YEAR.test(rest)) return { kind: "relative", offset };
    return undefined;
  }
  const months = readMonths(plain);
  return months && { kind: "relative", offset: 0, months };
}

const AS_OF_YEAR = /^(?:截(?:-|止-?)(?=\d{4})|-(?=\d{4}年.*[底末]$))/;

/** The last working day of a month closes it. */
const LAST_DAYS_OF_MONTH = /(?<=\d月)(?:2[89]|3[01])日$/;

/** 截至2023年6月底 is all since January. */
function sinceJanuary(period: Period): Period {
  const { months } = period;
  return months ? { ...period, months: { from: 1, to: months.to } } : period;
}

function readCalendar(text: string): Period | undefined {
  if (LAST_DAY.test(text)) return { kind: "calendar", year: Number(text.slice(0, 4)) };
  const school = SCHOOL_YEAR.exec(text);
  if (school && Number(school[2] ?? Number(school[1]) + 1) === Number(school[1]) + 1)
    return { kind: "calendar", year: Number(school[1]), school: true };
  const match =
    /^((?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})(年度|年)?(.*)$/.exec(text) ??
    swapped(/^(.*月)((?:19|20)\d\d)(年)?$/.exec(text));
  if (!match) return undefined;
  const [, digits = "", mark, rest = ""] = match;
  const year = readCount(digits) ?? 0;
  if (WHOLE_YEAR.test(rest) && (mark || rest === "")) return { kind: "calendar", year };
  const months = mark ? readMonths(rest) : readMonthsAfterBareYear(rest);
  return months && { kind: "calendar", year, months };
}

/** `1-11月2020` in the order of `2020年1-11月`. */
function swapped(match: RegExpExecArray | null): string[] | null {
  return match && [match[0], match[2] ?? "", "年", match[1] ?? ""];
}

/** 2017-2018学年, or 2017学年, which begins in the autumn of 2017. */
const SCHOOL_YEAR = /^((?:19|20)\d\d)年?(?:[-/]((?:19|20)\d\d)年?)?学年度?初?$/;

const LAST_DAY = /^\d{4}(?:年12月31日|-12-31|\/12\/31|\.12\.31)$/;

const WHOLE_YEAR = /^(?:度|全年|末|底|累计|累計|同期)?$/;

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/^(?:本学年度?|本學年度?|本年度|本年|今年|当年|當年|本期|本报告期|报告期)/, 0],
  [/^(?:上一?学年度?|上一?學年度?|上一?年度|上一?年|去年|上期|同期)/, -1],
  [/^前年/, -2],
  [/^(?:下一?年度|下一?年|明年|次年)/, 1],
];

/** `2020.1-11`, `2020Q1`, `2020-09`: without 年 only forms that cannot be a plain number. */
function readMonthsAfterBareYear(text: string): Months | undefined {
  const span = /^[./]?(\d{1,2})-(\d{1,2})月?$/.exec(text);
  if (span) return monthsOf(Number(span[1]), Number(span[2]));
  const month = /^[-/](\d{1,2})月?$/.exec(text) ?? /^[.](\d{1,2})月$/.exec(text);
  if (month) return monthsOf(Number(month[1]), Number(month[1]));
  return /^[QqHh]|^[上下前第一二三四]/.test(text) ? readMonths(text) : undefined;
}

function readMonths(text: string): Months | undefined {
  const plain = text.replace(/^第/, "").replace(/(?:累计|累計|同期|末|底)$/, "");
  if (/^(?:上半年|[Hh]1)$/.test(plain)) return { from: 1, to: 6 };
  if (/^(?:下半年|[Hh]2)$/.test(plain)) return { from: 7, to: 12 };
  const quarter = /^(前)?(?:([1-4一二三四])季度?|[Qq]([1-4]))$/.exec(plain.replace("个季", "季"));
  if (quarter) {
    const number = numberIn(quarter[2] ?? quarter[3] ?? "");
    return monthsOf(quarter[1] ? 1 : number * 3 - 2, number * 3);
  }
  const quarters = /^第?([1-4一二三四])季?度?-第?([1-4一二三四])季度?$/.exec(plain);
  if (quarters) {
    const [from, to] = [numberIn(quarters[1] ?? ""), numberIn(quarters[2] ?? "")];
    return monthsOf(from * 3 - 2, to * 3);
  }
  const asOf = AS_OF.exec(plain);
  if (asOf) return monthsOf(1, numberIn(asOf[1] ?? ""));
  const first = /^前(\d{1,2}|[一二三四五六七八九十]{1,2})个?月$/.exec(plain);
  if (first) return monthsOf(1, numberIn(first[1] ?? ""));
  const span = /^(\d{1,2})月?(?:-(\d{1,2}))?月份?$/.exec(plain);
  if (span) return monthsOf(Number(span[1]), Number(span[2] ?? span[1]));
  return undefined;
}

/** 截至6月底, 截止11月末, 截至6月29日, 年初至10月: all since January. */
const AS_OF =
  /^(?:截(?:-|止-?)|年初-)(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|份|2[89]日|3[01]日)?$/;

function numberIn(text: string): number {
  return readCount(text) ?? 0;
}

/** Twelve months are the whole year's figures, but the sheet says them as months: kept so. */
function monthsOf(from: number, to: number): Months | undefined {
  return from >= 1 && from <= to && to <= 12 ? { from, to } : undefined;
}
