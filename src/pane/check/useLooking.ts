import { useState } from "react";
import type { CellAddress } from "../../workbook/workbook";
import { useSelectCell } from "../frame/SelectCell";
import { markId } from "./MarkedText";
import type { CheckViewName } from "./ViewSwitch";

/** What of a draft is looked at. */
export interface Looking {
  readonly shownView: CheckViewName;
  readonly setShownView: (view: CheckViewName) => void;
  /** The number of the mark that is looked at. */
  readonly current: number | undefined;
  /** Shows a mark in the text, and its first cell in the workbook. */
  readonly choose: (number: number) => void;
}

/** The list comes first; a mark that is chosen is shown in the text. `cellOf` tells what it rests on. */
export function useLooking(cellOf: (number: number) => CellAddress | undefined): Looking {
  const select = useSelectCell();
  const [shownView, setShownView] = useState<CheckViewName>("list");
  const [current, setCurrent] = useState<number | undefined>(undefined);

  const choose = (number: number) => {
    setCurrent(number);
    setShownView("text");
    const cell = cellOf(number);
    if (cell) select(cell);
    window.setTimeout(() =>
      document.getElementById(markId(number))?.scrollIntoView({ block: "center" }),
    );
  };
  return { shownView, setShownView, current, choose };
}
