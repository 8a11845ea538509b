import type { Period } from "./period";

/**
 * Whether a period is several years together.
 *
 * @example isOfYears({ kind: "calendar", year: 2024, since: 2021 }) // => true
 * @example isOfYears({ kind: "calendar", year: 2024 }) // => false
 */
export function isOfYears(period: Period | undefined): boolean {
  return period?.kind === "calendar" && period.since !== undefined;
}
