import type { Member, Outline } from "./outline";
import { FIELDS, type Field } from "./fields";

/**
 * Whose work the text is about, by the names of what it tells: the field that half of them or more belong to, of several the one
 * with the most. Science stays science, but that its text may be about research at a school or about patents alone.
 */
export function fieldOf(
  members: readonly Pick<Member, "indicator">[],
  about: Outline["about"],
  body: string,
  isOfYear = true,
): Field {
  const names = [...new Set(members.map(({ indicator }) => indicator))];
  let found: Field = about;
  let most = 0;
  for (const { field, names: words, body: ends, some, beside, none, ofYear, ...stated } of FIELDS) {
    if (ends && !ends.test(body)) continue;
    if (some && !names.some((name) => some.test(name))) continue;
    if (beside && !names.some((name) => beside.test(name))) continue;
    if (ofYear && !isOfYear) continue;
    if (none && names.some((name) => none.test(name))) continue;
    if (about === "science" && !OF_SCIENCE.has(field)) continue;
    const count = names.filter((name) => words.test(name)).length;
    const fewest = stated.fewest ?? (about === "science" && !ends ? SHARE_OF_SCIENCE : 0.5);
    if (count > most && count >= names.length * fewest) [found, most] = [field, count];
    // A body is what its name says.
    if (ends && found === field) return field;
  }
  return found;
}

/** Fields of science, and one whose projects and funds are called as those of science are. */
const OF_SCIENCE: ReadonlySet<Field> = new Set<Field>([
  "research",
  "researchFunds",
  "contracts",
  "investment",
  "intellectualProperty",
]);

/** Patents are a part of what every science bureau tells: a text about them tells of hardly anything else. */
const SHARE_OF_SCIENCE = 0.6;
