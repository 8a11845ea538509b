import type { FunctionReference } from "../../functions/reference";
import type { HandedCell } from "../../hosts/formulaDesk";
import { formatReference } from "../../workbook/formulaText";
import type { FormulaArgument } from "./formulaArguments";

/** The functions that the cells call, by the names of the code. */
export type CellFunctions = Readonly<Record<string, (...values: never[]) => unknown>>;

/** What cells would show: values as they come from the function, each error with its sentence. */
export type LiveCell =
  | { readonly type: "value"; readonly value: unknown }
  | { readonly type: "error"; readonly code: string; readonly sentence: string };

/**
 * Calls a function as the cell would, over the cells its references stand for. A formula that fails as a whole yields
 * its one error.
 */
export async function computeLive(
  { implementation }: FunctionReference,
  args: readonly FormulaArgument[],
  cells: ReadonlyMap<FormulaArgument, HandedCell[][]>,
  functions: CellFunctions,
): Promise<LiveCell[][]> {
  const called = functions[implementation] as ((...values: unknown[]) => unknown) | undefined;
  if (!called) throw new Error(`Cannot compute ${implementation}: functions.js is not there`);
  const values = args.map((argument) => handedValue(argument, cells.get(argument)));
  const parameterAddresses = args.map(({ given }) =>
    given?.type === "reference" ? formatReference(given.area) : "",
  );
  try {
    const rows = (await called(...values, { parameterAddresses })) as unknown[][];
    return rows.map((row) => row.map(liveCell));
  } catch (error) {
    if (!isCellError(error)) throw error;
    return [[liveCell(error)]];
  }
}

function handedValue({ parameter, given }: FormulaArgument, cells?: HandedCell[][]): unknown {
  if (given?.type === "reference") return parameter.range ? cells : cells?.[0]?.[0];
  return parameter.range && given ? [[given.value]] : given?.value;
}

/** The class of the runtime is not known here; its errors are told by what they carry. */
function isCellError(value: unknown): value is { code: string; message?: string } {
  if (typeof value !== "object" || value === null || !("code" in value)) return false;
  return typeof value.code === "string" && value.code.startsWith("#");
}

function liveCell(value: unknown): LiveCell {
  return isCellError(value)
    ? { type: "error", code: value.code, sentence: value.message ?? "" }
    : { type: "value", value };
}
