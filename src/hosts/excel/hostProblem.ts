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

/** What Excel answers; `undefined` where it refuses, but for when it only has no time. */
export async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || BUSY.has(error.code)) throw error;
    return undefined;
  }
}

/** While a cell is being edited, or a dialog is open, Excel answers nobody. */
const BUSY = new Set(["InvalidOperationInCellEditMode", "HostIsBusy", "Busy"]);

/** Whether Excel found an answer too long to give. */
export function isTooMuchAtOnce(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && isTooMuch(error.code);
}

function isTooMuch(code: string): boolean {
  return /PayloadSizeLimitExceeded$/.test(code);
}

const PROTECTED = new Set(["AccessDenied", "UnsupportedOperationOnProtectedSheet"]);
const LOST = new Set(["InvalidRequestContext", "SessionLost", "ConnectionFailure"]);

/**
 * The problem for an error code of Excel.
 *
 * @example hostProblem("AccessDenied") // => { ok: false, problem: { code: "host-protected" } }
 * @example hostProblem("GeneralException") // => { ok: false, problem: { code: "host-failed", detail: { message: "GeneralException" } } }
 */
export function hostProblem(code: string): ReturnType<typeof refuse> {
  if (BUSY.has(code)) return refuse("host-busy");
  if (PROTECTED.has(code)) return refuse("host-protected");
  if (isTooMuch(code)) return refuse("host-too-much");
  if (LOST.has(code)) return refuse("host-lost");
  if (code === "InvalidSelection") return refuse("no-range-selected");
  if (code === "ItemAlreadyExists") return refuse("name-taken");
  return refuse("host-failed", { message: code });
}
