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
  leaveBracket(clause, discourse);
  if (begins) beginParts(clause, discourse);
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

/** 夏粮14.8万吨（其中小麦12.5万吨）、秋粮65.5万吨: in brackets 其中 is of what stands before them, behind them of the same as before. */
function beginParts({ place: { plain, from }, start }: Clause, discourse: Discourse): void {
  const { total, inParts, aroundParts, level, figure } = discourse;
  const isInBracket = plain.slice(from, start).endsWith("(") || aroundParts !== undefined;
  if (isInBracket && !aroundParts) discourse.aroundParts = { total, inParts };
  discourse.total = isInBracket ? figure : level;
  discourse.inParts = true;
}

function leaveBracket({ place: { plain, from }, start }: Clause, discourse: Discourse): void {
  const { aroundParts } = discourse;
  if (!aroundParts || !closesBracket(plain.slice(from, start))) return;
  discourse.total = aroundParts.total;
  discourse.inParts = aroundParts.inParts;
  discourse.aroundParts = undefined;
}

/** More brackets end than begin: that of 执业（助理）医师 is none. */
function closesBracket(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === "(") open += 1;
    if (character === ")") open -= 1;
    if (open < 0) return true;
  }
  return false;
}

/** Whether the clause says 其中: what it names is a part, of whatever it may be. */
export function beginsParts(clause: Clause): boolean {
  return clause.named.isPart || isAnnounced(clause);
}

/** 其中，国家级3个: the word stands in a clause of its own. */
function isAnnounced({ start, place: { plain, from } }: Clause): boolean {
  return /其中[,，:：]\s*$/.test(plain.slice(Math.max(from, start - 5), start));
}
