import { useEffect, useState } from "react";
import type { FunctionReference } from "../../functions/reference";
import type { FormulaDesk } from "../../hosts/formulaDesk";
import type { Problem } from "../../problem";
import type { FormulaArgument } from "./formulaArguments";
import { useFunctionsAccess } from "./FunctionsAccess";
import { sizeOf } from "./given";
import { computeLive, type CellFunctions, type LiveCell } from "./liveResult";

/** What the formula results in now. */
export type Live =
  | { readonly state: "none" | "computing" | "tooLarge" }
  | { readonly state: "problem"; readonly problem: Problem }
  | { readonly state: "done"; readonly cells: readonly (readonly LiveCell[])[] };

/** Who is still typing is not computed for. */
const PAUSE_MILLISECONDS = 250;

/** More cells than this are not read out of the workbook for a look ahead. */
const MOST_CELLS = 50_000;

const NONE: Live = { state: "none" };

interface Computed {
  readonly args: readonly FormulaArgument[];
  readonly live: Live;
}

/** Follows the form and the workbook with the result, as the cell itself would. */
export function useLive(
  reference: FunctionReference,
  args: readonly FormulaArgument[] | undefined,
): Live {
  const { desk, functions, version } = useFunctionsAccess();
  const [computed, setComputed] = useState<Computed | undefined>(undefined);

  useEffect(() => {
    if (!args) return;
    let wanted = true;
    const timer = window.setTimeout(() => {
      void compute(desk, functions, reference, args).then((live) => {
        if (wanted) setComputed({ args, live });
      });
    }, PAUSE_MILLISECONDS);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [desk, functions, reference, args, version]);

  if (!args) return NONE;
  return computed?.args === args ? computed.live : { state: "computing" };
}

async function compute(
  desk: FormulaDesk,
  functions: CellFunctions,
  reference: FunctionReference,
  args: readonly FormulaArgument[],
): Promise<Live> {
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
