import type { FactRule } from "./factRule";
import { readFact } from "./makeFact";

/** Every level that stands in a cell is a fact as it stands: value, unit, decimals, 近 and 以上 and all. */
export const levelFacts: FactRule = (context) => ({
  facts: context.current
    .filter(({ observation }) => observation.measure === "level")
    .map((figure) => {
      const { counting, status } = figure.observation;
      return readFact(context, figure, {
        claim: { kind: "level", ...(counting && { counting }), ...(status && { status }) },
      });
    }),
  omitted: context.conflicts,
});
