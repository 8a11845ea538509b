import type { Period } from "./period";

/**
 * The same months some years earlier.
 *
 * @example yearsEarlier({ kind: "calendar", year: 2020, months: { from: 1, to: 6 } }, 2) // => { kind: "calendar", year: 2018, months: { from: 1, to: 6 } }
 */
export function yearsEarlier(period: Period, years: number): Period {
  return period.kind === "calendar"
    ? { ...period, year: period.year - years }
    : { ...period, offset: period.offset - years };
}
