import type { Period } from "../../quantity/period";
import { samePeriod } from "../../quantity/samePeriod";
import type { Prose } from "../../prose/prose";
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
  const title = (prose.text.slice(0, 200).split("\n")[0] ?? "").normalize("NFKC");
  const inTitle = /(?<![\d比较由从自])((?:19|20)\d\d)(?!\d)/.exec(title)?.[1];
  const year = inTitle === undefined ? yearMostNamed(prose) : Number(inTitle);
  const ofYear = known.filter((period) => period.kind === "calendar" && period.year === year);
  const months = monthsIn(title);
  const exact = ofYear.find((period) => period.months?.to === months && months !== undefined);
  return exact ?? ofYear.find((period) => !period.months) ?? ofYear[0] ?? known[0];
}

function monthsIn(title: string): number | undefined {
  if (/上半年/.test(title)) return 6;
  if (/前三季度/.test(title)) return 9;
  const to = /1[-—–~至](\d{1,2})月/.exec(title)?.[1];
  return to === undefined ? undefined : Number(to);
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
