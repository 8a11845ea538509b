import { createContext, useContext } from "react";
import type { languageTag } from "../../narrative/print/languageTag";

type TextLanguage = ReturnType<typeof languageTag>;

const TextLanguageContext = createContext<TextLanguage>("zh-CN");

export const TextLanguageProvider = TextLanguageContext.Provider;

/** The language of the text on show, by its script; the pane around it may speak another. */
export function useTextLanguage(): TextLanguage {
  return useContext(TextLanguageContext);
}
