import { readChineseNumeral } from "../../quantity/chineseNumeral";
import { readCount } from "../../quantity/readCount";
import type { Months } from "../../quantity/period";
import type { AskedPeriod, Span } from "../question";

/** A way of naming a time, in the order in which they are tried. */
export interface TimeRule {
  readonly name: string;
  readonly because: string;
  readonly words: RegExp;
  readonly reads: (match: RegExpExecArray, span: Span) => AskedPeriod | undefined;
}

const MONTHS = String.raw`(?<from>\d{1,2})月?份?(?:-|~|至|到)(?<to>\d{1,2})月份?`;
const PART = `(?:${MONTHS}|(?<half>[上下])半年|(?<first>前)?(?:第)?(?<quarter>[一二三四1-4])个?季度|前(?<count>[\\d一二三四五六七八九十]{1,2})个月)`;

export const TIME_RULES: readonly TimeRule[] = [
  {
    name: "as-of-day",
    because: "截至2024年9月28日: what stood then, in that month",
    words: /(?<=截至|截止到?|截止至)(?<!\d)(?<year>(?:19|20)\d\d)年(?<to>\d{1,2})月\d{1,2}[日号]/y,
    reads: ({ groups }, span) => stoodIn(groups, span),
  },
  {
    name: "day",
    because: "a day is when something happened, not what a figure covers",
    words:
      /(?:(?:(?:19|20)\d\d|20[xX*]{2}|[xX*]{4})年)?\d{1,2}月\d{1,2}[日号]|(?<![\d.])(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?![\d.])/y,
    reads: () => undefined,
  },
  {
    name: "span-of-years",
    because: "2018—2022年 is several years",
    words: /(?<!\d)(?<a>(?:19|20)\d\d)年?(?:-|~|至|到)(?<b>(?:19|20)\d\d)年(?:度|期间)?/y,
    reads: ({ groups }, span) => ({
      kind: "years",
      from: Number(groups?.a),
      to: Number(groups?.b),
      span,
    }),
  },
  {
    name: "quarters",
    because: "四个季度, 各季度 are all of them",
    words: /(?:四个|各)季度/y,
    reads: (_, span) => ({ kind: "relative", offset: 0, isQuarters: true, span }),
  },
  {
    name: "year-and-part",
    because: "2024年1—9月, 2024年上半年",
    words: new RegExp(`(?<!\\d)(?<year>(?:19|20)\\d\\d)年?${PART}`, "y"),
    reads: ({ groups }, span) => wholeOrPart(calendar(Number(groups?.year), span), groups),
  },
  {
    name: "month-of-year",
    because: "2024年9月，: that month alone, where the workbook tells of it",
    words:
      /(?<!截至|截止|[至到自从于])(?<!\d)(?<year>(?:19|20)\d\d)年(?<to>\d{1,2})月(?:份|当月)?(?=[,，]|[全我本][省市县区州旗])/y,
    reads: ({ groups }, span) =>
      calendar(Number(groups?.year), span, monthAlone(Number(groups?.to))),
  },
  {
    name: "as-of-month",
    because: "截至2024年9月底: what stood then",
    words:
      /(?<!\d)(?<until>(?<=截至|截止到?|截止至|[至到]))?(?<year>(?:19|20)\d\d)年(?<to>\d{1,2})月(?:份|(?<end>末|底))?/y,
    reads: ({ groups }, span) => {
      const isThen = groups?.until !== undefined || groups?.end !== undefined;
      return groups?.to === "12" || isThen ? stoodIn(groups, span) : undefined;
    },
  },
  {
    name: "year",
    because: "2024年, 2024年度, 比2019年同期",
    words:
      /(?<!\d)(?<year>(?:19|20)\d\d)(?:年度|年(?<end>底|末)|年|(?=全年))(?:(?<whole>全年)|(?<since>以来)|(?<=[比较与]\d{4}年)同期|内(?![资地外需部生河贸容蒙销源]))?/y,
    reads: ({ groups }, span) => {
      const year = calendar(Number(groups?.year), span);
      if (groups?.end !== undefined) return { ...year, atEnd: true };
      if (groups?.since !== undefined) return { ...year, isSince: true };
      return groups?.whole === undefined ? year : { ...year, isWhole: true };
    },
  },
  {
    name: "year-in-numerals",
    because: "二〇二四年",
    words: /(?<year>[一二][零〇九][零〇一二三四五六七八九]{2})年度?/y,
    reads: ({ groups }, span) => {
      const year = readChineseNumeral(groups?.year ?? "");
      return year === undefined ? undefined : calendar(year, span);
    },
  },
  {
    name: "masked-year",
    because: "20xx年, *年: the year is to be filled in",
    words: /(?:20[xX*_×]{2}|[xX×*_]{1,4})\s*年度?/y,
    reads: () => undefined,
  },
  {
    name: "last-year-and-part",
    because: "上年同期, 去年1—9月",
    words: new RegExp(
      `(?<year>去年|上一?年度?|前年|今年|本年度?|当年|明年|下一?年|次年)(?:${PART})`,
      "y",
    ),
    reads: ({ groups }, span) => wholeOrPart(relative(offsetOf(groups?.year), span), groups),
  },
  {
    name: "relative-year",
    because: "今年, 上年, 去年年末",
    words:
      /(?<year>去年|上一?年度|上一?年|前年|今年|本年度|本年|当年|明年|下一年|次年)(?:(?<whole>全年|年底|年末|末|底)|同期|以来|度)?/y,
    reads: ({ groups }, span) => {
      const year = relative(offsetOf(groups?.year), span);
      const isPast = year?.kind === "relative" && year.offset < 0;
      return isPast && groups?.whole !== undefined ? { ...year, isWhole: true } : year;
    },
  },
  {
    name: "since-start-of-year",
    because: "年初以来 is this year",
    words: /年初以来/y,
    reads: (_, span) => relative(0, span),
  },
  {
    name: "start-of-year",
    because: "年初 is the end of the year before",
    words: /(?<!今|去|学)年初(?!预算|计划|目标|确定|制定|下达)/y,
    reads: (_, span) => ({ ...relative(-1, span), isWhole: true }),
  },
  {
    name: "same-period-of-all",
    because:
      "1—6月增长7.1%。同期全省增长7%; 同期，对欧盟进出口: the same months of all, and of something else",
    words: /(?<=[,，;；。\s])同期(?=[,，]?[全我][国省市县区州])|(?<=[;；。\s])同期(?=[,，])/y,
    reads: () => undefined,
  },
  {
    name: "same-period",
    because: "同期 is that of the year before",
    words: /同期(?!内)/y,
    reads: (_, span) => relative(-1, span),
  },
  {
    name: "part-of-year",
    because: "1—9月, 上半年, 前三季度 of the year the text is about",
    words: new RegExp(`(?<![\\d.年])(?:全年)?${PART}`, "y"),
    reads: ({ groups }, span) => wholeOrPart(relative(0, span), groups),
  },
  {
    name: "whole-year",
    because: "全年",
    words:
      /(?<![较比去])全年(?!目标|任务|计划|预算|指标|工作|重点|[^，。；\d]{1,8}(?:目标|任务|计划|预算|指标)[任务数值]*的)/y,
    reads: (_, span) => ({ ...relative(0, span), isWhole: true }),
  },
  {
    name: "five-year-plan",
    because:
      "“十三五”期间 is 2016—2020, “十三五”前三年 2016—2018, “十四五”以来 from 2021 on, and the goals of a plan are of its last year",
    words:
      /[“"「]?十(?<plan>[一二三四五六])五[”"」]?(?<when>期间|时期|末|以来|初|[前头](?<many>[两二三四])年|(?=(?:发展|规划)*目标))/y,
    reads: ({ groups }, span) => {
      const first = 2001 + 5 * (readChineseNumeral(groups?.plan ?? "") ?? 0);
      const many = readChineseNumeral(groups?.many ?? "");
      if (many !== undefined) return { kind: "years", from: first, to: first + many - 1, span };
      const { when } = groups ?? {};
      if (when === "以来") return { kind: "years", from: first, span };
      return when === "末" || when === ""
        ? calendar(first + 4, span)
        : { kind: "years", from: first, to: first + 4, span };
    },
  },
  {
    name: "last-years",
    because: "近三年, 五年来",
    words: /近(?<a>[\d两三四五六七八九十]{1,2})年(?:来)?|(?<b>[\d两三四五六七八九十]{1,2})年来/y,
    reads: ({ groups }, span) => {
      const digits = groups?.a ?? groups?.b ?? "";
      const count = readCount(digits);
      return count === undefined ? undefined : { kind: "years", count, span };
    },
  },
  {
    name: "as-of-month-of-this-year",
    because: "截至3月底, 3月末: what stood then",
    words:
      /(?<until>(?<=截至|截止到?|截止至))?(?<![\d.])(?<to>\d{1,2})月(?:份)?(?<end>末|底)?(?=(?<=末|底)|(?<=(?:截至|截止到?|截止至)\d{1,2}月份?))/y,
    reads: ({ groups }, span) => {
      const months = groups?.to === "12" ? undefined : monthAlone(Number(groups?.to));
      return { ...relative(0, span, months), ...(months && { asOf: true as const }) };
    },
  },
  {
    name: "month-of-this-year",
    because: "3月，, 3月全市: that month alone, where the workbook tells of it",
    words:
      /(?<![\d.至到自从于~-])(?<to>\d{1,2})月(?:份|当月|份当月)?(?=[,，]|[全我本][省市县区州旗])|(?<![\d.至到自从于~-])(?<part>\d{1,2})月(?:份|当月)/y,
    reads: ({ groups }, span) => relative(0, span, monthAlone(Number(groups?.to ?? groups?.part))),
  },
  {
    name: "month-held-against",
    because: "由1月的66.5%提高到6月的82.0%, 比1月减少8.70元: that month, of which a figure is told",
    words:
      /(?<=[比较与由从]|[高升降落加长少大小短][到至])(?<to>\d{1,2})月份?(?=的[\dxX×*_]|相比|的?(?:水平)?[增减上下提降回缩延扩收多少高低])/y,
    reads: ({ groups }, span) => relative(0, span, monthAlone(Number(groups?.to))),
  },
  {
    name: "month",
    because: "a month alone is when something happened",
    words: /(?<![\d.])\d{1,2}月(?:份|末|底|初|中旬|上旬|下旬)?/y,
    reads: () => undefined,
  },
];

