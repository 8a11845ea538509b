import { loadOfficeRuntime } from "./officeRuntime";

/** What a cell shows: a value, or an error and its sentence. */
export type CellOutcome = unknown;

/** Gives the functions the host they need, with Microsoft's own Error class. */
export function provideHost(): void {
  Object.assign(globalThis, { CustomFunctions: loadOfficeRuntime() });
}

/**
 * Calls a function as Excel does and gives back what arrives there: the array as JSON, each error as
 * `[code, sentence]`; a single such pair when the whole formula fails.
 */
export function callFunction(call: () => unknown[][]): CellOutcome {
  try {
    const received = JSON.parse(JSON.stringify(call())) as unknown[][];
    return received.map((row) => row.map(shown));
  } catch (thrown) {
    return shown(JSON.parse(JSON.stringify(thrown)));
  }
}

interface ReceivedError {
  readonly valueType: "CustomFunctionError";
  readonly basicValue: string;
  readonly message: string;
}

function shown(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { valueType, basicValue, message } = value as ReceivedError;
  if (valueType !== "CustomFunctionError") throw new Error("Cannot show what is no cell value");
  return [basicValue, message];
}
