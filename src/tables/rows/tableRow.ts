import type { Problem } from "../../problem";
import type { Period } from "../../quantity/period";
import type { Qualifier } from "../../quantity/qualifier";
import type { Unit } from "../../quantity/unit";
import type { CellAddress } from "../../workbook/workbook";
import type { EntityName } from "../words/regionNames";
import type { Counting } from "../observation";
import type { Label, Status } from "../words/label";
import type { RowDetails } from "./rowDetails";

/** One row of a table's body and everything its cells to the side of the figures say. */
export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** The row's name as written. */
  readonly text: string;
  readonly indicator?: Label;
  readonly entity?: EntityName;
  readonly section?: string;
  readonly group?: string;
  readonly partOf?: string;
  /** 其余: what the parts above it leave of their whole. */
  readonly remainder?: true;
  /** What the indicator was called before a stage or a prize was added. */
  readonly base?: string;
  /** What the words beside the figures tell. */
  readonly details?: RowDetails;
  /** Something is counted in this row, and its money stands beside it. */
  readonly counted?: true;
  /** A target or how far it was met stands in it as a figure. */
  readonly hasGoal?: true;
  /** Where the columns name the indicators and the rows divide them: which part of each it is. */
  readonly part?: string;
  readonly unit?: Unit;
  /** The sheet says that there is none: — in the column of units. */
  readonly unitless?: true;
  /** By the columns they stand in, for figures that have a unit column of their own. */
  readonly units?: ReadonlyMap<number, Unit>;
  readonly period?: Period;
  readonly status?: Status;
  readonly counting?: Counting;
  readonly setBy?: string;
  readonly qualifier?: RowQualifier;
  /** 以上 of 预计(以上): said, as the status is, of the newest figures only. */
  readonly statusQualifier?: Qualifier;
  /** Cells that say all this. */
  readonly cells: readonly CellAddress[];
  /** Why no figure of this row is read. */
  readonly problem?: Problem;
}

/** 余 beside the figures of a row; `of` the column it is meant for, where a bracket names one: 余(列入培育). */
export interface RowQualifier {
  readonly word: Qualifier;
  readonly of?: string;
}

export type RowKind =
  | "indicator"
  | "part"
  | "section"
  | "member"
  | "self"
  | "rank" // 本市位次 under the regions
  | "share" // per cents of a total, on a second line of a region
  | "total"
  | "average"
  | "subtotal"
  | "firm"
  | "record"
  | "unread"; // left out by the user
