import type { Observation } from "../../src/tables/observation";
import { observations, type Given } from "./narrativeReading";

/** A figure in the years up to 2020, the earliest first; `null` where the sheet is blank. */
export function yearsUntil2020(
  given: Omit<Given, "value">,
  values: readonly (number | null)[],
): Given[] {
  return values.flatMap((value, index) => {
    const year = 2020 - values.length + 1 + index;
    return value === null ? [] : [{ ...given, value, period: { kind: "calendar", year } }];
  });
}

export function historyOf(
  given: Omit<Given, "value">,
  values: readonly (number | null)[],
): Observation[] {
  return observations(...yearsUntil2020(given, values));
}
