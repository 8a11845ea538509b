import type { enUS } from "./enUS";

/** A catalogue has exactly the keys of the English one. */
export type Catalogue = typeof enUS;
