import { groupedBy } from "../../groupedBy";
import { STRENGTH } from "./strength";
import type { Sum } from "./sum";

/** What the sums say of a row: the whole of others, a part of them that is itself made of parts, or a row beside the parts. */
export type SumRole = "total" | "subtotal" | "beside";

/**
 * The roles of rows in sums. A sum that is itself a part is a subtotal. Where one total is made up twice, of few rows and of many,
 * the few are subtotals whichever of the many they hold, and what stands in both is beside them: 港澳台 beside the provinces.
 */
export function rolesInSums(sums: readonly Sum[]): ReadonlyMap<number, SumRole> {
  const partOf = sumsByPart(sums);
  const roles = new Map<number, SumRole>();
  for (const sum of sums) {
    const isInner = partOf.has(sum.target) || isMadeOfPartsOf(sum, partOf);
    roles.set(sum.target, isInner || roles.get(sum.target) === "subtotal" ? "subtotal" : "total");
  }
  for (const same of groupedBy(sums, ({ target }) => target).values()) {
    for (const [few, many] of decomposedTwice(same.filter(tellsOfParts))) {
      const inMany = new Set(many.parts);
      for (const row of few.parts) {
        if (!inMany.has(row)) roles.set(row, "subtotal");
        // What one way of making up the total does without is part of a group that stands in its place.
        else if (!roles.has(row) && same.every(({ parts }) => parts.includes(row)))
          roles.set(row, "beside");
      }
    }
  }
  return roles;
}

/** 国内, where the total was found over its single rows. */
function isMadeOfPartsOf(sum: Sum, partOf: ReadonlyMap<number, readonly Sum[]>): boolean {
  const [first] = sum.parts;
  const around = first === undefined ? [] : (partOf.get(first) ?? []);
  return around.some(({ target, parts }) => {
    if (target === sum.target || parts.length <= sum.parts.length || sum.parts.includes(target))
      return false;
    const all = new Set(parts);
    return sum.parts.every((part) => all.has(part));
  });
}

function sumsByPart(sums: readonly Sum[]): ReadonlyMap<number, readonly Sum[]> {
  const partOf = new Map<number, Sum[]>();
  for (const sum of sums) {
    for (const part of sum.parts) {
      const known = partOf.get(part);
      if (known) known.push(sum);
      else partOf.set(part, [sum]);
    }
  }
  return partOf;
}

/** In a single column a total is the sum of the wrong rows by chance as soon as two of them are equal. */
function tellsOfParts({ bits, agreeing }: Sum): boolean {
  return bits >= STRENGTH.hint && agreeing.length > 1;
}

function decomposedTwice(same: readonly Sum[]): readonly (readonly [Sum, Sum])[] {
  // In a single column, too many few rows happen to make up the total.
  const borneOut = same.filter(({ agreeing }) => agreeing.length > 1);
  return borneOut.flatMap((few) =>
    same
      .filter((many) => {
        const onlyFew = countApart(few, many);
        return onlyFew >= 2 && 2 * onlyFew <= countApart(many, few);
      })
      .map((many) => [few, many] as const),
  );
}

function countApart({ parts }: Sum, other: Sum): number {
  const others = new Set(other.parts);
  return parts.filter((part) => !others.has(part)).length;
}
