import type { Result } from "../problem";
import { alignUnits } from "./alignUnits";
import type { Operand } from "./readOperand";

/** A metric of up to four figures. */
export type Rule = (
  first: number,
  second: number,
  third: number,
  fourth: number,
) => Result<number | string>;

/** How the figures of one element come to their result. */
export interface Method {
  /** Where all are bare numbers and none is zero, nothing stands between them and the rule. */
  readonly plain?: Rule;
  readonly compute: (operands: readonly Operand[]) => Result<number | string>;
}

/** For rules that count in one unit; `rateRule` where all figures are rates. */
export function inOneUnit(rule: Rule, rateRule: Rule = rule): Method {
  return {
    plain: rule,
    compute: (operands) => {
      const values = alignUnits(operands);
      if (!values.ok) return values;
      return applied(areRates(operands) ? rateRule : rule, values.value);
    },
  };
}

/** For rules that divide figures of different kinds, each in its own unit. */
export function inOwnUnits(rule: Rule): Method {
  return {
    plain: rule,
    compute: (operands) =>
      applied(
        rule,
        operands.map(({ value }) => value),
      ),
  };
}

export function applied(rule: Rule, values: readonly number[]): Result<number | string> {
  const [first = NaN, second = NaN, third = NaN, fourth = NaN] = values;
  return rule(first, second, third, fourth);
}

function areRates(operands: readonly Operand[]): boolean {
  return operands.some(({ unit }) => unit?.base === "ratio");
}
