import { createContext, useContext } from "react";
import { zhCNFrame } from "./catalogues/zhCNFrame";
import { translator, type Translate } from "./translator";

export interface Words {
  readonly t: Translate;
  /** Loads the words that the pages behind the first one speak too. */
  readonly pageWords: () => Promise<Translate>;
}

const frame = translator(zhCNFrame);

const WordsContext = createContext<Words>({ t: frame, pageWords: () => Promise.resolve(frame) });

export const WordsProvider = WordsContext.Provider;

/** The pane's words in the language it speaks. */
export function useTranslation(): Words {
  return useContext(WordsContext);
}
