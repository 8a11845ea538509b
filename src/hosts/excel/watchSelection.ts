import { ok, type Result } from "../../problem";
import { attempt } from "./hostProblem";

/** Calls the listener when something else is selected. Yields the function that ends this. */
export async function watchSelection(
  context: Excel.RequestContext,
  listener: () => void,
): Promise<Result<() => void>> {
  const handler = context.workbook.onSelectionChanged.add(() => {
    listener();
    return Promise.resolve();
  });
  await context.sync();
  return ok(() => {
    // Excel removes a handler only through the context that added it.
    void attempt(() =>
      Excel.run(context, async (sameContext) => {
        handler.remove();
        await sameContext.sync();
        return ok(null);
      }),
    );
  });
}
