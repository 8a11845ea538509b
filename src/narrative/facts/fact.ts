import type { Problem } from "../../problem";
import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import type { Counting, EntityRole, Qualifier } from "../../tables/observation";
import type { CellAddress } from "../../workbook/workbook";

/** One thing that can be said, with its value, its rule and every cell it rests on. */
export interface Fact {
  /** Stable: kind, indicator, entity, period, scope; never a row number. */
  readonly id: string;
  readonly indicator: string;
  readonly entity: string;
  readonly period?: Period;
  readonly section?: string;
  readonly partOf?: string;
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
  readonly qualifier?: Qualifier;
  readonly rule: Rule;
  readonly operands: readonly Operand[];
  readonly claim: Claim;
  /** Whether the figure speaks well of the subject; decides achievements and problems. */
  readonly polarity: "good" | "bad" | "neutral";
}

/** The closed list of rules; one sentence for each stands in the rule catalogue. */
export type Rule =
  | "read" // the figure stands in the cell
  | "growth"
  | "change"
  | "points-change"
  | "share"
  | "rank"
  | "rank-change"
  | "gap"
  | "completion"
  | "average-gap"
  | "sum";

/** A cell that entered the figure and the part it played. */
export interface Operand {
  readonly role:
    | "value"
    | "current"
    | "previous"
    | "part"
    | "whole"
    | "subject"
    | "peer"
    | "excluded"
    | "target"
    | "average";
  readonly cell: CellAddress;
  readonly value: number;
}

/** What the figure claims: the particulars each kind needs to be put into words. */
export type Claim =
  | {
      readonly kind: "level";
      readonly counting?: Counting;
      readonly status?: "forecast" | "preliminary";
    }
  | { readonly kind: "growth"; readonly stored: boolean }
  | { readonly kind: "change" }
  | { readonly kind: "points-change" }
  | { readonly kind: "share"; readonly whole: string; readonly wholeRole: EntityRole }
  | {
      readonly kind: "rank";
      readonly basis: "level" | "growth";
      readonly scope: string;
      /** Members counted, the subject included; absent for a stored rank. */
      readonly count?: number;
      /** Others at the same place; "stored" ranks may only know that there is a tie. */
      readonly tiedWith: readonly string[];
    }
  | { readonly kind: "rank-change"; readonly scope: string }
  | {
      readonly kind: "gap";
      readonly against: "target" | "average" | "total";
      readonly benchmark: string;
    }
  | {
      readonly kind: "completion";
      readonly setBy?: string;
      readonly target: number;
      readonly targetUnit: Unit;
      readonly targetDecimals: number;
    }
  | { readonly kind: "goal"; readonly of: "level" | "growth" | "points" };

/** Something that could have been said and was not, and why. */
export interface Omission {
  readonly indicator: string;
  readonly entity: string;
  readonly kind: Claim["kind"];
  readonly problem: Problem;
  readonly cells: readonly CellAddress[];
}
