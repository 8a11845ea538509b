import type { Problem } from "../../problem";
import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import type { Counting, Qualifier } from "../../tables/observation";
import type { CellAddress } from "../../workbook/workbook";
import type { Operand, Rule } from "../../answers/evidence";
import type { SharedOperands } from "../../answers/sharedOperands";
import type { FactIdentity } from "./factTopic";
import type { Told } from "./told";

export { OWN_GROUP, type Operand, type Rule } from "../../answers/evidence";

/** One thing that can be said, with its value, its rule and every cell it rests on. */
export interface Fact extends FactIdentity {
  readonly indicator: string;
  readonly entity: string;
  readonly period?: Period;
  readonly section?: string;
  readonly partOf?: string;
  /** As of an observation. */
  readonly beyondTotal?: true;
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
  /** The operands told apart, where lists of them stand behind the facts of many: those of all who were counted for a place. */
  readonly shared?: SharedOperands;
  readonly claim: Claim;
  /** Which way round the indicator is good, where the user says so. */
  readonly lowerIsBetter?: boolean;
  /** Whether the figure speaks well of the subject; decides achievements and problems. */
  readonly polarity: "good" | "bad" | "neutral";
}

/**
 * What a figure claims, by kind: the particulars that each needs to be put into words. Every kind of statement adds its own
 * here from its folder, `statements/<kind>/kind.ts`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled from the folders
export interface Claims {}

export type Claim = Claims[keyof Claims];

/** Something that could have been said and was not, and why. */
export interface Omission {
  readonly indicator: string;
  readonly entity: string;
  readonly kind: Claim["kind"];
  /** What would have been claimed, where the kind alone does not tell. */
  readonly claim?: Claim;
  readonly problem: Problem;
  readonly cells: readonly CellAddress[];
}
