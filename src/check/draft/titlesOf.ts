import type { Reading } from "../../tables/table";
import { plainLabel } from "../../lexicon/script/plainLabel";

/** What the workbook says of whole tables, as texts to look words up in. */
export interface Titles {
  /** The titles of all tables, and the names of the sheets. */
  readonly all: string;
  /** Those under which an indicator stands. */
  readonly of: (indicator: string) => string;
  /** The same, each title by itself: what all of them say is said of the indicator wherever it stands. */
  readonly each: (indicator: string) => readonly string[];
}

export function titlesOf({
  tables,
  observations,
}: Pick<Reading, "tables" | "observations">): Titles {
  const titles = new Map(
    tables.map(({ id, title, area }) => [id, plainLabel(`${title ?? ""}|${area.sheet}`).key]),
  );
  let byIndicator: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const each = (indicator: string): readonly string[] => {
    byIndicator ??= tablesByIndicator(observations);
    return [...(byIndicator.get(indicator) ?? [])].map((table) => titles.get(table) ?? "");
  };
  return {
    all: [...new Set(titles.values())].join("|"),
    of: (indicator) => each(indicator).join("|"),
    each,
  };
}

function tablesByIndicator(
  observations: Reading["observations"],
): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, Set<string>>();
  for (const { indicator, table } of observations)
    tables.set(indicator, (tables.get(indicator) ?? new Set()).add(table));
  return tables;
}
