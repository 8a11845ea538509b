import { createContext, useContext } from "react";
import { zhCN } from "./catalogues/zhCN";
import { translator, type Translate } from "./translator";

export interface Words {
  readonly t: Translate;
}

const WordsContext = createContext<Words>({ t: translator(zhCN) });

export const WordsProvider = WordsContext.Provider;

/** The pane's words in the language it speaks. */
export function useTranslation(): Words {
  return useContext(WordsContext);
}
