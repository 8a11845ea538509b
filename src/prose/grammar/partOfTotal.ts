import { sharedUnit, type Clause } from "./clause";
import type { Discourse } from "./discourse";
import { nameBehind } from "./names/nameBehind";
import { endOf } from "./token";

/**
 * Whether the figures are parts of the last total: 其中 says so, and holds to the end of its clauses for figures of the same
 * unit.
 */
export function takesPart(clause: Clause, discourse: Discourse): boolean {
  const { token, reading, named, place } = clause;
  const begins = beginsParts(clause);
  if (begins) {
    discourse.inParts = true;
    discourse.total = discourse.level;
  }
  const { total } = discourse;
  if (!discourse.inParts || !total || token.kind === "word") return false;
  if (reading.measure.kind !== "level") return false;
  const unit = sharedUnit(token.figures);
  if (unit !== undefined && unit.base !== total.base) {
    // 学校77所，教师7879人。其中小学49所，教师3150人: what is counted otherwise is no part of the last, nor is what follows.
    if (begins) discourse.inParts = false;
    return false;
  }
  return named.name !== undefined || nameBehind(place.plain, endOf(token), place.to) !== undefined;
}

/** Whether the clause says 其中: what it names is a part, of whatever it may be. */
export function beginsParts(clause: Clause): boolean {
  return clause.named.isPart || isAnnounced(clause);
}

/** 其中，国家级3个: the word stands in a clause of its own. */
function isAnnounced({ start, place: { plain, from } }: Clause): boolean {
  return /其中[,，:：]\s*$/.test(plain.slice(Math.max(from, start - 5), start));
}
