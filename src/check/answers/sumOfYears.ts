import { isFlow } from "../../answers/isFlow";
import { convert } from "../../quantity/convert";
import { clean } from "../../quantity/decimal";
import type { Asked } from "./asked";
import { levelOf } from "./asking";
import type { Known } from "./known";
import { computed } from "./makeKnown";

/** 2021—2023年累计投入: what each of the years brought, added up; nothing where one is missing. */
export function sumOfYears({ from, question: { period } }: Asked): readonly Known[] {
  if (period?.kind !== "years" || from.period?.kind !== "calendar" || from.period.months) return [];
  const { to = from.period.year, count = 0 } = period;
  const { from: start = to - count + 1 } = period;
  const figures = [];
  for (let year = start; year <= to; year += 1) {
    const figure = levelOf(from.then({ kind: "calendar", year }));
    if (!figure || !isFlow(figure) || figure.observation.qualifier) return [];
    figures.push(figure);
  }
  const [first] = figures;
  if (!first || figures.length < 2) return [];
  const { unit } = first.observation;
  let value = 0;
  for (const { observation } of figures) {
    const converted = convert(observation.value, observation.unit, unit);
    if (!converted.ok) return [];
    value = clean(value + converted.value);
  }
  const decimals = Math.max(...figures.map(({ observation }) => observation.decimals));
  return [
    computed(
      from,
      { value, unit, decimals, rule: "sum" },
      figures.map((figure) => ["part", figure] as const),
    ),
  ];
}
