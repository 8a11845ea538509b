import { createContext, useContext } from "react";
import type { CellAddress } from "../../workbook/workbook";

/** Selects a cell in the workbook; what goes wrong is told by whoever provides it. */
export type SelectCell = (cell: CellAddress) => void;

const SelectCellContext = createContext<SelectCell>(() => {});

export const SelectCellProvider = SelectCellContext.Provider;

export function useSelectCell(): SelectCell {
  return useContext(SelectCellContext);
}
