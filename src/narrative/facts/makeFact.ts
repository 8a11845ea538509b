import type { Period } from "../../quantity/period";
import { printPeriod } from "../../quantity/printPeriod";
import type { Observation } from "../../tables/observation";
import type { Problem } from "../../problem";
import { joinIdentity } from "../identity";
import type { Claim, Fact, Omission, Operand } from "./fact";
import type { FactContext } from "./factContext";
import type { OwnFigure } from "./ownFigures";
import { toldOf } from "./told";

/** What a rule itself has to say of a fact; the rest follows from the figure it is about. */
export type FactBody = Pick<Fact, "value" | "unit" | "decimals" | "rule" | "operands" | "claim"> &
  Partial<Pick<Fact, "polarity" | "qualifier">>;

/** Puts a fact together about the indicator of `observation`; `particulars` tell it from its like. */
export function makeFact(
  context: FactContext,
  observation: Observation,
  body: FactBody,
  particulars: readonly string[] = [],
): Fact {
  const { indicator, section, partOf, counting, lowerIsBetter } = observation;
  const further = [...(counting ? [counting] : []), ...particulars];
  const told = toldOf(observation);
  const { value, unit, decimals, qualifier, rule, operands, claim, polarity = "neutral" } = body;
  return {
    id: factId(claim.kind, indicator, context.subject, context.period, further),
    indicator,
    entity: context.subject,
    value,
    unit,
    decimals,
    rule,
    operands,
    claim,
    polarity,
    ...(qualifier && { qualifier }),
    ...(context.period && { period: context.period }),
    ...(section !== undefined && { section }),
    ...(partOf !== undefined && { partOf }),
    ...(counting && { counting }),
    ...(told && { told }),
    ...(lowerIsBetter !== undefined && { lowerIsBetter }),
  };
}

/** A fact that stands in a cell as it is: nothing is computed. `about` tells the section and the total it belongs to. */
export function readFact(
  context: FactContext,
  figure: OwnFigure,
  body: Pick<FactBody, "claim" | "polarity">,
  about: Observation = figure.observation,
  particulars: readonly string[] = [],
): Fact {
  const { value, unit, decimals, qualifier, status } = figure.observation;
  return makeFact(
    context,
    about,
    {
      value,
      unit,
      decimals,
      ...(qualifier && { qualifier }),
      rule: "read",
      operands: operands("value", figure),
      ...body,
    },
    status === "forecast" ? ["forecast", ...particulars] : particulars,
  );
}

/** An identity that survives inserted rows, sorted tables and renamed sheets. */
export function factId(
  kind: Claim["kind"],
  indicator: string,
  entity: string,
  period: Period | undefined,
  particulars: readonly string[],
): string {
  return joinIdentity([kind, indicator, entity, period ? printPeriod(period) : "", ...particulars]);
}

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

export function omission(
  context: FactContext,
  kind: Claim["kind"],
  indicator: string,
  problem: Problem,
  observations: readonly Observation[],
): Omission {
  return {
    indicator,
    entity: context.subject,
    kind,
    problem,
    cells: observations.map((observation) => observation.cell),
  };
}
