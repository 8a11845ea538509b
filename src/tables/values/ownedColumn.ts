import { withoutStock } from "../../lexicon/dependents";
import type { Column } from "../layout/columns";
import type { Owner } from "./assignOwners";
import { unclear } from "./unclear";
import type { ValueColumn } from "./valueColumn";

/** A column with the indicator it is of: its own, or that of the column it speaks of. */
export function ownedColumn(
  base: ValueColumn,
  { column: { label }, owner }: { readonly column: Column; readonly owner: Owner | undefined },
): ValueColumn {
  if (owner === undefined || owner === "unclear") return unclear(base);
  if (owner === "own") return { ...base, indicator: label.name };
  const { name, unit, above } = owner.label;
  return {
    ...base,
    from: { ...base.from, indicator: owner.from?.indicator ?? owner.heading },
    indicator: base.counting === "new" ? withoutStock(name) : name,
    ...(unit && { ownUnit: unit }),
    ...(above !== undefined && { section: above }),
  };
}
