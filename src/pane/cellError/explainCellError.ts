import type { FormulaDesk, SelectedError } from "../../hosts/formulaDesk";
import { readArguments } from "../functions/formulaArguments";
import { FUNCTIONS } from "../functions/functionEntries";
import { liveNow } from "../functions/liveNow";
import type { CellFunctions } from "../functions/computeLive";
import { readFormula, type ReadFormula } from "../functions/readFormula";

/** Why a cell shows an error, as far as the pane can tell. */
export type CellErrorReason =
  | { readonly kind: "explained"; readonly sentence: string; readonly formula: ReadFormula }
  /** Excel did not know the function yet, or has not got its result. */
  | { readonly kind: "waiting" }
  /** Other cells are in the way of the result. */
  | { readonly kind: "blocked" }
  /** The formula is more than one call. */
  | { readonly kind: "compound" };

const WAITING = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/**
 * The reason that Excel itself, on most desktops, shows nobody: the function is called again over the same cells, and says
 * what it says to Excel.
 */
export async function explainCellError(
  { cell, error, home, formula }: SelectedError,
  desk: FormulaDesk,
  functions: CellFunctions,
): Promise<CellErrorReason> {
  if (WAITING.has(error)) return { kind: "waiting" };
  if (error === "#SPILL!") return { kind: "blocked" };
  const read = readFormula(formula, FUNCTIONS);
  const args = read && readArguments(read.reference, read.entries, home.sheet);
  if (!read || !args?.ok || !args.value) return { kind: "compound" };
  const live = await liveNow(desk, functions, read.reference, args.value);
  if (live.state !== "done") return { kind: "compound" };
  const own = live.cells[cell.row - home.row]?.[cell.column - home.column] ?? live.cells[0]?.[0];
  return own?.type === "error" && own.sentence !== ""
    ? { kind: "explained", sentence: own.sentence, formula: read }
    : { kind: "compound" };
}
