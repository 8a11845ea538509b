import type { Measure } from "../tables/observation";
import { groupedBy } from "../groupedBy";
import type { Standpoint } from "./standpoint";
import type { OwnFigure } from "./ownFigures";

/** The subject's actual levels of the period: what growth, share, rank and target start from. */
export function actualLevels({ current }: Standpoint): readonly OwnFigure[] {
  const known = LEVELS.get(current);
  if (known) return known;
  const levels = current.filter(
    ({ observation }) => observation.measure === "level" && observation.status !== "forecast",
  );
  LEVELS.set(current, levels);
  return levels;
}

/** Nearly every rule asks for them, once for each figure: they are looked for once in each list. */
const LEVELS = new WeakMap<readonly OwnFigure[], readonly OwnFigure[]>();

/** The figures of an indicator among others, in their order. */
export function figuresOf(figures: readonly OwnFigure[], indicator: string): readonly OwnFigure[] {
  let byIndicator = BY_INDICATOR.get(figures);
  if (!byIndicator) {
    byIndicator = groupedBy(figures, ({ observation }) => observation.indicator);
    BY_INDICATOR.set(figures, byIndicator);
  }
  return byIndicator.get(indicator) ?? [];
}

/** Built once for each list, so that the facts of a sheet are found in time linear in its figures. */
const BY_INDICATOR = new WeakMap<readonly OwnFigure[], ReadonlyMap<string, readonly OwnFigure[]>>();

/** The subject's figure of a measure for an indicator; of the same counting where the sheet says which. */
export function ownFigure(
  figures: readonly OwnFigure[],
  measure: Measure,
  indicator: string,
  counting?: string,
): OwnFigure | undefined {
  const candidates = figuresOf(figures, indicator).filter(
    ({ observation }) => observation.measure === measure,
  );
  return (
    candidates.find(({ observation }) => observation.counting === counting) ??
    candidates.find(({ observation }) => observation.counting === undefined)
  );
}
