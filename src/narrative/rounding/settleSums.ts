import type { Problem } from "../../problem";
import { printNumber } from "../../quantity/printNumber";
import type { Fact, Omission } from "../facts/fact";
import type { Narrative, QuantityText } from "../narrative";
import { mapNodes, nodesIn } from "../nodesIn";
import { sentencesIn } from "../sentencesIn";
import { asPrinted } from "./asPrinted";
import { balancePart } from "./balancePart";
import { partGroups, type PartGroup } from "./partGroups";
import { sumConflict, type SumConflict } from "./sumConflict";

/**
 * Reports every total whose parts, as printed beside it, do not add up to it: by rounding, or by their figures, which are
 * never corrected. With `mostSteps` above 0 the largest part is balanced where rounding is the reason. The text is in its
 * style already: that decides what is printed. Figures that 近 or 约 loosens claim no exact sum.
 */
export function settleSums(
  narrative: Narrative,
  facts: readonly Fact[],
  mostSteps: number,
): Narrative {
  const groups = partGroups(facts);
  if (groups.length === 0) return narrative;
  const printed = printedLevels(narrative);
  const balanced = new Map<string, QuantityText>();
  const reports = groups.flatMap((group): readonly Omission[] => {
    const total = printed.get(group.total.id);
    const parts = group.parts.flatMap(({ id }) => printed.get(id) ?? []);
    if (!total || parts.length < group.parts.length) return [];
    if ([total, ...parts].some(({ qualifier }) => qualifier)) return [];
    const conflict = sumConflict(total, parts);
    if (!conflict) return [];
    const adjusted = balancePart(total, parts, conflict, mostSteps);
    if (!adjusted || isPrintedTwoWays(narrative, adjusted)) {
      return [report(group, problemOf(conflict))];
    }
    balanced.set(adjusted.factId, adjusted);
    return [report(group, { code: "balanced-part", detail: detailOf(adjusted, parts) })];
  });
  if (reports.length === 0) return narrative;
  const settled = balanced.size === 0 ? narrative : replaceLevels(narrative, balanced);
  return { ...settled, omitted: [...narrative.omitted, ...reports] };
}

function problemOf({ because, sum, total, decimals }: SumConflict): Problem {
  const detail = { sum: printNumber(sum, decimals), total: printNumber(total, decimals) };
  return { code: because === "rounding" ? "rounded-sum" : "unequal-sum", detail };
}

function detailOf(adjusted: QuantityText, parts: readonly QuantityText[]) {
  const { value, decimals, factId } = adjusted;
  const own = parts.find((part) => part.factId === factId) ?? adjusted;
  return { from: printNumber(own.value, own.decimals), to: printNumber(value, decimals) };
}

function report({ total, parts }: PartGroup, problem: Problem): Omission {
  const { indicator, entity } = total;
  const cells = [total, ...parts].flatMap(({ operands }) => operands.map(({ cell }) => cell));
  return { indicator, entity, kind: "level", problem, cells };
}

/** Levels as the text prints them last. */
function printedLevels(narrative: Narrative): ReadonlyMap<string, QuantityText> {
  return new Map(levelsIn(narrative).map((level) => [level.factId, asPrinted(level)]));
}

/** In one paragraph in 亿元, in another in 万元: adjusted in one of them alone it would contradict itself. */
function isPrintedTwoWays(narrative: Narrative, { factId, unit, decimals }: QuantityText): boolean {
  const forms = levelsIn(narrative)
    .filter((level) => level.factId === factId)
    .map(asPrinted);
  return forms.some((form) => form.unit.symbol !== unit.symbol || form.decimals !== decimals);
}

function levelsIn(narrative: Narrative): readonly QuantityText[] {
  const nodes = sentencesIn(narrative).flatMap(({ sentence }) => nodesIn(sentence));
  return nodes.flatMap((node) => (node.type === "quantity" && node.kind === "level" ? [node] : []));
}

function replaceLevels(
  narrative: Narrative,
  balanced: ReadonlyMap<string, QuantityText>,
): Narrative {
  const sections = mapNodes(narrative, (node) =>
    node.type === "quantity" ? (balanced.get(node.factId) ?? node) : node,
  );
  return { ...narrative, sections };
}
