import { scoreDraft, sumOf, type Case, type DraftScore } from "../drafts/evalDrafts";

const BARS: readonly (readonly [name: string, of: (score: DraftScore) => string])[] = [
  ["labels", ({ labels }) => String(labels)],
  ["found", ({ found, labels }) => percent(found, labels)],
  ["non-claims judged", ({ nonClaims, labels }) => percent(nonClaims, labels)],
  ["right called right", ({ right, rightMissed }) => percent(right - rightMissed, right)],
  ["false alarms", ({ falseAlarms, right }) => percent(falseAlarms, right)],
  ["other words blamed", ({ wordsBlamed }) => String(wordsBlamed)],
  ["wrong or absent called right", ({ falseAssent }) => String(falseAssent)],
  ["wrong flagged", ({ flagged, wrong }) => percent(flagged, wrong)],
  ["specific", ({ specific, wrong }) => percent(specific, wrong)],
  ["right value named", ({ named, withValue }) => percent(named, withValue)],
  ["agreed", ({ agreed, labels }) => percent(agreed, labels)],
  ["sentences perfect", ({ perfect, sentences }) => percent(perfect, sentences)],
];

/** How the check fares on labelled texts: each, all together, and what went otherwise than labelled. */
export function tellDrafts(cases: readonly Case[]): string {
  const told = cases.map((one) => ({ name: one.name, ...scoreDraft(one) }));
  const rows = [...told.map(({ name, score }) => [name, score] as const)];
  const total = sumOf(told.map(({ score }) => score));
  return [
    ["text", ...BARS.map(([name]) => name)].join("\t"),
    ...[...rows, ["all", total] as const].map(([name, score]) =>
      [name, ...BARS.map(([, of]) => of(score))].join("\t"),
    ),
    "",
    ...told.flatMap(({ misses }) => misses),
  ].join("\n");
}

export function percent(part: number, of: number): string {
  return of === 0 ? "-" : `${((100 * part) / of).toFixed(1)}%`;
}
