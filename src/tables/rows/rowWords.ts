import type { Qualifier } from "../../quantity/qualifier";
import type { Unit } from "../../quantity/unit";
import type { CellAddress } from "../../workbook/workbook";
import type { Counting } from "../observation";
import type { Status } from "../words/label";

/** What the cells beside the figures say of all figures of a row. */
export interface RowWords {
  readonly section?: string;
  readonly group?: string;
  readonly unit?: Unit;
  /** The sheet says that there is none: — in the column of units. */
  readonly unitless?: true;
  /** By the columns they stand in, for figures that have a unit column of their own. */
  readonly units?: ReadonlyMap<number, Unit>;
  readonly status?: Status;
  /** 期末 among the statuses. */
  readonly counting?: Counting;
  readonly setBy?: string;
  readonly qualifier?: RowQualifier;
  /** 以上 of 预计(以上): said, as the status is, of the newest figures only. */
  readonly statusQualifier?: Qualifier;
  /** Cells that say all this. */
  readonly cells: readonly CellAddress[];
}

/** 余 beside the figures of a row; `of` the column it is meant for, where a bracket names one: 余(列入培育). */
export interface RowQualifier {
  readonly word: Qualifier;
  readonly of?: string;
}
