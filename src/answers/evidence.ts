import type { Period } from "../quantity/period";
import type { Unit } from "../quantity/unit";
import type { CellAddress } from "../workbook/workbook";

/** The rules by which figures come about, each with the kind of statement it is of; a new kind adds its own in its folder. */
export interface Rules {
  /** the figure stands in the cell */
  readonly read: "common";
  readonly growth: "growth";
  readonly change: "change";
  readonly "points-change": "points-change";
  readonly share: "share";
  readonly "share-change": "share-change";
  readonly "per-capita": "per-capita";
  readonly "growth-difference": "gap";
  readonly progress: "progress";
  readonly contribution: "contribution";
  readonly pull: "pull";
  readonly "pass-rate": "funnel";
  readonly "first-among": "top";
  readonly leading: "leading";
  readonly exclusive: "exclusive";
  readonly "targets-met": "targets-met";
  readonly "targets-set": "targets-set";
  readonly "growth-counted": "growth-counted";
  readonly "growth-tally": "growth-tally";
  readonly ranked: "ranked";
  readonly "rank-tally": "rank-tally";
  /** how many of several have grown, have fallen, have met their target */
  readonly tally: "common";
  /** of several together */
  readonly sum: "common";
  /** of one indicator for each of another */
  readonly mean: "common";
  readonly coverage: "coverage";
  readonly "coverage-rate": "coverage";
  readonly rank: "rank";
  readonly "rank-change": "rank-change";
  readonly gap: "gap";
  readonly completion: "completion";
  readonly pace: "pace";
  readonly "average-gap": "gap";
  readonly record: "record";
  /** of levels */
  readonly streak: "streak";
  /** of growth rates */
  readonly "growth-streak": "streak";
  readonly "average-growth": "average-growth";
  readonly first: "first";
  readonly turn: "turn";
  readonly multiple: "multiple";
  readonly balanced: "common";
}

export type Rule = keyof Rules;

/** The rules of one kind of statement. */
export type RulesOf<Kind extends string> = {
  [R in Rule]: Rules[R] extends Kind ? R : never;
}[Rule];

/** A cell that entered the figure and the part it played. */
export interface Operand {
  readonly role:
    | "value"
    | "current"
    | "previous"
    | "part"
    | "whole"
    | "previous-part"
    | "previous-whole"
    | "population"
    | "whole-year" // the whole of last year, beside part of this one
    | "other" // what another indicator contributes to a comparison with it
    | "previous-other"
    | "subject"
    | "peer"
    | "member" // a district with yes or no, or with a count
    | "excluded"
    | "target"
    | "average"
    | "history" // the same figure in each earlier year
    | "checked"; // held against the figure, not counted with: a repeat of it, or the peers of a stored rank
  readonly cell: CellAddress;
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
  /** Whose cell it is, where that is not the subject. */
  readonly entity?: string;
  /** Of which year it is, where there are cells of several. */
  readonly period?: Period;
}

/** The scope of a rank within the group a member is measured in, as such reports call it. */
export const OWN_GROUP = "同组";
