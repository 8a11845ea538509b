import type { Observation } from "../../tables/observation";
import type { Problem } from "../../problem";
import type { Claim, Fact, Omission } from "./fact";
import type { FactContext } from "./factContext";
import { factIdentity } from "./factTopic";
import type { OwnFigure } from "../../answers/ownFigures";
import { operands } from "../../answers/operand";
import { toldOf } from "./told";

/** What a rule itself has to say of a fact; the rest follows from the figure it is about. */
export type FactBody = Pick<Fact, "value" | "unit" | "decimals" | "rule" | "operands" | "claim"> &
  Partial<Pick<Fact, "polarity" | "qualifier" | "shared">>;

/** Puts a fact together about the indicator of `observation`; `particulars` tell it from its like. */
export function makeFact(
  context: FactContext,
  observation: Observation,
  body: FactBody,
  particulars: readonly string[] = [],
): Fact {
  const { indicator, section, partOf, beyondTotal, counting, lowerIsBetter } = observation;
  const further = [...(counting ? [counting] : []), ...particulars];
  const told = toldOf(observation);
  const {
    value,
    unit,
    decimals,
    qualifier,
    rule,
    operands,
    shared,
    claim,
    polarity = "neutral",
  } = body;
  const { subject, period } = context;
  const { id, topic } = factIdentity(claim.kind, indicator, subject, period, further);
  return {
    id,
    topic,
    indicator,
    entity: context.subject,
    value,
    unit,
    decimals,
    rule,
    operands,
    ...(shared && { shared }),
    claim,
    polarity,
    ...(qualifier && { qualifier }),
    ...(context.period && { period: context.period }),
    ...(section !== undefined && { section }),
    ...(partOf !== undefined && { partOf }),
    ...(beyondTotal && { beyondTotal }),
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
