import { endsLater } from "../../quantity/endsLater";
import { isOfYears } from "../../quantity/isOfYears";
import type { Asked } from "./asked";
import type { Asking } from "./asking";

/** The same question about what several years have brought together, up to the time that is asked about. */
export function sumsUpTo({ from, context }: Asked): readonly Asking[] {
  const { period } = from;
  if (!period) return [];
  const sums = context
    .periodsOf(from.indicator)
    .filter((one) => isOfYears(one) && !endsLater(one, period) && !endsLater(period, one));
  // That they are added up is said by their years.
  return sums.map((sum) => from.other(from.indicator).then(sum));
}
