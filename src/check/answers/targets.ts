import type { OwnFigure } from "../../answers/ownFigures";
import { wholeYear } from "../../quantity/wholeYear";
import type { Measure } from "../../tables/observation";
import type { Asked } from "./asked";
import type { Asking } from "./asking";
import type { Known } from "./known";
import { stated } from "./makeKnown";

/** Targets of the year, also of its first months, and those of the year to come where a sheet holds nothing else. */
export function targetsOf(
  { from, lead = "" }: Asked,
  measure: "target" | "growth-target" | "points-target",
): readonly Known[] {
  const own = targetsIn([...from.at.current, ...from.at.coming], { from, lead }, measure);
  const isOfMonths = from.period?.months?.from === 1;
  if (own.length > 0 || !isOfMonths) return own;
  const year = from.then(wholeYear(from.period));
  return targetsIn(year.at.current, { from: year, lead }, measure);
}

function targetsIn(
  figures: readonly OwnFigure[],
  { from, lead }: { readonly from: Asking; readonly lead: string },
  measure: Measure,
): readonly Known[] {
  return figures
    .filter(
      ({ observation }) =>
        observation.indicator === from.indicator && observation.measure === measure,
    )
    .filter(({ observation: { setBy } }, _, all) => {
      const named = all.map((one) => one.observation.setBy?.replace(/目标$/, ""));
      const said = named.find((name) => name !== undefined && name !== "" && lead.includes(name));
      return said === undefined || setBy?.startsWith(said) === true;
    })
    .flatMap((figure) => stated(from, figure));
}

/** 到2025年达到360亿元: of a year behind that of the text, of which there is nothing yet but the goal. */
export function goalAhead(asked: Asked): readonly Known[] {
  return soFar(asked) === asked.from ? [] : targetsOf(asked, "target");
}

/** By the time of the text, where the question is of the goal of a later year: 距2025年目标还差476家. */
export function soFar({ from, context }: Asked): Asking {
  const [then, now] = [from.period, context.period];
  const isAhead = then?.kind === "calendar" && now?.kind === "calendar" && then.year > now.year;
  return isAhead ? from.then(now) : from;
}
