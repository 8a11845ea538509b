import type { Period } from "./period";

/**
 * The same months one year earlier: what 同比 compares with.
 *
 * @example previousYear({ kind: "calendar", year: 2020 }) // => { kind: "calendar", year: 2019 }
 * @example previousYear({ kind: "relative", offset: 0 }) // => { kind: "relative", offset: -1 }
 */
export function previousYear(period: Period): Period {
  return period.kind === "calendar"
    ? {
        ...period,
        year: period.year - 1,
        ...(period.since !== undefined && { since: period.since - 1 }),
      }
    : { ...period, offset: period.offset - 1 };
}
