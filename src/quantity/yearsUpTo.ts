import type { Period } from "./period";

/**
 * Several years since one, as far as a table has come: up to its own period where that lies in them, else to the last of them. A table of the first of them has
 * no others.
 *
 * @example yearsUpTo({ since: 2021, until: 2025 }, { kind: "calendar", year: 2024 }) // => { kind: "calendar", year: 2024, since: 2021 }
 * @example yearsUpTo({ since: 2021, until: 2025 }, { kind: "relative", offset: 0 }) // => { kind: "calendar", year: 2025, since: 2021 }
 * @example yearsUpTo({ since: 2021 }, { kind: "relative", offset: 0 }) // => undefined
 */
export function yearsUpTo(
  {
    since,
    until,
    isExact = false,
  }: { readonly since: number; readonly until?: number; readonly isExact?: boolean },
  reached: Period,
): Period | undefined {
  const isWithin =
    reached.kind === "calendar" && reached.year >= since && reached.year <= (until ?? Infinity);
  if (isWithin && !isExact) return reached.year === since ? reached : { ...reached, since };
  return until === undefined ? undefined : { kind: "calendar", year: until, since };
}
