import type { Sentence } from "../narrative";
import type { Sense } from "../senses";

/** What the words of a sentence claim of each fact in it, clause by clause. */
export function sensesIn({ clauses }: Sentence): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, readonly Sense[]>();
  for (const { factId, senses: said } of clauses.flatMap(({ tells }) => tells)) {
    senses.set(factId, [...new Set([...(senses.get(factId) ?? []), ...said])]);
  }
  return senses;
}
