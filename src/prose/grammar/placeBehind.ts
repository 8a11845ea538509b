import type { AskedMeasure, RankedBy } from "../question";

/** What the place right behind a figure is by; a share of all has the place of what it is a share of. */
export function placeBehind(measure: AskedMeasure | undefined): RankedBy {
  switch (measure?.kind) {
    case "completion":
      return "completion";
    case "share":
      return measure.whole && !OF_ALL.test(measure.whole.text) ? "share" : "level";
    case "points":
    case "gap":
      return measure.of;
    default:
      return "level";
  }
}

const OF_ALL = /^[全我本各]|总|合计/;
