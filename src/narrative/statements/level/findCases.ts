import { SELF, type Measure, type Observation } from "../../../tables/observation";
import type { Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { NOTHING, type FactRule } from "../../facts/factRule";
import { factIdentity } from "../../facts/factTopic";
import { makeFact } from "../../facts/makeFact";
import { operand } from "../../../answers/operand";
import { topicsRead } from "../../../answers/topicsRead";

/**
 * What a district or a firm has done that stands in the office's own workbook as an example: its figures of indicators
 * that neither the office nor enough others have for a ranking. Told of the office only, never mixed with its figures.
 */
export const caseFacts: FactRule = (context) => {
  const { reading, subject } = context;
  if (subject !== SELF && subject !== reading.selfName) return NOTHING;
  const facts: Fact[] = [];
  for (const { indicator, measure } of topicsRead(reading.observations)) {
    if (!CASE_MEASURES.includes(measure)) continue;
    facts.push(...casesOf(context, context.field(indicator, measure)));
  }
  return { facts, omitted: [] };
};

const CASE_MEASURES: readonly Measure[] = ["level", "growth"];

function casesOf(context: FactContext, field: readonly Observation[]): readonly Fact[] {
  const firms = field.filter(({ entityRole }) => entityRole === "firm");
  const others = field.filter(({ entityRole }) => entityRole !== "firm");
  const isOthers = others.every((one) => one.entityRole === "member" && !isOwn(context, one));
  const [first] = others;
  const { exampleFirms, growthsSideBySide } = context.settings.limits;
  // More than one level is a field to rank, not an example; growth rates are named side by side.
  const most = first?.measure === "growth" ? growthsSideBySide : 1;
  const areas = isOthers && others.length <= most ? others : [];
  return [...(firms.length <= exampleFirms ? firms : []), ...areas]
    .filter(({ status }) => status !== "forecast")
    .map((one) => caseFact(context, one));
}

function isOwn({ reading, subject }: FactContext, { entity }: Observation): boolean {
  return entity === subject || entity === SELF || entity === reading.selfName;
}

function caseFact(context: FactContext, observation: Observation): Fact {
  const { entity, indicator, measure, value, unit, decimals, qualifier } = observation;
  const claim =
    measure === "growth"
      ? ({ kind: "growth", stored: true } as const)
      : ({
          kind: "level",
          ...(observation.counting && { counting: observation.counting }),
        } as const);
  const fact = makeFact(context, observation, {
    value,
    unit,
    decimals,
    ...(qualifier && { qualifier }),
    rule: "read",
    operands: [operand("value", observation, true)],
    claim,
  });
  const identity = factIdentity(claim.kind, indicator, entity, context.period, ["case"]);
  return { ...fact, ...identity, entity, isCase: true };
}
