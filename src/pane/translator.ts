import { createInstance, type i18n } from "i18next";
import type { Language } from "../language";
import { enUS } from "./catalogues/enUS";
import { zhCN } from "./catalogues/zhCN";

/**
 * The pane's words in one language. React escapes what it shows, so values are inserted as they are:
 * sheet names and labels come out as the user wrote them.
 */
export function translator(language: Language): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { "zh-CN": { pane: zhCN }, "en-US": { pane: enUS } },
    defaultNS: "pane",
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  });
  void instance.init();
  return instance;
}
