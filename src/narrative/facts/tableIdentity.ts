import type { Reading } from "../../tables/table";

/**
 * What a table is known by, also once rows and columns are added to it: its sheet, its title, and which of those so called it
 * is.
 */
export function tableIdentity({ tables }: Pick<Reading, "tables">, id: string): string {
  const own = tables.find((table) => table.id === id);
  if (!own) return id;
  const { area, title = "" } = own;
  const alike = tables.filter((one) => one.area.sheet === area.sheet && one.title === own.title);
  const place = alike.indexOf(own);
  return [area.sheet, title, ...(place > 0 ? [String(place + 1)] : [])].join(" ");
}
