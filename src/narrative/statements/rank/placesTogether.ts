import type { Fact } from "../../facts/fact";
import { rankClaimOf } from "../../facts/rankClaim";
import type { MemberClause } from "../../plan/clause";
import { countWord } from "../../wording/chineseNumeral";
import { quantityOf } from "../../wording/evidenceOf";
import { fill, type Nodes } from "../../wording/fill";
import { listedFigures, withEvidence } from "../../wording/figuresInOrder";
import { PHRASES } from "../../wording/phrases";
import type { Voice } from "../../wording/voice";

/** The place that all of them hold: 均居全省第4位; growth is named once, and indicators with claims of their own are counted. */
export function onePlace({ about, before, counted }: MemberClause, voice: Voice): Nodes {
  const { shared, sharedByAll, growthShared } = PHRASES.rankTogether;
  const [place, ...others] = about;
  if (!place) throw new Error("A shared place of nobody");
  const isNamed = rankClaimOf(place).basis === "level" || before?.claim.kind === "rank";
  const phrases = counted === undefined ? (isNamed ? shared : growthShared) : sharedByAll;
  const slots = { ...slotsOf(place), count: countWord(counted ?? 0) };
  return withEvidence(fill(phrases, voice.turn, slots), others);
}

/** A further place that all of them hold: 同组第1位. */
export function onePlaceFurther({ about: [place, ...others] }: MemberClause, voice: Voice): Nodes {
  if (!place) throw new Error("A shared place of nobody");
  return withEvidence(fill(PHRASES.rankTogether.sharedFurther, voice.turn, slotsOf(place)), others);
}

/** 增速分别居全省第3位和第5位. */
export function placesInOrder({ about, before }: MemberClause, voice: Voice): Nodes {
  const { each, growthEach } = PHRASES.rankTogether;
  const [place] = about;
  if (!place) throw new Error("Places of nobody");
  const { scope } = rankClaimOf(place);
  const phrases = before?.claim.kind === "rank" ? each : growthEach;
  return fill(phrases, voice.turn, { scope, values: listedFigures(about) });
}

function slotsOf(place: Fact) {
  return { scope: rankClaimOf(place).scope, value: [quantityOf(place)] };
}
