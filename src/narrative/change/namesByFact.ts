import type { Evidence, Sentence } from "../narrative";
import { splitIdentity } from "../identity";
import { sayIndicator } from "../wording/names";
import { clausesOf } from "./clausesOf";

/** Kinds that compare: the names in their clause are those of peers and benchmarks. */
const COMPARING: readonly Evidence["kind"][] = ["rank", "gap", "share", "completion"];

/** Whom the claims of a sentence name beside their indicator, fact by fact. */
export function namesByFact({ nodes }: Sentence): ReadonlyMap<string, string> {
  return new Map(
    clausesOf(nodes).flatMap(({ names, evidence }) =>
      evidence
        .filter(({ kind }) => COMPARING.includes(kind))
        .map(({ factId }): [string, string] => {
          const indicator = sayIndicator(splitIdentity(factId)[1] ?? "");
          return [factId, names.filter((name) => name !== indicator).join("|")];
        }),
    ),
  );
}
