import { refuse, type Result } from "../../problem";

/** Runs something against Excel: what Excel refuses becomes a problem, what we did wrong stays an exception. */
export async function attempt<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return hostProblem(error.code);
  }
}

/** While a cell is being edited, or a dialog is open, Excel answers nobody. */
const BUSY = new Set(["InvalidOperationInCellEditMode", "HostIsBusy", "Busy"]);

/**
 * The problem for an error code of Excel.
 *
 * @example hostProblem("AccessDenied") // => { ok: false, problem: { code: "host-failed", detail: { message: "AccessDenied" } } }
 */
export function hostProblem(code: string): ReturnType<typeof refuse> {
  if (BUSY.has(code)) return refuse("host-busy");
  if (code === "InvalidSelection") return refuse("no-range-selected");
  if (code === "ItemAlreadyExists") return refuse("name-taken");
  return refuse("host-failed", { message: code });
}
