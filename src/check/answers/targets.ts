import type { Asked } from "./asked";
import type { Known } from "./known";
import { stated } from "./makeKnown";

/** Targets of the year, and those of the year to come where a sheet holds nothing else. */
export function targetsOf(
  { from, lead = "" }: Asked,
  measure: "target" | "growth-target" | "points-target",
): readonly Known[] {
  return [...from.at.current, ...from.at.coming]
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
