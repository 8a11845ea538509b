import type { Observation } from "../tables/observation";
import type { Operand } from "./evidence";
import type { OwnFigure } from "./ownFigures";

/** The cell of an observation in the part it plays; named where it is not the subject's. */
export function operand(role: Operand["role"], observation: Observation, named = false): Operand {
  const { cell, value, unit, decimals, entity } = observation;
  return { role, cell, value, unit, decimals, ...(named && { entity }) };
}

/** A figure of the subject in its part, with the cells that repeat it: were one of them to change, the figure would fall. */
export function operands(role: Operand["role"], figure: OwnFigure): readonly Operand[] {
  return [
    operand(role, figure.observation),
    ...figure.repeats.map((repeat) => operand("checked", repeat)),
  ];
}
