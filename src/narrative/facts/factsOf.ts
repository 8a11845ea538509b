import type { Answer, Answered } from "../../answers/answer";
import type { Observation } from "../../tables/observation";
import type { Claim, Omission } from "./fact";
import type { FactContext } from "./factContext";
import type { Findings } from "./factRule";
import { makeFact, type FactBody } from "./makeFact";

/** What is claimed with an answer. */
export interface Telling extends Pick<FactBody, "claim" | "polarity"> {
  /** What tells the fact from its like. */
  readonly particulars?: readonly string[];
}

/** The answers to a question about the indicator of `about` as facts, and what speaks against them as omissions. */
export function factsOf<A extends Answer>(
  context: FactContext,
  about: Observation,
  kind: Claim["kind"],
  { answers, reasons }: { readonly answers: readonly A[]; readonly reasons: Answered["reasons"] },
  tell: (answer: A) => Telling,
): Findings {
  return {
    facts: answers.map((answer) => {
      const { particulars = [], ...told } = tell(answer);
      const { status, value, unit, decimals, qualifier, rule, operands, shared } = answer;
      const figure = {
        ...{ value, unit, decimals, rule, operands },
        ...(qualifier && { qualifier }),
        ...(shared && { shared }),
      };
      const expected = status === "forecast" ? ["forecast", ...particulars] : particulars;
      return makeFact(context, about, { ...figure, ...told }, expected);
    }),
    omitted: omissionsOf(context, about, kind, reasons),
  };
}

/** What speaks against figures of the indicator of `about`, or is to be known of them. */
export function omissionsOf(
  { subject }: Pick<FactContext, "subject">,
  { indicator }: Pick<Observation, "indicator">,
  kind: Claim["kind"],
  reasons: Answered["reasons"],
): readonly Omission[] {
  return reasons.map(({ problem, cells }) => ({
    indicator,
    entity: subject,
    kind,
    problem,
    cells,
  }));
}
