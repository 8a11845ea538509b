import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import type { Says } from "./meaning";
import type { SaidBy } from "./origin";

/** What a table says of all its figures. */
export interface TableSays extends Pick<Says, "unit" | "scope"> {
  readonly id: string;
  /** Whose figures they are where neither row nor column says. */
  readonly entity: string;
  readonly from: SaidBy;
  /** Several units in one line above it. */
  readonly units?: readonly Unit[];
  /** Those of them that no heading gives as its own. */
  readonly unclaimed?: readonly Unit[];
  /** It has a column of units: a figure without one has been forgotten. */
  readonly givesUnits: boolean;
  /** The latest period its columns have figures of. */
  readonly current: Period;
  /** Whether any of its columns holds targets. */
  readonly hasTargets: boolean;
  /** The column that names the rows. */
  readonly names: number;
}
