import type { WordChange } from "./changes";
import { figureOf } from "./figureChanges";
import { familyOf, type Sense, type SenseFamily } from "../senses";
import type { ToldFact } from "./toldFacts";

type Facts = ReadonlyMap<string, ToldFact>;

/** The claiming words that say something else of a fact than before, have gone or have come. */
export function wordChanges(before: Facts, after: Facts): readonly WordChange[] {
  const ids = new Set([...after.keys(), ...before.keys()]);
  const changes = [...ids].flatMap((factId) =>
    changesOf(factId, before.get(factId), after.get(factId)),
  );
  return changes.filter(
    (change, index) => changes.findIndex((one) => isSame(one, change)) === index,
  );
}

/** One word of a list, 均, speaks of all its members and is told once. */
function isSame(a: WordChange, b: WordChange): boolean {
  const isShared = [a.before, a.after].includes(ALL) && a.sentence === b.sentence;
  return a === b || (isShared && a.before === b.before && a.after === b.after);
}

const ALL: Sense = "均";

function changesOf(
  factId: string,
  old: ToldFact | undefined,
  now: ToldFact | undefined,
): readonly WordChange[] {
  const [one, other] = [old ?? now, old && now];
  // A figure that comes or goes is told as such, with its words; what has no figure is told by its words.
  if (!one || (!other && one.isPrinted)) return [];
  const { evidence, sentence, cell } = now ?? one;
  const where = { factId, of: figureOf(evidence), sentence, ...(cell && { cell }) };
  const families = new Set([...(old?.senses ?? []), ...(now?.senses ?? [])].map(familyOf));
  return [...families].flatMap((family): readonly WordChange[] => {
    const was = sensesOf(family, old);
    const is = sensesOf(family, now);
    if (was === is) return [];
    return [{ ...where, ...(was !== "" && { before: was }), ...(is !== "" && { after: is }) }];
  });
}

function sensesOf(family: SenseFamily, fact: ToldFact | undefined): string {
  const said = (fact?.senses ?? []).filter((sense) => familyOf(sense) === family);
  return said.sort().join("、");
}
