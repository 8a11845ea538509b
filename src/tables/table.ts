import type { Problem } from "../problem";
import type { Period } from "../quantity/period";
import type { AreaAddress, CellAddress } from "../workbook/workbook";
import type { AskedFor } from "./askedFor";
import type { AreaAnchor, LineAnchor, TableAnchor } from "./corrections/corrections";
import type { CorrectionReport } from "./corrections/outcome";
import type { Contradiction } from "./contradictions/contradiction";
import type { Measure, Observation } from "./observation";
import type { ColumnKind } from "./words/columnKinds";

/** All that was understood of a workbook, and all that was not. */
export interface Reading {
  readonly tables: readonly Table[];
  readonly refused: readonly Refusal[];
  readonly observations: readonly Observation[];
  readonly texts: readonly TextMaterial[];
  /** Figures that cannot all be right, as far as they say so themselves; absent where there are none. */
  readonly contradictions?: readonly Contradiction[];
  /** How its file is called, where that is known. */
  readonly file?: string;
  /** Members that can be the subject, in order of appearance; `SELF` first where a ledger has one. */
  readonly subjects: readonly string[];
  /** Some of its figures are of 本年 or 上年, and nowhere it says which year that is: the user is to be asked once. */
  readonly undated?: true;
  /** What it is about where it lists members only, none of them its own. */
  readonly whole?: Whole;
  /** How the office calls itself where the workbook says so: 本市, 全市 …; the name of `SELF`. */
  readonly selfName?: string;
  /** `selfName` is a body of which there is no figure, only those of its members: whom a text is about has to be chosen. */
  readonly unowned?: true;
  /** How a sheet of settings wants the text. */
  readonly asked?: AskedFor;
  /** Tables the user wants left alone. */
  readonly ignored?: readonly IgnoredTable[];
  /** How the user's corrections fared; absent where there are none. */
  readonly corrections?: CorrectionReport;
}

/** All members of a table together: the entity of their total, `SELF` where none stands, and what a text calls it. */
export interface Whole {
  readonly entity: string;
  readonly name: string;
}

export interface IgnoredTable {
  readonly area: AreaAddress;
  readonly title?: string;
  readonly anchor: TableAnchor;
}

/** A table found: its place and what each of its rows and columns means. */
export interface Table {
  /** `Sheet!A1:D9`, unique in the workbook. */
  readonly id: string;
  readonly area: AreaAddress;
  readonly title?: string;
  readonly orientation: Orientation;
  /** What decided the orientation. */
  readonly evidence?: LayoutEvidence;
  /** What the members of an entity table are the members of: 全国, 全省, 全市; from its total row, title or sheet. */
  readonly scope?: string;
  readonly columns: readonly LineRole[];
  readonly rows: readonly LineRole[];
  /** 注：… and 数据来源：… lines, as written. */
  readonly notes: readonly string[];
  readonly observationCount: number;
  /** The period it is about, where the column of its figures is not understood and that of an earlier one is. */
  readonly missed?: Period;
  /** What a correction of this table knows it by. */
  readonly anchor?: TableAnchor;
}

export type Orientation =
  | "indicator-by-period"
  | "indicator-by-role"
  | "indicator-by-entity"
  | "entity-by-indicator"
  | "entity-by-period"
  | "part-by-indicator" // 合计, 其中：中央 down, the indicators they divide across
  | "period-by-indicator" // years or months down, the office's indicators across
  | "record" // one figure a row, everything about it in columns
  | "text"
  | "parameters"; // what the workbook says of itself: 报告年度, 自称

/** Why a table was taken for what it is. */
export type LayoutEvidence =
  | "label-header" // 指标名称, 地区 over the names
  | "row-names" // most rows are named like regions, or most are not
  | "column-headers" // the columns are years or roles, or carry indicators with units
  | "text-header"; // 文字, 素材 over prose

/** What a row or column means, for the pane's list. `line` is zero-based on the sheet. */
export interface LineRole {
  readonly line: number;
  /** One of `LineRoleCode`, to be put into words by whoever shows it. */
  readonly role: string;
  readonly label: string;
  /** The unit of its figures, where the line has one. */
  readonly unit?: string;
  /** What a correction of this line knows it by; absent where it has no name. */
  readonly anchor?: LineAnchor;
}

export type LineRoleCode =
  // columns of figures
  | Measure
  | "held" // 环比, 较年初, 位次变化: a movement that is none over the year before
  | "difference" // 增减: growth, change or points, as the unit of each row has it
  // columns beside them
  | ColumnKind
  | "blank"
  // rows
  | "part"
  | "member"
  | "self"
  | "total"
  | "average"
  | "subtotal"
  | "outsider"
  | "firm"
  | "record"
  // either
  | "parameter"
  | "unread" // understood, and of no use here: 序时进度, 权重
  | "refused";

/** A region or a cell that holds something but could not be read as figures, with the reason. */
export interface Refusal {
  readonly area: AreaAddress;
  readonly problem: Problem;
  /** Where the area looks like a table: its columns, which the user may put right. */
  readonly table?: { readonly anchor: TableAnchor; readonly columns: readonly LineRole[] };
  /** Where it could be made a table of: what a correction knows the area by. */
  readonly forcible?: AreaAnchor;
}

/** Prose that figures cannot yield: measures taken, problems, plans. Placed, never rewritten. */
export interface TextMaterial {
  /** The section as written: 一、科技投入, 创新主体 … */
  readonly section: string;
  readonly role: "preamble" | "measure" | "achievement" | "problem" | "plan";
  readonly text: string;
  readonly cell: CellAddress;
}
