import type { Problem } from "../../problem";
import type { Period } from "../../quantity/period";
import type { EntityName } from "../words/regionNames";
import type { Label } from "../words/label";
import type { RowDetails } from "./rowDetails";
import type { RowWords } from "./rowWords";

/** One row of a table's body and everything its cells to the side of the figures say. */
export interface TableRow extends RowWords {
  readonly row: number;
  readonly kind: RowKind;
  /** The row's name as written. */
  readonly text: string;
  readonly indicator?: Label;
  readonly entity?: EntityName;
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
  readonly period?: Period;
  /** Why no figure of this row is read. */
  readonly problem?: Problem;
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
