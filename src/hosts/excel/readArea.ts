import { ok, type Result } from "../../problem";
import { splitReference } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import { readOutlined } from "./readSnapshot";
import { runRead } from "./runRead";
import { readAreaOutline } from "./sheetOutline";
import { untilFree } from "./untilFree";
import { withEnteredMerges } from "./withEnteredMerges";

/**
 * An area of the open workbook as a snapshot of its own, in two round trips, or three where merged areas reach into it. Waits
 * while Excel is busy. To be called once Office is ready.
 */
export async function readArea(reference: string): Promise<Result<Workbook>> {
  const { sheet, area } = splitReference(reference);
  return untilFree(() =>
    runRead(async (context) => {
      const outline = await readAreaOutline(context, sheet, area);
      const { sheets } = await readOutlined(context, outline, () => {});
      const [part] = sheets;
      return ok({ sheets: part ? [await withEnteredMerges(context, part)] : [] });
    }),
  );
}
