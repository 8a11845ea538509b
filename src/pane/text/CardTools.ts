import { createContext, useContext } from "react";
import type { CellAddress } from "../../workbook/workbook";

/** What can be done from the card of a figure, each with the figure's own cell; absent where it cannot. */
export interface CardTools {
  /** Shows it over time and among its peers. */
  readonly onDraw?: (cell: CellAddress) => void;
  /** It was read wrongly: leads to where that is put right. */
  readonly onMend?: (cell: CellAddress) => void;
}

const CardToolsContext = createContext<CardTools>({});

export const CardToolsProvider = CardToolsContext.Provider;

export function useCardTools(): CardTools {
  return useContext(CardToolsContext);
}
