import type { OwnFormula } from "../../hosts/formulaDesk";

/** How many formulas stand on each sheet, in the order of the sheets. */
export function countBySheet(
  formulas: readonly OwnFormula[],
): readonly { readonly sheet: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { area } of formulas) counts.set(area.sheet, (counts.get(area.sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({ sheet, count }));
}
