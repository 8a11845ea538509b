import { rankingOf, type Ranking } from "../../metrics/rank";
import { ok, refuse, type Result } from "../../problem";
import { convert } from "../../quantity/convert";
import type { Observation } from "../../tables/observation";
import type { Thresholds } from "../settings/settingsSchema";
import type { Operand } from "./fact";
import type { FieldOfFigures } from "./factContext";
import { isLowerBetter } from "./kindsOfIndicator";
import { operand } from "./makeFact";
import { shownNumber } from "../../quantity/shown";

/** A place among the members of one table, with everybody who was counted and who was not. */
export interface PlaceAmong {
  readonly place: number;
  readonly count: number;
  /** Names of those at the same place, in an order that does not depend on the sheet's rows. */
  readonly tiedWith: readonly string[];
  readonly names: readonly string[];
  readonly operands: readonly Operand[];
  /** The first, the second and the third, where each of these places has one holder; else nobody. */
  readonly leaders: readonly Observation[];
}

/**
 * The place of a figure among the members of its table, or of its group there: competition ranking, equality at the
 * shown precision. Totals, averages and subtotals are no peers, nor are forecasts and figures such as 近20.
 */
export function placeAmong(
  field: FieldOfFigures,
  own: Observation,
  { fewestPeers }: Pick<Thresholds, "fewestPeers">,
  group?: string,
): Result<PlaceAmong> {
  if (own.qualifier) return refuse("approximate-value");
  if (own.status === "forecast") return refuse("forecast-value");
  const rows = field(own.indicator, own.measure).filter(({ table }) => table === own.table);
  const inGroup = rows.filter((row) => group === undefined || row.group === group);
  const members = inGroup.filter((row) => isPeer(row, own));
  const values = members.map((row) => valueIn(row, own));
  if (members.length <= fewestPeers) return refuse("no-peers");
  const decimals = Math.max(...members.map((row) => row.decimals));
  const ranking = rankingOf(values, {
    order: isLowerBetter(own) ? "ascending" : "descending",
    decimals,
  });
  if (!ranking.ok) return ranking;
  const found = ranking.value(shownNumber(own.value, own.unit), members.indexOf(own));
  if (!found.ok) return found;
  const { place, count, tiedWith } = found.value;
  return ok({
    place,
    count,
    tiedWith: tiedWith.map((index) => members[index]?.entity ?? "").sort(),
    names: members.map(({ entity }) => entity),
    operands: [
      operand("subject", own),
      ...members.filter((row) => row !== own).map((row) => operand("peer", row, true)),
      ...inGroup
        .filter((row) => !members.includes(row))
        .map((row) => operand("excluded", row, true)),
    ],
    leaders: leadersAmong(members, values, ranking.value),
  });
}

const LEADERS = 3;

function leadersAmong(
  members: readonly Observation[],
  values: readonly (number | null)[],
  ranking: Ranking,
): readonly Observation[] {
  const leaders: Observation[] = [];
  for (const [index, member] of members.entries()) {
    const found = ranking(values[index] ?? NaN, index);
    if (!found.ok || found.value.place > LEADERS) continue;
    if (found.value.tiedWith.length > 0) return [];
    leaders[found.value.place - 1] = member;
  }
  return leaders;
}

function isPeer(row: Observation, own: Observation): boolean {
  if (row === own) return true;
  return (
    row.entityRole === "member" &&
    row.entity !== own.entity &&
    !row.qualifier &&
    row.status !== "forecast" &&
    valueIn(row, own) !== null
  );
}

/** As shown, in the unit of the ranked figure. */
function valueIn(row: Observation, own: Observation): number | null {
  const converted = convert(row.value, row.unit, own.unit);
  return converted.ok ? shownNumber(converted.value, own.unit) : null;
}
