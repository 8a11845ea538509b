import { findTimes } from "../../prose/times/findTimes";

/**
 * The year a text is about: that of its title, else the one that it names most. Of years named as often the later one.
 *
 * @example yearOfText("2022年科技工作总结\n2021年…") // => 2022
 */
export function yearOfText(plain: string): number | undefined {
  const [title = ""] = plain.trimStart().split("\n");
  const inTitle = title.length <= LONGEST_TITLE ? yearsIn(title) : [];
  if (inTitle.length === 1) return inTitle[0];
  const counts = new Map<number, number>();
  for (const year of yearsIn(plain)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0];
}

const LONGEST_TITLE = 60;

function yearsIn(plain: string): readonly number[] {
  return findTimes(plain).flatMap(({ period }) => (period?.kind === "year" ? [period.year] : []));
}
