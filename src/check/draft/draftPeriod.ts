import type { Months, Period } from "../../quantity/period";
import { samePeriod } from "../../quantity/samePeriod";
import type { Prose } from "../../prose/prose";
import { plainText } from "../../prose/text/plainText";
import { findTimes } from "../../prose/times/findTimes";
import { narrativeChoices } from "../../narrative/narrativeChoices";
import type { DraftSubject } from "./draftSubject";

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
  const title = titleOf(prose);
  const inTitle = /(?<![\d比较由从自与同和是])((?:19|20)\d\d)(?!\d)/.exec(title)?.[1];
  const year = inTitle === undefined ? yearMostNamed(prose) : Number(inTitle);
  const ofYear = known.filter((period) => period.kind === "calendar" && period.year === year);
  const months = monthsIn(title);
  const exact = months && ofYear.find((period) => isOf(period, months));
  return exact ?? ofYear.find((period) => !period.months) ?? ofYear[0] ?? known[0];
}

function isOf(period: Period, { from, to }: Months): boolean {
  return period.months?.from === from && period.months.to === to;
}

/** The first line; of a sentence that stands there only what it begins with. */
function titleOf({ text }: Prose): string {
  const line = (text.trimStart().slice(0, LONGEST).split("\n")[0] ?? "").normalize("NFKC");
  return /[。；;]/.test(line) ? line.slice(0, BEGINS) : line;
}

const LONGEST = 200;
const BEGINS = 20;

/** The months that a title names: 上半年, 1—9月, 三季度. */
function monthsIn(title: string): Months | undefined {
  for (const { period } of findTimes(plainText(title))) {
    const months = period?.kind === "years" ? undefined : period?.months;
    if (months) return months;
  }
  return undefined;
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
