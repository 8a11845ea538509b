import { allKindsIn } from "../lexicon/allKinds";
import { plainLabel } from "../lexicon/script/plainLabel";
import type { Observation } from "./observation";
import type { TableRow } from "./rows/tableRow";

/**
 * 合计 over the kinds of school under 各级各类学校学生情况: its 招生数 is 各级各类学校招生数, and what each kind has is a part of that. Where the name says already of
 * whom it is, 学校数, it stays.
 */
export function ofAllKinds(
  observations: readonly Observation[],
  rows: readonly TableRow[],
  title = "",
): readonly Observation[] {
  const kinds = allKindsIn(title);
  const totals = new Set(
    rows.flatMap(({ row, kind, part }) => (kind === "total" && part === undefined ? [row] : [])),
  );
  if (kinds === "" || totals.size === 0) return observations;
  const named = (name: string): string => {
    const says = plainLabel(name).key;
    return says.includes(kinds.slice(-LENGTH_OF_THING)) ? name : `${kinds}${name}`;
  };
  const inTotal = observations.filter(({ cell }) => totals.has(cell.row));
  const names = new Set(inTotal.map(({ indicator }) => indicator));
  return observations.map((one) => {
    if (totals.has(one.cell.row)) return { ...one, indicator: named(one.indicator) };
    const { partOf } = one;
    return partOf !== undefined && names.has(partOf) ? { ...one, partOf: named(partOf) } : one;
  });
}

const LENGTH_OF_THING = 2;
