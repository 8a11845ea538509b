import { share } from "../../../metrics/share";
import { refuse } from "../../../problem";
import { groupedBy } from "../../../groupedBy";
import { PERCENT } from "../../../quantity/unit";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { actualLevels } from "../../../answers/levels";
import { makeFact, omission } from "../../facts/makeFact";
import { operands } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";
import { decimalsApartFrom } from "../../../quantity/shown";

const DERIVED_DECIMALS = 1;

/** 全部通过, 通过率80.0%: what came through of what was applied for, two stages of one thing in one unit. */
export const funnelFacts: FactRule = (context) => {
  const levels = actualLevels(context);
  const applications = groupedBy(
    levels.filter((one) => isStage(one, APPLIED)),
    ({ observation }) => observation.base,
  );
  return gather(levels, (passed) => {
    const alike = applications.get(passed.observation.base ?? "") ?? [];
    const applied = isStage(passed, PASSED) && alike.find((other) => isBefore(other, passed));
    return applied ? passRate(context, passed, applied) : NOTHING;
  });
};

const APPLIED = /^(?:组织)?(?:申报|推荐|上报|报送|征集|申请)$/;
const PASSED = /^(?:本年)?(?:通过|认定|获批|立项|获立项|入选|备案|获得?认定|通过认定)$/;

function isStage({ observation: { stage = "" } }: OwnFigure, stages: RegExp): boolean {
  return stages.test(stage);
}

function isBefore(other: OwnFigure, passed: OwnFigure): boolean {
  const [a, b] = [other.observation, passed.observation];
  return a.section === b.section && a.unit.symbol === b.unit.symbol;
}

function passRate(context: FactContext, passed: OwnFigure, applied: OwnFigure): Findings {
  const [part, whole] = [passed.observation, applied.observation];
  const rate =
    (part.qualifier ?? whole.qualifier)
      ? refuse("approximate-value")
      : part.value > whole.value
        ? refuse("part-exceeds-whole")
        : share(part.value, whole.value);
  if (!rate.ok) {
    const report = omission(context, "funnel", part.indicator, rate.problem, [part, whole]);
    return { facts: [], omitted: [report] };
  }
  const fact = makeFact(context, part, {
    value: rate.value,
    unit: PERCENT,
    decimals: decimalsApartFrom(1, rate.value, DERIVED_DECIMALS, PERCENT),
    rule: "pass-rate",
    operands: [...operands("part", passed), ...operands("whole", applied)],
    claim: { kind: "funnel", stage: part.stage ?? "" },
  });
  return { facts: [fact], omitted: [] };
}
