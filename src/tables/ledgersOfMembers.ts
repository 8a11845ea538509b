import { groupedBy } from "../groupedBy";
import { widthOf } from "../lexicon/areas";
import type { Observation } from "./observation";
import type { Table } from "./table";
import { entityName } from "./words/regionNames";

/**
 * The ledgers of a body that a table before them counts, with others, towards a 合计: 甲供水公司 by months behind 甲供水公司 | 乙供水公司 | 合计 is one of
 * the members, and the workbook about what they make up. An area may be the office's own among its peers, summed or not.
 */
export function ledgersOfMembers(
  tables: readonly Table[],
  observations: readonly Observation[],
  titles: ReadonlyMap<string, { readonly name: string } | undefined>,
): ReadonlySet<string> {
  const summed = new Set(observations.filter(isSum).map(({ table }) => table));
  const found = new Set<string>();
  if (summed.size === 0) return found;
  const counted = groupedBy(
    observations.filter(({ table, entityRole }) => entityRole === "member" && summed.has(table)),
    ({ table }) => table,
  );
  const members = new Set<string>();
  for (const { id } of tables) {
    const name = titles.get(id)?.name;
    if (name !== undefined && widthOf(name) === undefined && members.has(name)) found.add(id);
    for (const { entity } of counted.get(id) ?? []) members.add(entity);
  }
  return found;
}

/** 合计, 总计; not 全省 over its parts. */
function isSum({ entity, entityRole }: Observation): boolean {
  return entityRole === "total" && entityName(entity).scope === undefined;
}
