import type { Problem } from "../../problem";
import type { changeRemarked } from "../../lexicon/changeRemarks";
import type { Qualifier } from "../../quantity/qualifier";
import type { Unit } from "../../quantity/unit";
import type { Says } from "../meaning/meaning";
import type { Origin, SaidBy } from "../meaning/origin";
import type { Label } from "../words/label";

/** What the cells beside the figures say of all figures of a row. */
export interface RowSays extends Omit<Says, "indicator" | "measure"> {
  /** Which of them says what. */
  readonly from: SaidBy;
  /** Its period is that of the newest of its figures: 为2022年数 in the remark. */
  readonly isNoted?: true;
  /** The sheet says that there is no unit: — in the column of units. */
  readonly unitless?: true;
  /** By the columns they stand in, for figures that have a unit column of their own. */
  readonly units?: ReadonlyMap<number, Unit>;
  /** The column its qualifier is meant for, where a bracket names one: 余(列入培育). */
  readonly qualifies?: string;
  /** What its remark says of the change beside it: 增减为百分点. */
  readonly changes?: ReturnType<typeof changeRemarked>;
  /** Its remark says that the place beside it is one by growth: 增速位次. */
  readonly placesGrowth?: true;
  /** 以上 of 预计(以上): said, as the status is, of the newest figures only. */
  readonly statusQualifier?: Qualifier;
}

/** One row of a table's body: its name, and everything its cells to the side of the figures say. */
export interface TableRow extends RowSays {
  readonly row: number;
  readonly kind: RowKind;
  /** The row's name as written, and where it stands. */
  readonly text: string;
  readonly name: Origin;
  readonly indicator?: Label;
  /** What the indicator was called before a stage or a prize was added. */
  readonly base?: string;
  /** Something is counted in this row, and its money stands beside it. */
  readonly counted?: true;
  /** A target or how far it was met stands in it as a figure. */
  readonly hasGoal?: true;
  /** A figure of its own stands in it, whatever else is told of that. */
  readonly hasLevel?: true;
  /** It has a growth and no level. */
  readonly growsAlone?: true;
  /** Where the columns name the indicators and the rows divide them: which part of each it is. */
  readonly part?: string;
  /** It names its own indicator and unit: nothing that its column says is said of its figure. */
  readonly apart?: true;
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
  | "second-line" // what a second line tells of the row over it: its shares of a total, its growth
  | "total"
  | "average"
  | "subtotal"
  | "outsider"
  | "firm"
  | "record"
  | "period" // a year, of whatever its columns name
  | "unread"; // left out by the user
