import { ok, refuse, type Result } from "../problem";
import { shownNumber } from "../quantity/shown";
import type { Observation } from "../tables/observation";
import type { Operand } from "./evidence";
import type { Period } from "../quantity/period";
import { inPart } from "./contest";
import { operand } from "./operand";
import type { Cells } from "./sharedOperands";
import type { FieldOfFigures } from "./standpoint";

/** A place among the members of one table, with everybody who was counted and who was not. */
export interface PlaceAmong {
  readonly place: number;
  readonly count: number;
  /** Names of those at the same place, in an order that does not depend on the sheet's rows. */
  readonly tiedWith: readonly string[];
  /** Everybody who was counted, the figure's own entity among them. */
  readonly members: readonly string[];
  /** What the peers are called after a number. */
  readonly peerNoun: string;
  /** The figure itself, all others who were counted, and who was not; all but the figure are told apart as shared. */
  readonly cells: Required<Cells>;
  /** The same in another part: as those of a year before. */
  readonly cellsAs: (role: Operand["role"], period?: Period) => Required<Cells>;
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
  { fewestPeers }: { readonly fewestPeers: number },
  group?: string,
): Result<PlaceAmong> {
  if (own.qualifier) return refuse("approximate-value");
  if (own.status === "forecast") return refuse("forecast-value");
  const contest = field.contest(own, group);
  if ("code" in contest) return { ok: false, problem: contest };
  if (contest.members.length <= fewestPeers) return refuse("no-peers");
  const index = contest.indexOf(own);
  const found = contest.ranking(shownNumber(own.value, own.unit), index);
  if (!found.ok) return found;
  const { place, count, tiedWith } = found.value;
  return ok({
    place,
    count,
    members: contest.names,
    tiedWith: tiedWith.map((other) => contest.names[other] ?? "").sort(),
    peerNoun: contest.peerNoun,
    cells: cellsOf(operand("subject", own), contest.field, index),
    cellsAs: (role, period) =>
      cellsOf(inPart(operand("subject", own), role, period), contest.fieldAs(role, period), index),
    leaders: contest.leaders(),
  });
}

function cellsOf(subject: Operand, field: readonly Operand[], index: number): Required<Cells> {
  return {
    operands: [subject].concat(field.slice(0, index), field.slice(index + 1)),
    shared: { own: [subject], fields: [field] },
  };
}
