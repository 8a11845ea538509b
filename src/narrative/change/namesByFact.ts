import type { Evidence, Sentence } from "../narrative";
import { sayIndicator } from "../naming/names";
import { evidenceOfNode } from "../evidenceIn";

/** Kinds that compare: the names in their clause are those of peers and benchmarks. */
const COMPARING: readonly Evidence["kind"][] = ["rank", "gap", "share", "completion"];

/** Whom the claims of a sentence name beside their indicator, fact by fact. */
export function namesByFact({ clauses }: Sentence): ReadonlyMap<string, string> {
  return new Map(
    clauses.flatMap(({ nodes }) => {
      const names = nodes.flatMap((node) => (node.type === "name" ? [node.text] : []));
      return nodes
        .flatMap(evidenceOfNode)
        .filter(({ kind }) => COMPARING.includes(kind))
        .map(({ factId, topic }): [string, string] => {
          const indicator = sayIndicator(topic.indicator);
          return [factId, names.filter((name) => name !== indicator).join("|")];
        });
    }),
  );
}
