import * as v from "valibot";
import type { Period } from "./quantity/period";

const within = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const year = within(-10_000, 10_000);
const months = v.exactOptional(v.object({ from: within(1, 12), to: within(1, 12) }));

/** A period as a workbook or a file keeps it. */
export const keptPeriod = v.variant("kind", [
  v.object({
    kind: v.literal("calendar"),
    year,
    since: v.exactOptional(year),
    school: v.exactOptional(v.literal(true)),
    months,
  }),
  v.object({ kind: v.literal("relative"), offset: year, months }),
]) satisfies v.GenericSchema<unknown, Period>;
