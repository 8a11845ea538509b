import type { ProblemCode } from "../../problem";
import type { Area } from "../../workbook/workbook";
import type { RowShape } from "../grid/rowShape";

/** A table's skeleton: which rows are what, before anything is known of its columns. */
export interface Frame {
  readonly kind: "frame";
  /** Header and body. */
  readonly area: Area;
  /** Lines above the header: title, unit, anything else. */
  readonly lead: readonly RowShape[];
  readonly header: readonly number[];
  /** Rows under the header, section rows among them. */
  readonly body: readonly RowShape[];
  /** Notes, sources and sign-off lines. */
  readonly notes: readonly RowShape[];
  /** The row in which Excel itself sums up the others, whatever it is called. */
  readonly totals?: number;
  /** Where it goes on beside itself under the same headings: its columns once and again. */
  readonly panels?: readonly Side[];
}

/** From which column to which. */
export type Side = Pick<Area, "left" | "right">;

/** Rows that are no table, and why. */
export interface Loose {
  readonly kind: "loose";
  readonly area: Area;
  readonly code: ProblemCode;
}
