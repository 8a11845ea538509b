import { groupedBy } from "../../groupedBy";
import { SELF, type Observation } from "../observation";
import type { Table } from "../table";
import { withRoles } from "./settleRoles";

/** So many members of a whole stand beside it in another table before it is their whole there, too. */
const FEWEST_SHARED = 2;

interface Whole {
  readonly name: string;
  /** Whose sums its amounts are. */
  readonly members: ReadonlySet<string>;
}

/**
 * Figures and tables in which what the amounts of one table show to be the whole of others is that wherever it stands among them: 甲市 among
 * its counties in a table of rates, which do not add up.
 */
export function rolesAcross(
  observations: readonly Observation[],
  tables: readonly Table[],
): { readonly observations: readonly Observation[]; readonly tables: readonly Table[] } {
  const summed = observations.filter(isFoundBySums);
  if (summed.length === 0) return { observations, tables };
  const byTable = groupedBy(observations, ({ table }) => table);
  const wholes = [...groupedBy(summed, ({ table }) => table)].flatMap(([table, found]) =>
    wholesIn(found, membersOf(byTable.get(table) ?? [])),
  );
  const changed = new Map(
    [...byTable].map(([table, own]) => {
      const members = membersOf(own);
      const found = wholes.filter(
        (whole) => members.has(whole.name) && isAmongItsOwn(whole, members),
      );
      return [table, new Set(found.map(({ name }) => name))] as const;
    }),
  );
  const settled = [...byTable].flatMap(([table, own]) => {
    const names = [...(changed.get(table) ?? [])];
    return withRoles(own, new Map(names.map((name) => [name, "total"])));
  });
  return {
    observations: settled,
    tables: tables.map((table) => {
      const names = changed.get(table.id);
      if (!names || names.size === 0) return table;
      const rows = table.rows.map((row) =>
        row.role === "member" && names.has(row.label) ? { ...row, role: "total" as const } : row,
      );
      return { ...table, rows };
    }),
  };
}

/** What the sums of its table have shown to be the whole of others. */
function isFoundBySums({ entity, entityRole, said }: Observation): boolean {
  return entityRole === "total" && entity !== SELF && said?.entity?.evidence === "sums";
}

function wholesIn(found: readonly Observation[], members: ReadonlySet<string>): Whole[] {
  const names = new Set(found.map(({ entity }) => entity));
  return [...names].map((name) => ({ name, members }));
}

function membersOf(own: readonly Observation[]): ReadonlySet<string> {
  const members = own.filter(({ entityRole }) => entityRole === "member");
  return new Set(members.map(({ entity }) => entity));
}

/** All beside it are its members, but for what an area keeps for itself. */
function isAmongItsOwn({ name, members }: Whole, others: ReadonlySet<string>): boolean {
  const beside = [...others].filter((other) => other !== name);
  return beside.length >= FEWEST_SHARED && beside.every((other) => members.has(other));
}
