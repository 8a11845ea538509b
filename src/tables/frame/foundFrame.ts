import type { Grid } from "../grid/grid";
import type { Frame } from "./frame";
import type { Title } from "./readTitle";

/** A table's skeleton on its sheet, with what the lines above it say. */
export interface FoundFrame {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly title: Title;
}
