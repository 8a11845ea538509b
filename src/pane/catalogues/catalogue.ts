import type { enUS } from "./enUS";
import type { enUSPages } from "./enUSPages";

/** A catalogue has exactly the keys of the English one. */
export type Catalogue = typeof enUS & typeof enUSPages;
