import { groupedBy } from "../../groupedBy";
import { columnsByDigits } from "./columnsByDigits";
import type { NumberGrid } from "./numberGrid";
import { STRENGTH } from "./strength";
import type { Sum } from "./sum";
import { sumsInSequence } from "./sumsInSequence";

/** Totals of subtotals of subtotals: no table goes deeper. */
const PASSES = 4;

/**
 * The rows that are sums of other rows: first of runs beside them, then, over and over, of what is left without the parts found
 * (totals of subtotals) and without the sums found (totals of all single rows). `least` are the bits that a row asks for.
 */
export function findSums(
  grid: NumberGrid,
  least: (row: number) => number = () => STRENGTH.hint,
): readonly Sum[] {
  const rows = Array.from({ length: grid.rows }, (_, row) => row).filter((row) =>
    grid.columns.some(({ values }) => !Number.isNaN(values[row])),
  );
  const ofRows = { least, columns: columnsByDigits(grid) };
  const kept = new Map<string, Sum>();
  const seen = new Set<string>();
  const made = new Map<number, ReadonlySet<number>[]>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = kept.size;
    const found = sequencesAfter(rows, [...kept.values()], pass)
      .filter((sequence) => isNew(sequence, seen))
      .flatMap((sequence) => [
        ...sumsInSequence(grid, sequence, ofRows),
        ...sumsInSequence(grid, [...sequence].reverse(), ofRows),
      ]);
    for (const sum of [...found].sort((a, b) => b.bits - a.bits)) {
      const key = `${sum.target}=${sum.parts.join("+")}`;
      if (kept.has(key) || isCircular(sum, made)) continue;
      kept.set(key, sum);
      made.set(sum.target, [...(made.get(sum.target) ?? []), new Set(sum.parts)]);
    }
    if (kept.size === before) break;
  }
  return withoutIdleRows([...kept.values()]);
}

function sequencesAfter(
  rows: readonly number[],
  sums: readonly Sum[],
  pass: number,
): readonly (readonly number[])[] {
  if (pass === 0) return [rows];
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  const totals = new Set(sums.map(({ target }) => target));
  return [rows.filter((row) => !parts.has(row)), rows.filter((row) => !totals.has(row))];
}

function isNew(sequence: readonly number[], seen: Set<string>): boolean {
  const key = sequence.join(" ");
  if (sequence.length < 3 || seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** a = b + c, and b is known to be made of a. */
function isCircular(
  { target, parts }: Sum,
  made: ReadonlyMap<number, readonly ReadonlySet<number>[]>,
): boolean {
  return parts.some((part) => made.get(part)?.some((known) => known.has(target)));
}

/** A rate of 5 in a sum of millions comes in by tolerance: of two sums of one row as strong as each other the smaller stays. */
function withoutIdleRows(sums: readonly Sum[]): readonly Sum[] {
  const byTarget = groupedBy(sums, ({ target }) => target);
  return sums.filter(
    (sum) =>
      !byTarget
        .get(sum.target)
        ?.some((other) => other.bits >= sum.bits - 1 && isWithin(other, sum)),
  );
}

function isWithin({ parts }: Sum, other: Sum): boolean {
  if (parts.length >= other.parts.length) return false;
  const all = new Set(other.parts);
  return parts.every((part) => all.has(part));
}
