import type { LabelMeasure } from "./label";

/**
 * What two headings say together, the wider one (a header above, a row's own name) first: 增长 with 位次 is a place
 * by growth, 增长 with 目标 a growth to be reached. `undefined` where the two make no sense together.
 *
 * @example combineMeasures("growth", "rank") // => "growth-rank"
 * @example combineMeasures("level", "share") // => "share"
 * @example combineMeasures("rank", "completion") // => undefined
 */
export function combineMeasures(
  wide: LabelMeasure,
  narrow: LabelMeasure,
): LabelMeasure | undefined {
  if (wide === narrow || narrow === "level") return wide;
  if (wide === "level") return narrow;
  if (wide === "unread" || narrow === "unread") return "unread";
  return TOGETHER.get(`${wide} ${narrow}`) ?? TOGETHER.get(`${narrow} ${wide}`);
}

const TOGETHER: ReadonlyMap<string, LabelMeasure> = new Map([
  ["growth rank", "growth-rank"],
  ["growth growth-rank", "growth-rank"],
  ["growth growth-target", "growth-target"],
  ["growth target", "growth-target"],
  ["growth completion", "completion"],
  ["growth difference", "growth"],
  ["points-change target", "points-target"],
  ["difference target", "points-target"],
  ["difference rank", "growth-rank"],
  ["target completion", "completion"],
  ["target gap", "gap"],
  ["points-change difference", "points-change"],
  ["change difference", "change"],
  ["rank previous-rank", "previous-rank"],
]);
