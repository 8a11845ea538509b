import { share } from "../metrics/share";
import { refuse, type Result } from "../problem";
import { convert } from "../quantity/convert";
import { decimalsApartFrom } from "../quantity/shown";
import { PERCENT } from "../quantity/unit";
import type { Observation } from "../tables/observation";

/** The part in the whole, both in one unit; figures that are only approximate are not counted with. */
export function shareIn(part: Observation, whole: Observation): Result<number> {
  if (part.qualifier ?? whole.qualifier) return refuse("approximate-value");
  if (part.status === "forecast" || whole.status === "forecast") return refuse("forecast-value");
  const converted = convert(part.value, part.unit, whole.unit);
  if (!converted.ok) return converted;
  if (converted.value < 0) return refuse("negative-value");
  const found = share(converted.value, whole.value);
  return found.ok && found.value > 1 ? refuse("part-exceeds-whole") : found;
}

/** The decimals at which a share looks neither like nothing nor like all of it: 99.996 % is not 100.0 %. */
export function decimalsOfShare(value: number, decimals: number): number {
  const apartFromNone = decimalsApartFrom(0, value, decimals, PERCENT);
  return decimalsApartFrom(1, value, apartFromNone, PERCENT);
}
