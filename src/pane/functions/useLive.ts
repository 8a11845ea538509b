import { useEffect, useState } from "react";
import type { FunctionReference } from "../../functions/reference";
import type { FormulaArgument } from "./formulaArguments";
import { useFunctionsAccess } from "./FunctionsAccess";
import { liveNow, type LiveNow } from "./liveNow";

/** What the formula results in now. */
export type Live = LiveNow | { readonly state: "none" | "computing" };

/** Who is still typing is not computed for. */
const PAUSE_MILLISECONDS = 250;

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
      void liveNow(desk, functions, reference, args).then((live) => {
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
