import type { Observation } from "../../../tables/observation";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { isAdditive, isLowerBetter } from "../../../answers/kindsOfIndicator";
import { actualLevels } from "../../../answers/levels";
import { makeFact } from "../../facts/makeFact";
import { operand } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";
import { scopeOf } from "../../../answers/scopeOf";

/**
 * 为全省唯一: the subject has some, and everybody else of the table has a figure and it is zero. Somebody without a figure
 * might have some, so nothing is claimed then.
 */
export const exclusiveFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) => exclusive(context, level));

function exclusive(context: FactContext, figure: OwnFigure): Findings {
  const own = [figure.observation, ...figure.repeats].find((one) => isMemberFigure(context, one));
  if (!own || own.value <= 0 || own.qualifier) return NOTHING;
  const rows = context.field.inTable(own);
  const isOther = (row: Observation) => row.entityRole === "member" && row !== own;
  // Nearly always somebody else has some, and is met among the first.
  if (rows.some((row) => isOther(row) && hasSome(row))) return NOTHING;
  const others = rows.filter(isOther);
  const members = context.membersOf(own.table);
  const scope = scopeOf(context, own);
  const named = new Set(others.map(({ entity }) => entity));
  const isWhole = named.size === members.size - 1 && others.length === named.size;
  if (scope === "" || !isWhole) return NOTHING;
  const fact = makeFact(
    context,
    figure.observation,
    {
      value: own.value,
      unit: own.unit,
      decimals: own.decimals,
      rule: "exclusive",
      operands: [operand("subject", own), ...others.map((row) => operand("peer", row, true))],
      claim: { kind: "exclusive", scope },
      polarity: "good",
    },
    [scope],
  );
  return { facts: [fact], omitted: [] };
}

/** Some, or perhaps some: an expected or approximate figure is none to rely on. */
function hasSome({ value, status, qualifier }: Observation): boolean {
  return value !== 0 || status === "forecast" || qualifier !== undefined;
}

/** Things that are counted, in a table of at least as many as make a ranking; money is had by everybody. */
function isMemberFigure({ membersOf, settings }: FactContext, one: Observation): boolean {
  const isCount = isAdditive(one) && one.unit.base !== "元" && !isLowerBetter(one);
  const { fewestPeers } = settings.thresholds;
  return isCount && one.entityRole === "member" && membersOf(one.table).size > fewestPeers;
}
