import type { Fact } from "../facts/fact";
import type { Evidence, QuantityText } from "../narrative";

/** What a fact offers the text as evidence. */
export function evidenceOf(fact: Fact): Evidence {
  const { id, topic, claim, value, unit, decimals, qualifier, rule, operands } = fact;
  const { kind } = claim;
  const evidence = { factId: id, topic, kind, value, unit, decimals, rule, operands };
  return qualifier ? { ...evidence, qualifier } : evidence;
}

/** The figure of a fact as it stands in the text. */
export function quantityOf(fact: Fact): QuantityText {
  const { id, topic, claim, value, unit, decimals, qualifier, rule, operands } = fact;
  const { kind } = claim;
  const type = "quantity";
  const quantity = {
    type,
    factId: id,
    topic,
    kind,
    value,
    unit,
    decimals,
    rule,
    operands,
  } as const;
  return qualifier ? { ...quantity, qualifier } : quantity;
}

/** The target a completion or a gap is measured by: a figure of its own, read from its cell. */
export function targetQuantity(fact: Fact): QuantityText {
  const operands = fact.operands.filter(({ role }) => role === "target");
  const [target] = operands;
  if (!target) throw new Error(`${fact.id} has no target`);
  const { value, unit, decimals } = target;
  return {
    type: "quantity",
    factId: `target|${fact.id}`,
    topic: { ...fact.topic, figure: "target" },
    kind: "goal",
    value,
    unit,
    decimals,
    rule: "read",
    operands,
  };
}
