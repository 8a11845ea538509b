import { createContext, useContext } from "react";
import type { FormulaDesk } from "../../hosts/formulaDesk";
import type { BookView } from "../engine/bookView";
import type { Notice } from "../state/useNotice";
import type { CellFunctions } from "./computeLive";

/** What the functions page works with, wherever on it. */
export interface FunctionsAccess {
  readonly desk: FormulaDesk;
  readonly functions: CellFunctions;
  /** What was understood of the workbook: another after every change of it. */
  readonly version: BookView | undefined;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
}

const FunctionsAccessContext = createContext<FunctionsAccess | undefined>(undefined);

export const FunctionsAccessProvider = FunctionsAccessContext.Provider;

export function useFunctionsAccess(): FunctionsAccess {
  const access = useContext(FunctionsAccessContext);
  if (!access) throw new Error("Cannot show functions outside their page");
  return access;
}
