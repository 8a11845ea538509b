import { PERCENT } from "../../../quantity/unit";
import type { Observation } from "../../../tables/observation";
import { reconcile } from "../../../answers/reconcile";
import type { Claim } from "../../facts/fact";
import { omissionsOf } from "../../facts/factsOf";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { isAdditive } from "../../../answers/kindsOfIndicator";
import { actualLevels, ownFigure } from "../../../answers/levels";
import { makeFact, omission, readFact } from "../../facts/makeFact";
import { operand } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";
import { withShareChange } from "./withShareChange";
import { decimalsOfShare, shareIn } from "../../../answers/shareIn";

const DECIMALS_OF_TOTAL = 1;

/**
 * The share a member has in the total row of its table (全国, 全省), for amounts that add up only: the share of a rate
 * in a rate says nothing. A share that stands in the workbook beats a computed one.
 */
export const shareFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    isAdditive(level.observation) ? shareOfTotal(context, level) : NOTHING,
  );

function shareOfTotal(context: FactContext, level: OwnFigure): Findings {
  const { indicator, counting } = level.observation;
  const total = totalOver(context, level);
  const stored = ownFigure(context.current, "share", indicator, counting);
  const { whole: named } = stored?.observation ?? {};
  if (!total || (named !== undefined && named !== total.whole.entity)) {
    return stored ? shareAsStored(context, stored, level.observation) : NOTHING;
  }
  const claim: Claim = {
    kind: "share",
    whole: total.whole.entity,
    wholeRole: total.whole.entityRole,
    of: "entity",
  };
  const computed = shareIn(total.part, total.whole);
  if (!computed.ok) {
    const cells = [total.part, total.whole];
    return { facts: [], omitted: [omission(context, "share", indicator, computed.problem, cells)] };
  }
  const { value } = computed;
  if (value === 1) return allOfIt(context, level.observation);
  const settled =
    stored &&
    reconcile({
      stated: stored.observation,
      computed: { value, unit: PERCENT },
      cells: [total.part.cell, total.whole.cell],
    });
  if (stored && settled?.source === "stated") {
    const share = readFact(context, stored, { claim }, level.observation, [total.whole.entity]);
    const { facts, omitted } = withShareChange(context, level.observation, share);
    const reported = omissionsOf(context, level.observation, "share", settled.reasons);
    return { facts, omitted: [...reported, ...omitted] };
  }
  const decimals = stored?.observation.decimals ?? DECIMALS_OF_TOTAL;
  const fact = makeFact(
    context,
    level.observation,
    {
      value,
      unit: PERCENT,
      decimals: decimalsOfShare(value, decimals),
      rule: "share",
      operands: [
        operand("part", total.part),
        operand("whole", total.whole, true),
        ...(stored ? [operand("checked", stored.observation)] : []),
      ],
      claim,
    },
    [total.whole.entity],
  );
  return withShareChange(context, total.part, fact);
}

/** The share of the total in itself, or of a part that is all of it, says nothing. */
export function allOfIt(context: FactContext, observation: Observation): Findings {
  const problem = { code: "all-of-it" as const };
  return {
    facts: [],
    omitted: [omission(context, "share", observation.indicator, problem, [observation])],
  };
}

/** The whole of a stored share may stand nowhere in the workbook; the share itself does. */
function shareAsStored(context: FactContext, stored: OwnFigure, about: Observation): Findings {
  const { whole = "", indicator } = stored.observation;
  // 合计 is all of itself.
  if (whole === indicator || YEARBOOK.test(whole)) return NOTHING;
  if (stored.observation.value === 1) return allOfIt(context, stored.observation);
  if (stored.observation.value > 1 || stored.observation.value < 0) {
    const problem = { code: "part-exceeds-whole" as const };
    const reported = omission(context, "share", indicator, problem, [stored.observation]);
    return { facts: [], omitted: [reported] };
  }
  const of = /^全/.test(whole) ? "entity" : "indicator";
  const claim: Claim = { kind: "share", whole, wholeRole: "total", of };
  const share = readFact(context, stored, { claim }, about, [whole]);
  return withShareChange(context, about, share);
}

/** The subject's cell and the total row's cell of the same table; a total of another table would be a guess. */
function totalOver(
  context: FactContext,
  { observation, repeats }: OwnFigure,
): { readonly part: Observation; readonly whole: Observation } | undefined {
  for (const part of [observation, ...repeats]) {
    if (part.entityRole !== "member") continue;
    const whole = context.field.wholesIn(part).find(({ entityRole }) => entityRole === "total");
    if (whole) return { part, whole };
  }
  return undefined;
}

/** What a table was taken from is the whole of nothing. */
const YEARBOOK = /(?:年报|年鉴|月报|公报|季报|手册|汇编|统计资料|报表|年報|年鑑)$/;
