import type { Reading } from "../../tables/table";
import { plainLabel } from "../../lexicon/script/plainLabel";

/** What the workbook says of whole tables, as one text to look words up in. */
export function titlesOf({ tables }: Reading): string {
  const titles = tables.flatMap(({ title, area }) => [title ?? "", area.sheet]);
  return [...new Set(titles)].map((title) => plainLabel(title).key).join("|");
}
