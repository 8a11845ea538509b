import { ok, refuse, type Result } from "../problem";
import { broadcast, cellAt, cellsOf, gridOf, type Grid } from "./broadcast";
import type { Answers, Outcome } from "./outcome";
import { fieldFor, type Place } from "./rankAmong";
import type { RankSettings } from "./rankSettings";
import { readGroup } from "./readGroup";

/** The place of every value among the peers of its own group. Peers that name no group are in none. */
export function rankWithin(
  values: unknown,
  groups: unknown,
  peers: unknown,
  peerGroups: unknown,
  settings: RankSettings,
): Answers {
  const field = fieldFor(settings);
  if (!field.ok) return field;
  const members = membersOf(gridOf(peers), gridOf(peerGroups));
  if (!members.ok) return members;
  const placeIn = memoised((group) => field.value(members.value.get(group) ?? []));
  const [valueGrid, groupGrid] = [gridOf(values), gridOf(groups)];
  return broadcast([valueGrid, groupGrid], (row, column): Outcome => {
    const group = readGroup(cellAt(groupGrid, row, column));
    if (!group.ok) return group.problem;
    if (group.value === undefined) return NO_GROUP;
    const place = placeIn(group.value);
    return place.ok ? place.value(cellAt(valueGrid, row, column)) : place.problem;
  });
}

const NO_GROUP: Outcome = { code: "missing-value", detail: { argument: "groups" } };

/** The cells of every group. Where a peer's group is an error, nobody knows whom it belongs with. */
function membersOf(peers: Grid, groups: Grid): Result<ReadonlyMap<string, readonly unknown[]>> {
  const [cells, names] = [cellsOf(peers), cellsOf(groups)];
  const sameShape = peers.length === groups.length && cells.length === names.length;
  if (!sameShape) return refuse("shape-mismatch");
  const members = new Map<string, unknown[]>();
  for (const [index, name] of names.entries()) {
    const group = readGroup(name);
    if (!group.ok) return group;
    if (group.value === undefined) continue;
    const own = members.get(group.value);
    if (own) own.push(cells[index]);
    else members.set(group.value, [cells[index]]);
  }
  return ok(members);
}

function memoised(prepare: (group: string) => Result<Place>): (group: string) => Result<Place> {
  const known = new Map<string, Result<Place>>();
  return (group) => {
    const place = known.get(group) ?? prepare(group);
    known.set(group, place);
    return place;
  };
}
