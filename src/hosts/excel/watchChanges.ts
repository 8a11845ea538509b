import { ok, type Result } from "../../problem";
import { attempt } from "./hostProblem";
import { supports } from "./supports";

/** The events that say something a summary shows may have changed, with the requirement set that brought each. */
const events = [
  ["onChanged", "1.9"],
  ["onCalculated", "1.8"],
  ["onAdded", "1.7"],
  ["onDeleted", "1.7"],
  ["onFormatChanged", "1.9"],
  ["onRowHiddenChanged", "1.11"],
  ["onNameChanged", "1.17"],
  ["onVisibilityChanged", "1.17"],
] as const;

/** Whether the sheets that Excel names are all that have changed: older ones tell of less. */
function tellsAll(): boolean {
  return supports("1.11");
}

/**
 * Calls the listener after any change of the workbook, often several times for one: an edit and the calculation it
 * causes are two events. Yields the function that ends this.
 */
export async function watchChanges(
  context: Excel.RequestContext,
  listener: (sheet?: string) => void,
): Promise<Result<() => void>> {
  const worksheets = context.workbook.worksheets;
  const handlers = events
    .filter(([, version]) => supports(version))
    .map(([event]) =>
      worksheets[event].add(({ worksheetId }: { readonly worksheetId?: string }) => {
        listener(tellsAll() ? worksheetId : undefined);
        return Promise.resolve();
      }),
    );
  await context.sync();

  return ok(() => {
    // Excel removes a handler only through the context that added it.
    void attempt(() =>
      Excel.run(context, async (sameContext) => {
        for (const handler of handlers) handler.remove();
        await sameContext.sync();
        return ok(null);
      }),
    );
  });
}
