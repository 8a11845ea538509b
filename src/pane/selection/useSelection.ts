import { useEffect, useState } from "react";
import type { FormulaDesk } from "../../hosts/formulaDesk";
import type { Problem } from "../../problem";
import type { AreaAddress } from "../../workbook/workbook";

/** Who moves through the cells is not asked about each. */
const PAUSE_MILLISECONDS = 200;
/** A selection of more cells than this is none of a figure. */
const MOST_CELLS = 200;

/**
 * What is selected in the workbook, quietly: where the host does not answer, nothing is. Looked up when it changes, and whenever
 * somebody has `asked`, who is told where it does not.
 */
export function useSelection(
  desk: FormulaDesk | undefined,
  paused: boolean,
  asked: number,
  onFail: (problem: Problem) => void,
): AreaAddress | undefined {
  const [selected, setSelected] = useState<AreaAddress | undefined>(undefined);

  useEffect(() => {
    if (!desk || paused) return;
    let isOver = false;
    let timer: number | undefined;
    let stop: (() => void) | undefined;
    const look = async (isAsked = false) => {
      const area = await desk.selection();
      if (isAsked && !area.ok && !isOver) onFail(area.problem);
      if (!isOver) setSelected(area.ok && isSmall(area.value) ? area.value : undefined);
    };
    const lookSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void look(), PAUSE_MILLISECONDS);
    };
    if (asked > 0) void look(true);
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
  }, [desk, paused, asked, onFail]);

  return selected;
}

function isSmall({ top, left, bottom, right }: AreaAddress): boolean {
  return (bottom - top + 1) * (right - left + 1) <= MOST_CELLS;
}
