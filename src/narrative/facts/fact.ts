import type { Problem } from "../../problem";
import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import type { Counting, EntityRole, Qualifier } from "../../tables/observation";
import type { CellAddress } from "../../workbook/workbook";
import type { Told } from "./told";

/** One thing that can be said, with its value, its rule and every cell it rests on. */
export interface Fact {
  /** Stable: kind, indicator, entity, period, scope; never a row number. */
  readonly id: string;
  readonly indicator: string;
  readonly entity: string;
  readonly period?: Period;
  readonly section?: string;
  readonly partOf?: string;
  readonly counting?: Counting;
  /** The figure of a district or a firm that stands as an example. */
  readonly isCase?: true;
  /** What the sheet says of it in words. */
  readonly told?: Told;
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
  readonly qualifier?: Qualifier;
  readonly rule: Rule;
  readonly operands: readonly Operand[];
  readonly claim: Claim;
  /** Which way round the indicator is good, where the user says so. */
  readonly lowerIsBetter?: boolean;
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
  | "share-change"
  | "per-capita"
  | "growth-difference"
  | "progress"
  | "contribution"
  | "pull"
  | "pass-rate"
  | "first-among"
  | "leading"
  | "exclusive"
  | "targets-met"
  | "targets-set"
  | "ranked"
  | "rank-tally"
  | "coverage"
  | "coverage-rate"
  | "rank"
  | "rank-change"
  | "gap"
  | "completion"
  | "average-gap"
  | "record"
  | "streak" // of levels
  | "growth-streak" // of growth rates
  | "average-growth"
  | "first"
  | "turn"
  | "multiple"
  | "sum"
  | "balanced"; // 舍位平衡: the largest part, moved so that the printed parts add up

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

/** What the figure claims: the particulars each kind needs to be put into words. */
export type Claim =
  | {
      readonly kind: "level";
      /** Set for a figure of one of the first three: the scope of the ranking they lead. */
      readonly leadsIn?: string;
      readonly counting?: Counting;
      readonly status?: "forecast" | "preliminary";
    }
  | {
      readonly kind: "growth";
      readonly stored: boolean;
      readonly status?: "forecast" | "preliminary";
    }
  | { readonly kind: "change" }
  | { readonly kind: "points-change" }
  | {
      readonly kind: "share";
      /** Name of the total row (全国), or of the other indicator (地区生产总值). */
      readonly whole: string;
      readonly wholeRole: EntityRole;
      /** `entity`: of a total row; `indicator`: of another indicator of the same entity; `total`: of the total it is 其中 of. */
      readonly of: "entity" | "indicator" | "total";
    }
  /** The same share one year before, in points. */
  | {
      readonly kind: "share-change";
      readonly whole: string;
      readonly of: "entity" | "indicator" | "total";
    }
  /** What came through of what was applied for, and how the sheet calls that: 通过, 立项. */
  | { readonly kind: "funnel"; readonly stage: string }
  /** For the first time among so many; the value is how many. */
  | { readonly kind: "top"; readonly scope: string }
  /** Among the first so many, as a cell states it: a bound, and no place. */
  | { readonly kind: "within"; readonly basis: "level" | "growth"; readonly scope: string }
  /** In the first place for so many years. */
  | { readonly kind: "leading"; readonly scope: string }
  /** Nobody else of the scope has any. */
  | { readonly kind: "exclusive"; readonly scope: string }
  /** How many targets of the year have been met: all of them, or so many of those set. */
  | { readonly kind: "targets-met"; readonly all: boolean }
  /** How many targets there are, each with its actual figure. */
  | { readonly kind: "targets-set" }
  /** How many indicators have a place in the scope, and which; `ofScores` where all of them are scores of an assessment. */
  | {
      readonly kind: "ranked";
      readonly scope: string;
      readonly ofScores: boolean;
      readonly indicators: readonly string[];
    }
  /** So many of them hold this place; or stand within it, where it is a bound. */
  | {
      readonly kind: "rank-tally";
      readonly scope: string;
      readonly place: number;
      readonly bound: boolean;
      readonly of: number;
    }
  /** In how many of the office's own districts a thing is there or done; the value is their number, or their part. */
  | {
      readonly kind: "coverage";
      readonly extent: "all" | "most" | "some" | "few" | "none";
      /** What the districts are called behind their number: 县市区. */
      readonly districts: string;
      /** The few that have not, or that have, where the others all differ. */
      readonly named: readonly string[];
      /** The office's own level, where it has it like all the districts. */
      readonly alike: readonly string[];
    }
  /** The year so far against the whole year before. */
  | { readonly kind: "progress" }
  /** What a 其中 part did to the growth of its total: its part in it, or so many points of it. */
  | { readonly kind: "contribution"; readonly whole: string }
  | { readonly kind: "pull"; readonly whole: string }
  /** For every 10,000 of the population that is named. */
  | { readonly kind: "per-capita"; readonly population: string }
  | {
      readonly kind: "rank";
      readonly basis: "level" | "growth";
      /** Among whom: 全国, 全省, 同组. Empty where the workbook does not say; then `count` and `peerNoun` speak. */
      readonly scope: string;
      /** Members counted, the subject included; absent for a stored rank. */
      readonly count?: number;
      /** What the peers are, in the plural after a number: 地区, 市, 县（市、区）. */
      readonly peerNoun?: string;
      /** Counted from the end, 1 for the last; absent where not everybody is known. */
      readonly fromEnd?: number;
      /** Members of the table that show no figure: the rank then only holds among those that do. */
      readonly missing?: number;
      /** Others at the same place. */
      readonly tiedWith: readonly string[];
      /** The cell says 并列 and not with whom. */
      readonly tiedUnnamed?: true;
    }
  | { readonly kind: "rank-change"; readonly scope: string }
  | {
      readonly kind: "gap";
      readonly against: "target" | "average" | "total" | "indicator";
      readonly benchmark: string;
      /** `growth` where growth rates are compared. */
      readonly basis: "level" | "growth" | "points";
    }
  | {
      readonly kind: "completion";
      readonly setBy?: string;
    }
  | HistoryClaim
  | {
      readonly kind: "goal";
      readonly of: "level" | "growth" | "points";
      readonly period?: Period;
      /** Who set it, or for whom it is meant, where two tiers stand side by side: 工作目标. */
      readonly setBy?: string;
      /** What the sheet of goals calls the indicator, where the rest of the workbook calls it otherwise. */
      readonly calledAs?: string;
    };

/** What the years before make of a figure. */
export type HistoryClaim =
  | {
      readonly kind: "record";
      readonly standing: "high" | "equals-high" | "low";
      /** Earlier years that have a figure. */
      readonly years: number;
    }
  /** For so many years in a row; the years are the value. */
  | { readonly kind: "streak"; readonly direction: "rise" | "fall"; readonly ofRate: boolean }
  /** Average yearly growth since the earliest year. */
  | { readonly kind: "average-growth"; readonly since: Period }
  /** From none to some, or still none. */
  | { readonly kind: "first"; readonly reached: boolean }
  /** From below zero to above it, or the other way; the value is the figure itself. */
  | { readonly kind: "turn"; readonly to: "positive" | "negative" }
  /** At least twice the figure of the year before; so many times is the value. */
  | { readonly kind: "multiple" };

/** Something that could have been said and was not, and why. */
export interface Omission {
  readonly indicator: string;
  readonly entity: string;
  readonly kind: Claim["kind"];
  readonly problem: Problem;
  readonly cells: readonly CellAddress[];
}

/** The scope of a rank within the group a member is measured in, as such reports call it. */
export const OWN_GROUP = "同组";
