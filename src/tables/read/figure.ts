import type { Problem } from "../../problem";
import type { Qualifier } from "../../quantity/qualifier";
import type { Unit } from "../../quantity/unit";
import type { Status } from "../words/label";
import type { Measure } from "../observation";

/** A cell that holds a figure. */
export interface Figure {
  readonly kind: "figure";
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
  readonly qualifier?: Qualifier;
  readonly status?: Status;
  /** Where the cell's own words say more than its headers: 增长20%以上 in a column of goals. */
  readonly measure?: Measure;
  readonly scope?: string;
  readonly tied?: true;
  readonly count?: number;
}

/** What a cell holds: a figure, nothing (a blank, —, 暂无), or something that is refused. */
export type CellReading = Figure | { readonly kind: "missing" } | Refused;

export interface Refused {
  readonly kind: "refused";
  readonly problem: Problem;
}

export const MISSING: Exclude<CellReading, Figure | Refused> = { kind: "missing" };

export function refused(
  code: Problem["code"],
  detail?: Readonly<Record<string, string | number>>,
): Refused {
  return { kind: "refused", problem: detail ? { code, detail } : { code } };
}
