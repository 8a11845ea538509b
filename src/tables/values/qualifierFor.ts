import type { Qualifier } from "../../quantity/qualifier";
import type { TableRow } from "../rows/tableRow";
import { plainLabel } from "../words/plainLabel";
import type { ValueColumn } from "./valueColumn";

/**
 * The word beside a row, for those of its figures it is meant for: the one under the column it names; beside targets, the
 * targets and not what has been reached; beside a count and its money, the count.
 */
export function qualifierFor(
  { qualifier, counted }: TableRow,
  column: ValueColumn,
  { isTarget, hasTargets }: { readonly isTarget: boolean; readonly hasTargets: boolean },
): Qualifier | undefined {
  if (!qualifier) return undefined;
  const { word, of } = qualifier;
  if (of !== undefined) return isCalled(column, of) ? word : undefined;
  const isMeant = isTarget || !hasTargets;
  return isMeant && !(counted && column.suffix !== undefined) ? word : undefined;
}

function isCalled({ text }: ValueColumn, name: string): boolean {
  return plainLabel(text).key.includes(plainLabel(name).key);
}
