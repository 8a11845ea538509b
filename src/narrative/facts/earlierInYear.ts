import { ownFigures, type OwnFigure } from "../../answers/ownFigures";
import type { Period } from "../../quantity/period";
import { isApart } from "../../tables/isApart";
import type { Observation } from "../../tables/observation";
import type { FactContext } from "./factContext";

/** What the workbook states of the latest earlier months of the year, counted from January as those of the text are. */
export function earlierInYear(
  { reading, subject, period }: FactContext,
  { measure, indicator, counting, entity, scope }: Observation,
): OwnFigure | undefined {
  const earlier = reading.observations.filter(
    (one) =>
      one.measure === measure &&
      !isApart(one) &&
      one.indicator === indicator &&
      one.counting === counting &&
      one.scope === scope &&
      (one.entity === subject || one.entity === entity) &&
      isEarlierPart(one.period, period),
  );
  const last = Math.max(...earlier.map((one) => one.period?.months?.to ?? 0));
  const { figures } = ownFigures(earlier.filter((one) => one.period?.months?.to === last));
  return figures.length === 1 ? figures[0] : undefined;
}

function isEarlierPart(of: Period | undefined, period: Period | undefined): boolean {
  if (of?.kind !== "calendar" || period?.kind !== "calendar" || of.year !== period.year) {
    return false;
  }
  return of.months?.from === 1 && (period.months?.from ?? 1) === 1
    ? of.months.to < (period.months?.to ?? LAST_MONTH)
    : false;
}

const LAST_MONTH = 12;
