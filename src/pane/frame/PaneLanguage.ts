import { createContext, useContext } from "react";
import type { Language } from "../../language";

const PaneLanguageContext = createContext<Language>("zh-CN");

export const PaneLanguageProvider = PaneLanguageContext.Provider;

/** The language of the pane itself; the text it writes is in Chinese whatever the pane speaks. */
export function usePaneLanguage(): Language {
  return useContext(PaneLanguageContext);
}
