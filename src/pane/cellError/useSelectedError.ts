import { useEffect, useState } from "react";
import type { FormulaDesk, SelectedError } from "../../hosts/formulaDesk";
import type { CellFunctions } from "../functions/computeLive";
import type { CellErrorReason } from "./explainCellError";

export interface ExplainedError {
  readonly selected: SelectedError;
  readonly reason: CellErrorReason;
}

/** Who moves through the cells is not asked about each. */
const PAUSE_MILLISECONDS = 250;

// With the texts of all functions, which most sessions never need here.
const loadReasons = () =>
  import(/* webpackChunkName: "functionsPage" */ "./explainCellError").then(
    ({ explainCellError }) => explainCellError,
  );

/** The error of the selected cell and its reason, where one of our functions is behind it; looked up again at every `version`. */
export function useSelectedError(
  desk: FormulaDesk | undefined,
  functions: CellFunctions,
  version: unknown,
  paused: boolean,
): { readonly explained: ExplainedError | undefined; readonly dismiss: () => void } {
  const [explained, setExplained] = useState<ExplainedError | undefined>(undefined);

  useEffect(() => {
    if (!desk || paused || version === undefined) return;
    let asked = 0;
    let timer: number | undefined;
    let stop: (() => void) | undefined;
    let isOver = false;

    const look = async (): Promise<void> => {
      const own = ++asked;
      const found = await explainSelected(desk, functions);
      if (own === asked && !isOver) setExplained(found);
    };
    const lookSoon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void look(), PAUSE_MILLISECONDS);
    };
    lookSoon();
    void desk.onSelect(lookSoon).then((watching) => {
      if (!watching.ok) return;
      if (isOver) watching.value();
      else stop = watching.value;
    });
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      stop?.();
    };
  }, [desk, functions, version, paused]);

  return { explained, dismiss: () => setExplained(undefined) };
}

/** Nothing is said where the host, or the part of the pane that knows the functions, does not answer. */
async function explainSelected(
  desk: FormulaDesk,
  functions: CellFunctions,
): Promise<ExplainedError | undefined> {
  const selected = await desk.selectedError();
  if (!selected.ok || !selected.value) return undefined;
  const explain = await loadReasons().catch(() => undefined);
  if (!explain) return undefined;
  return { selected: selected.value, reason: await explain(selected.value, desk, functions) };
}
