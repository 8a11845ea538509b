import { ok, type Result } from "../../problem";
import { splitReference } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import { attempt } from "./hostProblem";
import { readOutlined } from "./readSnapshot";
import { readAreaOutline } from "./sheetOutline";

/** An area of the open workbook as a snapshot of its own, in two round trips. To be called once Office is ready. */
export async function readArea(reference: string): Promise<Result<Workbook>> {
  const { sheet, area } = splitReference(reference);
  return attempt(() =>
    Excel.run(async (context) => {
      const outline = await readAreaOutline(context, sheet, area);
      return ok(await readOutlined(context, outline, () => {}));
    }),
  );
}
