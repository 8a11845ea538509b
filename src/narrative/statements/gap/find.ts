import { isTargetGap } from "../../../answers/againstTarget";
import { benchmarkGaps } from "../../../answers/benchmarkGap";
import { polarityOf } from "../../../answers/kindsOfIndicator";
import { operands } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";
import { reconcile } from "../../../answers/reconcile";
import { groupedBy } from "../../../groupedBy";
import { agree } from "../../../quantity/agree";
import type { Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, type FactRule, type Findings } from "../../facts/factRule";
import { factsOf, omissionsOf } from "../../facts/factsOf";
import { omission } from "../../facts/makeFact";

/** The subject against the rows of its tables that speak of all. A gap that the workbook states itself beats a computed one. */
export const averageGapFacts: FactRule = (context) => {
  const computed = gather(context.current, (figure) =>
    factsOf(
      context,
      figure.observation,
      "gap",
      benchmarkGaps(context, figure),
      ({ value, against, benchmark, basis }) => ({
        claim: { kind: "gap", against, benchmark, basis },
        polarity: polarityOf(value, figure.observation),
        particulars: [basis, benchmark],
      }),
    ),
  );
  const byIndicator = groupedBy(computed.facts, ({ indicator }) => indicator);
  const stored = gather(
    context.current.filter(
      ({ observation }) => observation.measure === "gap" && !isTargetGap(observation),
    ),
    (figure) => storedGap(context, figure, byIndicator.get(figure.observation.indicator) ?? []),
  );
  const replaced = new Set(stored.facts.map(({ id }) => id));
  return {
    facts: [...computed.facts.filter(({ id }) => !replaced.has(id)), ...stored.facts],
    omitted: [...computed.omitted, ...stored.omitted],
  };
};

/**
 * A stored gap is a witness where the computation agrees, and is said in its stead, with a report, where it does not.
 * Sheets write it with either sign, so the sign is the computation's; without one, nothing tells which way it points.
 */
function storedGap(context: FactContext, figure: OwnFigure, computed: readonly Fact[]): Findings {
  const { observation } = figure;
  const { indicator, scope = "" } = observation;
  const twin = computed.find(
    ({ claim }) =>
      claim.kind === "gap" && claim.basis === "level" && claim.benchmark.includes(scope),
  );
  if (!twin) {
    const problem = { code: "missing-value" as const };
    return { facts: [], omitted: [omission(context, "gap", indicator, problem, [observation])] };
  }
  const { source, reasons } = reconcile({
    stated: observation,
    computed: twin,
    cells: twin.operands.map(({ cell }) => cell),
    agrees: [1, -1].some((sign) =>
      agree(observation, { ...twin, value: sign * twin.value, decimals: 15 }),
    ),
  });
  if (source === "both") {
    const operandsOfBoth = [...twin.operands, ...operands("checked", figure)];
    return { facts: [{ ...twin, operands: operandsOfBoth }], omitted: [] };
  }
  const { value, decimals } = observation;
  const checked = twin.operands.map((one) => ({ ...one, role: "checked" as const }));
  const fact: Fact = {
    ...twin,
    value,
    decimals,
    rule: "read",
    operands: [...operands("value", figure), ...checked],
    polarity: polarityOf(value, observation),
  };
  return { facts: [fact], omitted: omissionsOf(context, observation, "gap", reasons) };
}
