import type { Period } from "../../../quantity/period";
import { OWN_GROUP, type Fact } from "../../facts/fact";
import type { EarlierYear } from "../../../answers/earlierYears";
import type { FactContext } from "../../facts/factContext";
import { operands } from "../../../answers/operand";
import type { Cells } from "../../../answers/sharedOperands";
import { placeAmong } from "../../../answers/ranking";

/** A place of an earlier year in the ranking of today. */
export interface EarlierPlace {
  readonly period: Period;
  readonly place: number;
  readonly cells: () => Cells;
}

/**
 * The places of the years before in the same ranking, the earliest first: as stated for the scope, else computed from
 * that year's figures in the table the place of today is computed in. Years without either are not there.
 */
export function placeHistory(context: FactContext, fact: Fact): readonly EarlierPlace[] {
  return context.earlier.flatMap((year) => {
    const place = statedPlace(year, fact) ?? computedPlace(context, year, fact);
    return place ? [place] : [];
  });
}

function statedPlace({ own, period }: EarlierYear, fact: Fact): EarlierPlace | undefined {
  const scope = fact.claim.kind === "rank" ? fact.claim.scope : "";
  const stated = own(fact.indicator, "rank").find(
    ({ observation }) => observation.scope === undefined || observation.scope === scope,
  );
  if (!stated) return undefined;
  const cells = operands("history", stated).map((one) => ({ ...one, period }));
  return { period, place: stated.observation.value, cells: () => ({ operands: cells }) };
}

function computedPlace(
  context: FactContext,
  { field, period }: EarlierYear,
  fact: Fact,
): EarlierPlace | undefined {
  if (fact.rule !== "rank" || fact.claim.kind !== "rank") return undefined;
  const subject = fact.operands.find(({ role }) => role === "subject");
  const today = context.field.at(subject?.cell);
  const [own] = today ? field.inTable({ ...today, measure: "level" }, today.entity) : [];
  if (!own) return undefined;
  const group = fact.claim.scope === OWN_GROUP ? own.group : undefined;
  const found = placeAmong(field, own, context.settings.thresholds, group);
  if (!found.ok) return undefined;
  const { place, cellsAs } = found.value;
  return { period, place, cells: () => cellsAs("history", period) };
}
