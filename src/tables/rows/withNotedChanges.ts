import { changesNoted, type ChangeNote } from "../../lexicon/changeNotes";
import type { ChangeRemark } from "../../lexicon/changeRemarks";
import { bareKey, plainLabel } from "../../lexicon/script/plainLabel";
import { unitOf } from "../../quantity/unitOf";
import type { TableRow } from "./tableRow";

/**
 * Rows with what the notes below their table say that their changes are in: 注：供水量同比为%；水价同比单位为元/吨. A short name is that of the only row that
 * ends in it, and a unit counts where it is that of the row.
 */
export function withNotedChanges(
  rows: readonly TableRow[],
  notes: readonly string[],
): readonly TableRow[] {
  const noted = notes.flatMap(changesNoted);
  if (noted.length === 0) return rows;
  const said = new Map<TableRow, ChangeNote["says"] | undefined>();
  for (const { names, says } of noted) {
    for (const name of names) {
      const row = rowCalled(rows, name);
      // A row of which two things are said is left in doubt.
      if (row) said.set(row, said.has(row) ? undefined : says);
    }
  }
  return rows.map((row) => {
    const says = said.get(row);
    const own = says === undefined ? undefined : remarkOf(row, says);
    return own && row.changes === undefined
      ? { ...row, changes: { says: own, below: false } }
      : row;
  });
}

function rowCalled(rows: readonly TableRow[], name: string): TableRow | undefined {
  const keyOf = ({ indicator }: TableRow): string => bareKey(indicator?.name ?? "");
  const { key } = plainLabel(name);
  const exact = rows.filter((row) => keyOf(row) === key);
  const called = exact.length > 0 ? exact : rows.filter((row) => keyOf(row).endsWith(key));
  return called.length === 1 ? called[0] : undefined;
}

function remarkOf(
  { unit, indicator }: TableRow,
  says: ChangeNote["says"],
): ChangeRemark | undefined {
  if (typeof says === "string") return says;
  const own = unit ?? indicator?.unit;
  const told = unitOf(says.symbol);
  const isSame = told ? told.symbol === own?.symbol : says.symbol === own?.symbol;
  return own && isSame ? "amount" : undefined;
}
