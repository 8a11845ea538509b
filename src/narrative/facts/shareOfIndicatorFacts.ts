import { PERCENT } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import type { Fact } from "./fact";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { INDICATOR_KINDS } from "./indicatorKinds";
import { isAdditive } from "./kindsOfIndicator";
import { actualLevels, ownFigure } from "./levels";
import { makeFact, omission, operands } from "./makeFact";
import type { OwnFigure } from "./ownFigures";
import { shareIn } from "./shareFacts";
import { decimalsApartFrom } from "./shown";

const DECIMALS_OF_OWN_SHARE = 2;
const DECIMALS_OF_PART = 1;

/**
 * Shares of one indicator in another of the same subject: research spending in gross product, and every 其中 figure in
 * the total it is part of. Not computed where the workbook states the intensity itself.
 */
export const shareOfIndicatorFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    isAdditive(level.observation) ? sharesOf(context, level) : NOTHING,
  );

function sharesOf(context: FactContext, level: OwnFigure): Findings {
  const { observation } = level;
  const parts: Findings[] = [];
  if (INDICATOR_KINDS.researchSpending.test(observation.indicator) && !statesIntensity(context)) {
    const product = actualLevels(context).find((other) =>
      INDICATOR_KINDS.grossProduct.test(other.observation.indicator),
    );
    if (product) parts.push(shareFact(context, level, product, "indicator"));
  }
  if (observation.partOf !== undefined) {
    const total = ownFigure(
      actualLevels(context),
      "level",
      observation.partOf,
      observation.counting,
    );
    if (total) parts.push(shareFact(context, level, total, "total"));
  }
  return gather(parts, (part) => part);
}

function statesIntensity(context: FactContext): boolean {
  return context.current.some(
    ({ observation: { measure, unit, indicator, whole = "" } }) =>
      (measure === "level" && unit.base === "ratio" && INDICATOR_KINDS.intensity.test(indicator)) ||
      (measure === "share" && INDICATOR_KINDS.grossProduct.test(whole)),
  );
}

function shareFact(
  context: FactContext,
  part: OwnFigure,
  whole: OwnFigure,
  of: "indicator" | "total",
): Findings {
  const { indicator } = part.observation;
  const computed = shareIn(part.observation, whole.observation);
  if (!computed.ok) {
    const cells: Observation[] = [part.observation, whole.observation];
    return { facts: [], omitted: [omission(context, "share", indicator, computed.problem, cells)] };
  }
  const { value } = computed;
  const decimals = of === "total" ? DECIMALS_OF_PART : DECIMALS_OF_OWN_SHARE;
  const fact: Fact = makeFact(
    context,
    part.observation,
    {
      value,
      unit: PERCENT,
      decimals: decimalsApartFrom(0, value, decimals, PERCENT),
      rule: "share",
      operands: [...operands("part", part), ...operands("whole", whole)],
      claim: { kind: "share", whole: whole.observation.indicator, wholeRole: "total", of },
    },
    [whole.observation.indicator],
  );
  return { facts: [fact], omitted: [] };
}
