import type { FunctionReference } from "../../functions/reference";
import type { FormulaDesk } from "../../hosts/formulaDesk";
import type { Problem } from "../../problem";
import type { FormulaArgument } from "./formulaArguments";
import { sizeOf } from "./given";
import { computeLive, type CellFunctions, type LiveCell } from "./computeLive";

/** What a formula results in now, or why nobody can say. */
export type LiveNow =
  | { readonly state: "tooLarge" }
  | { readonly state: "problem"; readonly problem: Problem }
  | { readonly state: "done"; readonly cells: readonly (readonly LiveCell[])[] };

/** More cells than this are not read out of the workbook for a look ahead. */
const MOST_CELLS = 50_000;

/** Takes the cells that the arguments refer to from the workbook and calls the function over them. */
export async function liveNow(
  desk: FormulaDesk,
  functions: CellFunctions,
  reference: FunctionReference,
  args: readonly FormulaArgument[],
): Promise<LiveNow> {
  const referring = args.flatMap((argument) =>
    argument.given?.type === "reference" ? [{ argument, area: argument.given.area }] : [],
  );
  const areas = referring.map(({ area }) => area);
  const cells = areas.map(sizeOf).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > MOST_CELLS) return { state: "tooLarge" };
  const values = await desk.values(areas);
  if (!values.ok) return { state: "problem", problem: values.problem };
  const handed = new Map(
    referring.map(({ argument }, index) => [argument, values.value[index] ?? []]),
  );
  return { state: "done", cells: await computeLive(reference, args, handed, functions) };
}