function calendar(year: number, span: Span, months?: Months): Of<"year"> {
  return { kind: "year", year, span, ...(months && { months }) };
}

/** What stood at the end of a month, or on a day in it; at the end of December that of the year. */
function stoodIn(groups: Groups, span: Span): AskedPeriod {
  const [year, month] = [Number(groups?.year), Number(groups?.to)];
  if (month === 12) return calendar(year, span);
  return { ...calendar(year, span, monthAlone(month)), asOf: true };
}

/** 1—12月 is the year as a whole. */
function wholeOrPart(year: Of<"year" | "relative">, groups: Groups): AskedPeriod {
  const months = monthsIn(groups);
  if (!months) return year;
  return months.from === 1 && months.to === 12 ? { ...year, isWhole: true } : { ...year, months };
}

type Of<Kind> = Extract<AskedPeriod, { kind: Kind }>;
type Groups = Readonly<Record<string, string | undefined>> | undefined;

function relative(offset: number, span: Span, months?: Months): Of<"relative"> {
  return { kind: "relative", offset, span, ...(months && { months }) };
}

function offsetOf(word = ""): number {
  if (/^[去上]/.test(word)) return -1;
  if (word.startsWith("前")) return -2;
  return /^[明下次]/.test(word) ? 1 : 0;
}

function monthsIn(groups: Groups): Months | undefined {
  const { from, to, half, first, quarter, count } = groups ?? {};
  if (from !== undefined && to !== undefined) return months(Number(from), Number(to));
  if (half !== undefined) return half === "上" ? { from: 1, to: 6 } : { from: 7, to: 12 };
  if (count !== undefined) return months(1, numberOf(count));
  if (quarter === undefined) return undefined;
  const last = numberOf(quarter) * 3;
  return months(first === undefined ? last - 2 : 1, last);
}

function monthAlone(month: number): Months | undefined {
  return month >= 1 && month <= 12 ? { from: month, to: month } : undefined;
}

function months(from: number, to: number): Months | undefined {
  return from >= 1 && from <= to && to <= 12 ? { from, to } : undefined;
}

function numberOf(digits: string): number {
  return readCount(digits) ?? 0;
}
