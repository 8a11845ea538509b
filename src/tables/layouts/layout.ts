import type { Frame } from "../frame/frame";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import type { TableRow } from "../rows/tableRow";
import type { LayoutEvidence, Orientation } from "../table";
import type { Owner } from "../values/assignOwners";
import type { ValueColumn } from "../values/valueColumn";
import type { TitleLabel } from "../words/titleWords";
import type { RowNames } from "./rowNames";

/** The ways a table of figures is laid out. */
export type FigureOrientation = Exclude<Orientation, "text" | "parameters">;

/** A table whose columns are known one by one, and whose layout is not yet. */
export interface Found {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly columns: readonly Column[];
  /** The column that names the rows, and what it says they are. */
  readonly names: RowNames;
  /** The indicator the title names. */
  readonly title: TitleLabel | undefined;
}

/** A table whose layout is known. */
export interface LaidOut {
  readonly orientation: FigureOrientation;
  readonly evidence: LayoutEvidence;
  /** Every column with its final kind; columns that cannot be understood carry their problem. */
  readonly columns: readonly Column[];
  /** The column that names the rows. */
  readonly names: Column;
}

/** A column of figures and what stands beside it. */
export interface Line {
  readonly column: Column;
  readonly owner: Owner | undefined;
  readonly values: readonly Column[];
  /** The indicator the title names. */
  readonly title: TitleLabel | undefined;
}

/** One way of laying out a table: all that is peculiar to it. A new one is a module, a line in `LAYOUTS` and a book that shows it. */
export interface Layout {
  /** The table's columns with their final kinds, where it is laid out like this. */
  readonly recognise: (found: Found) => readonly Column[] | undefined;
  readonly rows: (
    grid: Grid,
    frame: Frame,
    laid: LaidOut,
    title: TitleLabel | undefined,
  ) => readonly TableRow[];
  /** The columns of figures, with what the title adds to their names. */
  readonly named: (values: readonly Column[], title: TitleLabel | undefined) => readonly Column[];
  /** What a column is of, beyond what its own heading says. */
  readonly settle: (base: ValueColumn, line: Line) => ValueColumn;
  readonly roles: LayoutRoles;
  /** What tells it, where that is not the heading over the names. */
  readonly evidence?: LayoutEvidence;
  /** Where nobody is named, its figures are those of the office's own area. */
  readonly aggregatesOwn: boolean;
}

/** What the lines of a layout are. */
export interface LayoutRoles {
  readonly rows: "indicators" | "members" | "parts" | "records" | "periods";
  readonly columns: "indicators" | "members" | "attributes";
}
