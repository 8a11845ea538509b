import { ok, type Result } from "../../problem";

/** Has Excel calculate every formula, also those that it takes to be done: functions it did not know when it calculated last. */
export async function recalculate(context: Excel.RequestContext): Promise<Result<null>> {
  context.workbook.application.calculate(Excel.CalculationType.full);
  await context.sync();
  return ok(null);
}
