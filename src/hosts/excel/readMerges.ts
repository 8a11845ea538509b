import type { Area } from "../../workbook/workbook";
import { byHalves } from "./byHalves";
import { unlessRefused } from "./hostProblem";
import { queueMerges } from "./queueMerges";

/** The merged areas that begin in an area, by bands of rows where there are too many; `undefined` where Excel will not tell. */
export function readMerges(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[] | undefined> {
  return byHalves(area.top, area.bottom - area.top + 1, (top, count) =>
    unlessRefused(async () => {
      const merges = queueMerges(worksheet, { ...area, top, bottom: top + count - 1 });
      await context.sync();
      return merges();
    }),
  );
}

/**
 * The merged areas that touch an area, also those that begin above or on the left of it: Excel tells of those only that
 * begin in what it is asked about.
 */
export async function readMergesOver(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[] | undefined> {
  const merges = await readMerges(context, worksheet, { ...area, top: 0, left: 0 });
  return merges?.filter((merge) => touches(merge, area));
}

export function touches(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
