import type { MovementMeasure } from "../../lexicon/saying";
import type { LabelMeasure } from "./label";

/**
 * What two headings say together, the wider one (a header above, a row's own name) first: 增长 with 位次 is a place
 * by growth, 增长 with 目标 a growth to be reached. `undefined` where the two make no sense together.
 *
 * @example combineMeasures("growth", "rank") // => "growth-rank"
 * @example combineMeasures("level", "share") // => "share"
 * @example combineMeasures("held-difference", "growth") // => "held-growth"
 * @example combineMeasures("rank", "difference") // => "unread"
 * @example combineMeasures("rank", "completion") // => undefined
 */
export function combineMeasures(
  wide: LabelMeasure,
  narrow: LabelMeasure,
): LabelMeasure | undefined {
  if (wide === narrow || narrow === "level") return wide;
  if (wide === "level") return narrow;
  if (wide === "unread" || narrow === "unread") return "unread";
  if (isHeld(wide) || isHeld(narrow)) return heldTogether(withoutBase(wide), withoutBase(narrow));
  // 位次 with 较上年提升 is how far it has moved, and 增减 with 位次 the place by it.
  if (wide === "rank" && narrow === "difference") return "unread";
  return TOGETHER.get(`${wide} ${narrow}`) ?? TOGETHER.get(`${narrow} ${wide}`);
}

type Held = Extract<LabelMeasure, `held-${string}`>;

/**
 * Whether a heading speaks of a movement that is none over the year before.
 *
 * @example isHeld("held-growth") // => true
 * @example isHeld("growth") // => false
 */
export function isHeld(measure: LabelMeasure | undefined): measure is Held {
  return measure?.startsWith("held-") ?? false;
}

/**
 * How something has moved, whatever it is held against: for reading cells, once nothing is weighed any more.
 *
 * @example withoutBase("held-growth") // => "growth"
 * @example withoutBase("level") // => "level"
 */
export function withoutBase(measure: LabelMeasure): Exclude<LabelMeasure, Held> {
  return isHeld(measure) ? (measure.slice("held-".length) as MovementMeasure) : measure;
}

/** 环比 over 增长 is a movement still; 位次 by 环比增长 is nothing that anybody asks for. */
function heldTogether(
  wide: Exclude<LabelMeasure, Held>,
  narrow: Exclude<LabelMeasure, Held>,
): LabelMeasure {
  const both = combineMeasures(wide, narrow);
  return both && isMovement(both) ? `held-${both}` : "unread";
}

function isMovement(measure: LabelMeasure): measure is MovementMeasure {
  return (MOVEMENTS as readonly LabelMeasure[]).includes(measure);
}

const MOVEMENTS: readonly MovementMeasure[] = ["growth", "change", "points-change", "difference"];

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
  ["growth gap", "gap"],
  ["points-change difference", "points-change"],
  ["change difference", "change"],
  ["rank previous-rank", "previous-rank"],
]);
