import type { FactRule } from "../facts/factRule";

/** Several rules of one kind of statement as one, in their order. */
export function gatherRules(...rules: readonly FactRule[]): FactRule {
  return (context, found) => {
    const findings = rules.map((rule) => rule(context, found));
    return {
      facts: findings.flatMap(({ facts }) => facts),
      omitted: findings.flatMap(({ omitted }) => omitted),
    };
  };
}
