import { createInstance } from "i18next";
import type { Catalogue } from "./catalogues/catalogue";

type Keys<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Keys<Tree[Key]>}`;
}[keyof Tree & string];

/** The name of an entry: `actions.copy`. */
export type WordKey = Keys<Catalogue>;

type Details = Readonly<Record<string, string | number | object>>;

/** Says an entry of the catalogue, with `details` in the places that it leaves open. */
export type Translate = (key: WordKey, details?: Details) => string;

/**
 * The pane's words in one language. React escapes what it shows, so values are inserted as they are: sheet names and labels
 * come out as the user wrote them.
 *
 * @example translator(zhCN)("actions.copy") // => "复制"
 */
export function translator(catalogue: Catalogue): Translate {
  const instance = createInstance({
    lng: LANGUAGE,
    fallbackLng: false,
    resources: { [LANGUAGE]: { translation: catalogue } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return (key, details) => instance.t(key, details ?? {});
}

/** Only one language is loaded at a time, so that it needs no name. */
const LANGUAGE = "dev";
