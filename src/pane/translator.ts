import type { Catalogue } from "./catalogues/catalogue";

type Keys<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Keys<Tree[Key]>}`;
}[keyof Tree & string];

/** The name of an entry: `actions.copy`. */
export type WordKey = Keys<Catalogue>;

type Details = Readonly<Record<string, string | number>>;

/** Says an entry of the catalogue, with `details` in the places that it leaves open. */
export type Translate = (key: WordKey, details?: Details) => string;

/** Entries by their names: those of the catalogue or some of them. */
interface Entries {
  readonly [name: string]: string | Entries;
}

/**
 * The pane's words in one language. React escapes what it shows, so values are inserted as they are: sheet names and labels
 * come out as the user wrote them. An entry that is not there is told by its name.
 *
 * @example translator(zhCN)("actions.copy") // => "复制"
 */
export function translator(catalogue: Entries): Translate {
  return (key, details = {}) =>
    entryOf(catalogue, key).replace(/\{\{(\w+)\}\}/g, (slot, name: string) =>
      Object.hasOwn(details, name) ? String(details[name]) : slot,
    );
}

function entryOf(catalogue: Entries, key: string): string {
  let found: string | Entries | undefined = catalogue;
  for (const name of key.split(".")) {
    found = typeof found === "object" && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  return typeof found === "string" ? found : key;
}
