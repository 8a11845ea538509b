import { createContext, useContext } from "react";
import type { FormulaDesk } from "../../hosts/formulaDesk";
import type { Notice } from "../state/useNotice";
import type { CellFunctions } from "./computeLive";

/** What the functions page works with, wherever on it. */
export interface FunctionsAccess {
  readonly desk: FormulaDesk;
  readonly functions: CellFunctions;
  /** Another value after every change of the workbook. */
  readonly version: unknown;
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
