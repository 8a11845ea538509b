import type { Result } from "../problem";
import { broadcast, cellAt, gridOf } from "./broadcast";
import { groupReader, membersOf } from "./groupMembers";
import type { Answers, Outcome } from "./outcome";
import { fieldFor, type Place } from "./rankAmong";
import type { RankSettings } from "./rankSettings";

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
  const read = groupReader();
  const members = membersOf(gridOf(peers), gridOf(peerGroups), read);
  if (!members.ok) return members;
  const placeIn = memoised((group) => field.value(members.value.get(group) ?? []));
  const [valueGrid, groupGrid] = [gridOf(values), gridOf(groups)];
  return broadcast([valueGrid, groupGrid], (row, column): Outcome => {
    const group = read(cellAt(groupGrid, row, column));
    if (!group.ok) return group.problem;
    if (group.value === undefined) return NO_GROUP;
    const place = placeIn(group.value);
    return place.ok ? place.value(cellAt(valueGrid, row, column)) : place.problem;
  });
}

const NO_GROUP: Outcome = { code: "missing-value", detail: { argument: "groups" } };

function memoised(prepare: (group: string) => Result<Place>): (group: string) => Result<Place> {
  const known = new Map<string, Result<Place>>();
  return (group) => {
    const place = known.get(group) ?? prepare(group);
    known.set(group, place);
    return place;
  };
}
