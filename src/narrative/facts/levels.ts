import type { Measure } from "../../tables/observation";
import type { FactContext } from "./factContext";
import type { OwnFigure } from "./ownFigures";

/** The subject's actual levels of the period: what growth, share, rank and target start from. */
export function actualLevels(context: FactContext): readonly OwnFigure[] {
  return context.current.filter(
    ({ observation }) => observation.measure === "level" && observation.status !== "forecast",
  );
}

/** The subject's figure of a measure for an indicator; of the same counting where the sheet says which. */
export function ownFigure(
  figures: readonly OwnFigure[],
  measure: Measure,
  indicator: string,
  counting?: string,
): OwnFigure | undefined {
  const candidates = figures.filter(
    ({ observation }) => observation.measure === measure && observation.indicator === indicator,
  );
  return (
    candidates.find(({ observation }) => observation.counting === counting) ??
    candidates.find(({ observation }) => observation.counting === undefined)
  );
}
