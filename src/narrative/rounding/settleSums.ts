import type { Problem } from "../../problem";
import { printNumber } from "../../quantity/printNumber";
import type { Fact, Omission } from "../facts/fact";
import type { Narrative, QuantityText, TextNode } from "../narrative";
import { balancePart } from "./balancePart";
import { partGroups, type PartGroup } from "./partGroups";
import { sumConflict, type SumConflict } from "./sumConflict";

/**
 * Reports every total whose parts, as printed beside it, do not add up to it: by rounding, or by their figures, which are
 * never corrected. With `mostSteps` above 0 the largest part is balanced where rounding is the reason.
 */
export function settleSums(
  narrative: Narrative,
  facts: readonly Fact[],
  mostSteps: number,
): Narrative {
  const printed = printedLevels(narrative);
  const balanced = new Map<string, QuantityText>();
  const reports = partGroups(facts).flatMap((group): readonly Omission[] => {
    const total = printed.get(group.total.id);
    const parts = group.parts.flatMap(({ id }) => printed.get(id) ?? []);
    if (!total || parts.length < group.parts.length) return [];
    const conflict = sumConflict(total, parts);
    if (!conflict) return [];
    const adjusted = balancePart(total, parts, conflict, mostSteps);
    if (!adjusted) return [report(group, problemOf(conflict))];
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

function printedLevels({ sections }: Narrative): ReadonlyMap<string, QuantityText> {
  const levels = new Map<string, QuantityText>();
  for (const { paragraphs } of sections) {
    for (const { nodes } of paragraphs.flatMap(({ sentences }) => sentences)) {
      for (const node of nodes) {
        if (node.type === "quantity" && node.kind === "level") levels.set(node.factId, node);
      }
    }
  }
  return levels;
}

function replaceLevels(
  narrative: Narrative,
  balanced: ReadonlyMap<string, QuantityText>,
): Narrative {
  const settle = (node: TextNode): TextNode =>
    node.type === "quantity" ? (balanced.get(node.factId) ?? node) : node;
  return {
    ...narrative,
    sections: narrative.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(({ sentences }) => ({
        sentences: sentences.map(({ id, nodes }) => ({ id, nodes: nodes.map(settle) })),
      })),
    })),
  };
}
