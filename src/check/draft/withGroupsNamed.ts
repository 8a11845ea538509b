import type { Observation } from "../../tables/observation";
import type { Reading, Table } from "../../tables/table";
import { overlapping } from "../../tables/words/overlapping";
import { keptWith } from "../keptWith";

/**
 * The workbook as a text is held against it: a column 发明专利 below 专利授权量 is what a text calls 发明专利授权量, so that it goes by
 * that name as well.
 */
export function withGroupsNamed(reading: Reading): Reading {
  const observations = namedIn(reading.observations, reading.tables);
  return observations === reading.observations ? reading : { ...reading, observations };
}

const KNOWN = keptWith((observations: readonly Observation[]) => ({
  observations,
  named: undefined as readonly Observation[] | undefined,
}));

function namedIn(
  observations: readonly Observation[],
  tables: readonly Table[],
): readonly Observation[] {
  const known = KNOWN(observations);
  return (known.named ??= named(observations, tables));
}

function named(
  observations: readonly Observation[],
  tables: readonly Table[],
): readonly Observation[] {
  const groups = new Map(tables.map(({ id, columns }) => [id, groupsIn(columns)]));
  if ([...groups.values()].every((one) => one.size === 0)) return observations;
  return observations.map((one) => {
    const group = groups.get(one.table)?.get(one.indicator);
    return group === undefined || one.writtenAs !== undefined
      ? one
      : { ...one, writtenAs: overlapping(one.indicator, group, FEWEST_SHARED) };
  });
}

/** What stands over a column, by what the column is called: 专利授权量 over 发明专利. */
function groupsIn(columns: Table["columns"]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { label } of columns) {
    const [group, name] = label.split("·").map((piece) => piece.replace(/^其中[:：]?/, ""));
    if (group === undefined || name === undefined || name.includes(group)) continue;
    const isShared = overlapping(name, group, FEWEST_SHARED).length < name.length + group.length;
    if (isShared) groups.set(name, group);
  }
  return groups;
}

const FEWEST_SHARED = 2;
