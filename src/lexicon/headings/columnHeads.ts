import type { Entry } from "../entry";
import { BESIDE_HEADS } from "./besideHeads";
import type { ColumnHead } from "./columnHead";
import { NAME_HEADS } from "./nameHeads";

/** Words over columns that hold no figures, each as a heading has it. */
export const COLUMN_HEADS: readonly Entry<ColumnHead>[] = [...NAME_HEADS, ...BESIDE_HEADS];
