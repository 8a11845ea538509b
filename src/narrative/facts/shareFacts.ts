import { refuse } from "../../problem";
import { PERCENT } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import { agree } from "../../quantity/agree";
import type { Claim } from "./fact";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { isAdditive } from "./kindsOfIndicator";
import { actualLevels, ownFigure } from "./levels";
import { makeFact, omission, operand, readFact } from "./makeFact";
import type { OwnFigure } from "./ownFigures";
import { shareChange } from "./shareChange";
import { shareIn } from "./shareIn";
import { decimalsApartFrom } from "../../quantity/shown";

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
  if (stored && !agree(stored.observation, { value, unit: PERCENT, decimals: 15 })) {
    const { problem } = refuse("stored-differs", {
      stored: stored.observation.value,
      computed: value,
    });
    const cells = [stored.observation, total.part, total.whole];
    return {
      facts: [readFact(context, stored, { claim }, level.observation, [total.whole.entity])],
      omitted: [omission(context, "share", indicator, problem, cells)],
    };
  }
  const decimals = stored?.observation.decimals ?? DECIMALS_OF_TOTAL;
  const fact = makeFact(
    context,
    level.observation,
    {
      value,
      unit: PERCENT,
      decimals: decimalsApartFrom(0, value, decimals, PERCENT),
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
  const change = shareChange(context, total.part, fact);
  return { facts: [fact, ...(change ? [change] : [])], omitted: [] };
}

/** The whole of a stored share may stand nowhere in the workbook; the share itself does. */
function shareAsStored(context: FactContext, stored: OwnFigure, about: Observation): Findings {
  const { whole = "", indicator } = stored.observation;
  // 合计 is all of itself.
  if (whole === indicator) return NOTHING;
  const of = /^全/.test(whole) ? "entity" : "indicator";
  const claim: Claim = { kind: "share", whole, wholeRole: "total", of };
  return { facts: [readFact(context, stored, { claim }, about, [whole])], omitted: [] };
}

/** The subject's cell and the total row's cell of the same table; a total of another table would be a guess. */
function totalOver(
  context: FactContext,
  { observation, repeats }: OwnFigure,
): { readonly part: Observation; readonly whole: Observation } | undefined {
  const totals = context
    .field(observation.indicator, "level")
    .filter(({ entityRole }) => entityRole === "total");
  for (const part of [observation, ...repeats]) {
    if (part.entityRole !== "member") continue;
    const whole = totals.find(({ table }) => table === part.table);
    if (whole) return { part, whole };
  }
  return undefined;
}
