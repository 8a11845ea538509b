import type { Problem } from "../problem";
import type { Qualifier } from "../quantity/qualifier";
import type { Unit } from "../quantity/unit";
import type { Observation } from "../tables/observation";
import type { CellAddress } from "../workbook/workbook";
import type { Operand, Rule } from "./evidence";
import { operands } from "./operand";
import type { OwnFigure } from "./ownFigures";
import type { SharedOperands } from "./sharedOperands";

/** A figure with the rule it was found by and every cell it rests on. `read`: it stands in a cell as it is. */
export interface Answer {
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
  readonly qualifier?: Qualifier;
  readonly status?: Observation["status"];
  readonly rule: Rule;
  readonly operands: readonly Operand[];
  /** The operands told apart, where lists of them stand behind many figures. */
  readonly shared?: SharedOperands;
}

/** Why there is no figure, or what is to be known about the one there is, and the cells that are the reason. */
export interface Reason {
  readonly problem: Problem;
  readonly cells: readonly CellAddress[];
}

/**
 * What a workbook says to a question: the figure it is believed for first, then those it yields on another basis (a rate
 * from levels beside one that is stated); and the reasons against and beside them. Neither where nothing is known.
 */
export interface Answered<A extends Answer = Answer> {
  readonly answers: readonly A[];
  readonly reasons: readonly Reason[];
}

export const UNKNOWN: Answered<never> = { answers: [], reasons: [] };

export function answered<A extends Answer>(answer: A, ...reasons: readonly Reason[]): Answered<A> {
  return { answers: [answer], reasons };
}

export function unanswered(problem: Problem, figures: readonly Observation[]): Answered<never> {
  return { answers: [], reasons: [reason(problem, figures)] };
}

export function reason(problem: Problem, figures: readonly Observation[]): Reason {
  return { problem, cells: figures.map(({ cell }) => cell) };
}

/** A figure that stands in a cell: nothing is computed. */
export function readAnswer(figure: OwnFigure): Answer {
  const { value, unit, decimals, qualifier, status } = figure.observation;
  return {
    value,
    unit,
    decimals,
    ...(qualifier && { qualifier }),
    ...(status && { status }),
    rule: "read",
    operands: operands("value", figure),
  };
}

/** All that several rules say, in their order. */
export function together<A extends Answer>(...found: readonly Answered<A>[]): Answered<A> {
  return {
    answers: found.flatMap(({ answers }) => answers),
    reasons: found.flatMap(({ reasons }) => reasons),
  };
}
