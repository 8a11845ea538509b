import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import type { CellAddress } from "../../workbook/workbook";

/** What a table says of all its cells. */
export interface TableSetting {
  readonly id: string;
  readonly unit?: Unit;
  readonly unitCell?: CellAddress;
  /** It has a column of units: a figure without one has been forgotten. */
  readonly givesUnits: boolean;
  /** Among whom stored ranks count where no header says. */
  readonly scope?: string;
  /** Whose figures they are where neither row nor column says. */
  readonly entity: string;
  /** The latest period its columns have figures of. */
  readonly current: Period;
  /** Whether any of its columns holds targets. */
  readonly hasTargets: boolean;
  /** The column that names the rows. */
  readonly names: number;
  /** Cells of the title that gave the period or the indicator. */
  readonly cells: readonly CellAddress[];
}
