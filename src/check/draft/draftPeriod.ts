import type { Months, Period } from "../../quantity/period";
import { samePeriod } from "../../quantity/samePeriod";
import type { Prose } from "../../prose/prose";
import type { AskedPeriod } from "../../prose/question";
import { plainText } from "../../prose/text/plainText";
import { lengthOfSource } from "../../prose/text/lengthOfSource";
import { findTimes } from "../../prose/times/findTimes";
import { narrativeChoices } from "../../narrative/narrativeChoices";
import type { DraftSubject } from "./draftSubject";
import { firstLine, isTitle } from "./firstLine";
import { isMonth } from "./periodTold";

/** When the text is about: as given; else the period of the workbook that its title or most of its words name; else the latest. */
export function draftPeriod(
  subject: DraftSubject,
  prose: Prose,
  asked: Period | undefined,
): Period | undefined {
  const { periods } = narrativeChoices(subject.reading, subject.entity);
  const known = (periods.length > 0 ? periods : narrativeChoices(subject.reading).periods).map(
    ({ value }) => value,
  );
  if (asked) return known.find((period) => samePeriod(period, asked)) ?? asked;
  const line = firstLine(prose.text);
  const title = isTitle(line) ? line : beginningOf(line);
  const inTitle = /(?<![\d比较由从自与同和是])((?:19|20)\d\d)(?!\d)/.exec(title)?.[1];
  const most = isTitle(line) && inTitle !== undefined ? undefined : yearMostNamed(prose);
  const year = most ?? (inTitle === undefined ? undefined : Number(inTitle));
  const months = monthsIn(title);
  // 上半年，…: the latest of which there are figures, where no year is said.
  const exact =
    months && known.find((one) => isOf(one, months) && (year === undefined || isInYear(one, year)));
  if (exact && (isTitle(line) || !isOutvoted(exact, prose))) return exact;
  const meant = year ?? (exact?.kind === "calendar" ? exact.year : undefined);
  const ofYear = known.filter((period) => meant !== undefined && isInYear(period, meant));
  return ofYear.find((period) => !period.months) ?? ofYear[0] ?? known[0];
}

function isInYear(period: Period, year: number): boolean {
  return period.kind === "calendar" && period.year === year;
}

function isOf(period: Period, { from, to }: Months): boolean {
  return period.months?.from === from && period.months.to === to;
}

/**
 * Of a sentence that stands where a title would, only what it begins with says when the text is about: 主要指标稳中有进，2022年研发强度… may
 * be the one figure that comes a year late.
 */
function beginningOf(sentence: string): string {
  const [clause = ""] = /^[^,，]*/.exec(sentence.slice(lengthOfSource(sentence))) ?? [];
  return clause.slice(0, BEGINS);
}

const BEGINS = 20;

/** The months that a title names: 上半年, 1—9月, 三季度. */
function monthsIn(title: string): Months | undefined {
  for (const { period } of findTimes(plainText(title))) {
    const months = period?.kind === "years" ? undefined : period?.months;
    if (months) return months;
  }
  return undefined;
}

/**
 * The months that the first sentence names are its own where the text tells more of the year, 全年…, 截至2023年底…; those of a
 * month alone also where it tells more of others.
 */
function isOutvoted(period: Period, { statements }: Prose): boolean {
  let [own, others] = [0, 0];
  for (const { question } of statements) {
    if (!isOfYear(question.period, period)) continue;
    if (question.period.months && isOf(period, question.period.months)) own += 1;
    else if (!question.period.months || isMonth(period)) others += 1;
  }
  return others > own;
}

/** A time of the year that is meant, said in so many words. */
function isOfYear(
  asked: AskedPeriod | undefined,
  period: Period,
): asked is Extract<AskedPeriod, { kind: "year" | "relative" }> {
  if (asked?.kind === "year") return period.kind === "calendar" && asked.year === period.year;
  return asked?.kind === "relative" && asked.offset === 0 && !asked.asOf;
}

function yearMostNamed({ statements }: Prose): number | undefined {
  const counts = new Map<number, number>();
  for (const { question } of statements) {
    const { period } = question;
    if (period?.kind === "year") counts.set(period.year, (counts.get(period.year) ?? 0) + 1);
  }
  const [year, count] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
  // A year that most figures do not name is one that is looked back upon.
  return count !== undefined && count * 2 > statements.length ? year : undefined;
}
