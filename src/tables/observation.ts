import type { Unit } from "../quantity/unit";
import type { CellAddress } from "../workbook/workbook";
import type { EntityRole, Measure, Says } from "./meaning/meaning";
import type { SaidBy } from "./meaning/origin";

/**
 * One figure read from one cell, with everything its headers and row say about it.
 * Nothing here is computed: what is computed from observations is a `Fact`.
 */
export interface Observation extends Omit<Says, "indicator" | "measure" | "entity" | "unit"> {
  /** The indicator's name without unit, year or role: `R&D经费`, `发明专利授权量`. */
  readonly indicator: string;
  /** What the sheet calls it, where that is short for the name another sheet gives. */
  readonly writtenAs?: string;
  readonly measure: Measure;
  /** Whose figure: a region, or `SELF` where a ledger speaks of the office's own area without naming it. */
  readonly entity: string;
  readonly entityRole: EntityRole;
  /** In the cell's own unit; a rate is a fraction whatever the cell's disguise. */
  readonly value: number;
  readonly unit: Unit;
  /** Decimals the cell shows, counted in the printed unit: `2.33` under a % header has two. */
  readonly decimals: number;
  /** What its name adds a stage, a prize or 金额 to: 高新技术企业 for 高新技术企业申报. */
  readonly base?: string;
  /** The money of what is counted beside it: 1298万元 for 88个 of `base`. */
  readonly aspect?: "amount";
  /** With the other parts it is more than their total: it is told behind it, and not as its part. */
  readonly beyondTotal?: true;
  /** Its table prints the first few only: 前5位. */
  readonly excerpt?: true;
  /** Who said each of its attributes, and in which cells. */
  readonly said?: SaidBy;
  readonly cell: CellAddress;
  /** The table (`Table.id`) it was read from. */
  readonly table: string;
}

export type { Counting, EntityRole, Measure } from "./meaning/meaning";
export type { Qualifier } from "../quantity/qualifier";

/** The entity of a table that does not name one. */
export const SELF = "";
