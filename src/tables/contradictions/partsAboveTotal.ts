import { refuse } from "../../problem";
import { shownDigits } from "../../quantity/shown";
import type { LevelsByName } from "../roles/levelsByName";
import type { Roles } from "../roles/rolesByName";
import type { Contradiction } from "./contradiction";

/** So many others have to leave room for the total to be one of amounts. */
const FEWEST_OTHERS = 3;

/**
 * A member with more of something than the total of the table has, where all others together have not: the total of a rate or a
 * density lies among its parts and is exceeded by all of them together.
 */
export function partsAboveTotal(
  { names, cells, grid }: LevelsByName,
  roles: Roles,
): readonly Contradiction[] {
  const totals = names.flatMap((name, row) => (roles.get(name) === "total" ? [row] : []));
  const [whole, ...others] = totals;
  // Of two totals each may hold only some of the members.
  if (whole === undefined || others.length > 0) return [];
  return grid.columns.flatMap(({ values }, column) => {
    const total = cells[whole]?.[column];
    if (!total || values.some((value) => value < 0)) return [];
    const parts = names.flatMap((name, row) =>
      roles.get(name) === "member" ? (cells[row]?.[column] ?? []) : [],
    );
    const sum = parts.reduce((all, { value }) => all + value, 0);
    return parts.flatMap((part): Contradiction[] => {
      const isAbove = part.value > total.value && sum - part.value <= total.value;
      if (!isAbove || parts.length <= FEWEST_OTHERS || part.qualifier || total.qualifier) return [];
      const name = part.entity;
      const { problem } = refuse("part-above-total", {
        name,
        indicator: part.indicator,
        part: shownDigits(part.value, part.decimals, part.unit),
        total: shownDigits(total.value, total.decimals, total.unit),
      });
      return [{ problem, cells: [part.cell, total.cell] }];
    });
  });
}
