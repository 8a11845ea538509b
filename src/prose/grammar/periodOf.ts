import type { AskedPeriod } from "../question";
import { lengthOfSource } from "../text/lengthOfSource";
import type { Time } from "../times/time";
import type { Clause } from "./clause";
import type { Discourse } from "./discourse";
import { isOfStart, type FigureReading } from "./rules/figureRule";
import type { Lead } from "./lead";
import type { Place } from "./place";

/** 2019—2023年依次为…: each figure of the list in its year. */
export function yearsOfList(
  period: AskedPeriod | undefined,
  count: number,
  { lead, place }: Pick<Clause, "lead" | "place">,
): readonly AskedPeriod[] | undefined {
  if (count < 2) return undefined;
  if (period?.kind === "relative" && period.isQuarters) {
    const { span } = period;
    return count === 4
      ? [1, 4, 7, 10].map((from) => ({
          kind: "relative",
          offset: 0,
          months: { from, to: from + 2 },
          span,
        }))
      : undefined;
  }
  const listed = timesListed(lead, place, count);
  if (listed) return listed;
  if (period?.kind !== "years") return undefined;
  const { from, to, span } = period;
  if (from === undefined || to === undefined || to - from + 1 !== count) return undefined;
  return Array.from({ length: count }, (_, index) => ({ kind: "year", year: from + index, span }));
}

/** 2022年、2023年分别下降; 2022年、2023年，成交额分别为: the times that stand in a list right before. */
function timesListed(
  { words, start }: Lead,
  { plain, times, from }: Place,
  count: number,
): readonly AskedPeriod[] | undefined {
  const end = start + words.length;
  const last = times.filter((time) => time.start >= from && time.end <= end).slice(-count);
  if (last.length < count) return undefined;
  const isList = last.every((time, index) => {
    const next = last[index + 1];
    const between = plain.slice(time.end, next?.start ?? end);
    return next
      ? /^[、和与及]$/.test(between)
      : /^[,，]?(?:[^,，]{0,24}?)(?:分别|依次)/.test(between);
  });
  const periods = last.flatMap(({ period }) => (period ? [period] : []));
  return isList && periods.length === count ? periods : undefined;
}

/** 一是 begins a point and compares nothing. */
const COMPARES = /(?:比|较|与|同|由|从|(?<![一二三四五六七八九十])是|为|相当于|占)$/;

/** 比2022年, 为全年各季度最高: whatever times stand together are compared with. */
function isCompared(time: Time, times: readonly Time[], plain: string): boolean {
  const beside = times.find(({ end }) => end === time.start);
  return beside
    ? isCompared(beside, times, plain)
    : COMPARES.test(plain.slice(Math.max(0, time.start - 3), time.start));
}

/** 比2022年的1043家增加: the figure that the change is measured from has its time right before it. */
function isRightBefore(time: Time, plain: string, end: number): boolean {
  if (time.end > end || time.end < end - 2) return false;
  return /^[的(]?$/.test(plain.slice(time.end, end));
}

/** Before the time that a sentence begins with stands hardly more than 其中. */
const FEW = 6;

/** 2023年突破500家: what the sentence compared with before is over. */
function isLater(said: AskedPeriod, before: AskedPeriod): boolean {
  return said.kind === "year" && before.kind === "year" && said.year !== before.year;
}

/** 其中2020年最低: one of the years that are spoken of, and no time of what comes behind. */
function isWithin(time: Time | undefined, plain: string): boolean {
  return (
    time !== undefined &&
    /其中[,，:：]?$/.test(plain.slice(Math.max(0, time.start - 3), time.start))
  );
}

/** 1994年到1997年，由887.4万吨增加到961.8万吨: what it was in the first of the years, and in the last. */
function endsOf(
  period: AskedPeriod | undefined,
  plain: string,
): Record<"first" | "last", AskedPeriod> | undefined {
  if (period?.kind !== "years") return undefined;
  const { from, to, span } = period;
  const isWritten = /\d{4}.*\d{4}/.test(plain.slice(span.start, span.end));
  return isWritten && from !== undefined && to !== undefined
    ? { first: { kind: "year", year: from, span }, last: { kind: "year", year: to, span } }
    : undefined;
}

/** The time of a figure: its own, the one said last in its sentence, or that of the text. */
export function periodOf(
  reading: FigureReading,
  lead: Lead,
  { plain, times, from, sentence }: Place,
  discourse: Discourse,
  start: number,
): AskedPeriod | undefined {
  const end = lead.start + lead.words.length;
  const own = times.filter(
    (time) =>
      time.start >= Math.min(from, start) &&
      time.end <= end &&
      time.period &&
      time !== reading.base &&
      time !== reading.when &&
      !isCompared(time, times, plain),
  );
  const said = own.at(-1)?.period;
  if (said && !(said.kind === "relative" && said.offset !== 0)) {
    if (discourse.period && discourse.base && isLater(said, discourse.period))
      discourse.base = undefined;
    // 各季度 are no time of what follows.
    if (!(said.kind === "relative" && said.isQuarters)) discourse.period = said;
    discourse.opening ??= { period: isWithin(own.at(-1), plain) ? discourse.months : said };
    const start = sentence.start + lengthOfSource(plain.slice(sentence.start, sentence.end));
    const begins = (own.at(-1)?.start ?? 0) - start <= FEW;
    if (begins && said.kind !== "years") {
      if (said.months) discourse.months = said;
      // 全年…: the paragraph speaks no longer of some months.
      else if (said.isWhole) discourse.months = undefined;
    }
  }
  if (reading.when?.period) return reading.when.period;
  const beside = times.find((time) => time.period && isRightBefore(time, plain, end));
  if (reading.measure.kind === "level" && beside && !own.includes(beside)) return beside.period;
  const spoken = said ?? discourse.period;
  if (isOfStart(reading.rule) || reading.rule === "place-from") {
    const yearBefore = { kind: "relative", offset: -1, span: { start: end, end } } as const;
    return reading.base?.period ?? endsOf(spoken, plain)?.first ?? yearBefore;
  }
  return reading.rule === "amount-to" ? (endsOf(spoken, plain)?.last ?? spoken) : spoken;
}
