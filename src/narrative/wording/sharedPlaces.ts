import type { Fact } from "../facts/fact";
import { chineseNumeral } from "./chineseNumeral";
import { quantityOf } from "./evidenceOf";
import { fill, text, type Nodes } from "./fill";
import { PHRASES } from "./phrases";
import { rankClaimOf } from "./rankWords";
import type { Ending } from "./sharedRank";
import type { Voice } from "./voice";
import { withEvidence } from "./wordParallel";

/** The places that all these indicators have: ，均居全省第4位、同组第1位. */
export function sharedPlaces(endings: readonly Ending[], voice: Voice): Nodes {
  const [first, ...others] = endings;
  return (first?.places ?? []).flatMap((place, index) => {
    const same = others.flatMap(({ places }) => places[index] ?? []);
    const isBare = first?.said.length === 1;
    if (index > 0) return further(place, same, voice);
    return opening(place, same, isBare ? undefined : endings.length, voice);
  });
}

function opening(
  place: Fact,
  same: readonly Fact[],
  count: number | undefined,
  voice: Voice,
): Nodes {
  const { shared, sharedByAll } = PHRASES.rankTogether;
  const phrases = count === undefined ? shared : sharedByAll;
  const number = count === 2 ? "两" : chineseNumeral(count ?? 0);
  const words = fill(phrases, voice.turn, { ...slotsOf(place), count: number });
  return [...text("，"), ...withEvidence(words, same)];
}

function further(place: Fact, same: readonly Fact[], voice: Voice): Nodes {
  const words = fill(PHRASES.rankTogether.sharedFurther, voice.turn, slotsOf(place));
  return withEvidence([...text("、"), ...words], same);
}

function slotsOf(place: Fact) {
  return { scope: rankClaimOf(place).scope, value: [quantityOf(place)] };
}
