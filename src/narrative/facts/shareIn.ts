import { share } from "../../metrics/share";
import { refuse, type Result } from "../../problem";
import { convert } from "../../quantity/convert";
import type { Observation } from "../../tables/observation";

/** The part in the whole, both in one unit; figures that are only approximate are not counted with. */
export function shareIn(part: Observation, whole: Observation): Result<number> {
  if (part.qualifier ?? whole.qualifier) return refuse("approximate-value");
  if (part.status === "forecast" || whole.status === "forecast") return refuse("forecast-value");
  const converted = convert(part.value, part.unit, whole.unit);
  return converted.ok ? share(converted.value, whole.value) : converted;
}
