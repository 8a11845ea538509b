import type { Moved, Since } from "../lexicon/saying";
import type { Observation } from "../tables/observation";
import { figuresOf } from "./levels";
import type { OwnFigure } from "./ownFigures";
import type { Standpoint } from "./standpoint";

/** How the place, the share or the growth of an indicator has moved, over the year or `since`, where the workbook states it itself. */
export function statedMove(
  { apart }: Pick<Standpoint, "apart">,
  { indicator, counting }: Pick<Observation, "indicator" | "counting">,
  moves: Moved,
  since?: Since,
): OwnFigure | undefined {
  const known = figuresOf(apart, indicator).filter(
    ({ observation }) => observation.moves === moves && observation.since === since,
  );
  return (
    known.find(({ observation }) => observation.counting === counting) ??
    known.find(({ observation }) => observation.counting === undefined)
  );
}
