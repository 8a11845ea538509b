import { SELF } from "../../tables/observation";
import type { Claim, Fact } from "../facts/fact";
import { fill, joinNodes, type Nodes, type Slots } from "./fill";
import { FIGURE_PHRASES } from "./figurePhrases";
import type { Voice } from "./voice";

export type RankClaim = Extract<Claim, { kind: "rank" }>;

export function rankClaimOf(fact: Fact): RankClaim {
  if (fact.claim.kind !== "rank") throw new Error(`Cannot word ${fact.id} as a rank`);
  return fact.claim;
}

/** Where the workbook does not say among whom, or not all members have figures, the members are counted out. */
export function isCountedOut({ scope, missing }: RankClaim): boolean {
  return scope === "" || missing !== undefined;
}

/** Whether nobody is known to share the place. */
export function isAlone({ tiedWith, tiedUnnamed }: RankClaim): boolean {
  return tiedWith.length === 0 && !tiedUnnamed;
}

/** The slots every phrase about a place needs besides the place itself: of what it is, the scope, and who shares it. */
export function rankSlots(claim: RankClaim, voice: Voice, basis = ""): Slots {
  const { turn } = voice;
  const { counted, incomplete } = FIGURE_PHRASES.rankScope;
  const among = claim.missing === undefined ? counted : incomplete;
  const scope =
    isCountedOut(claim) && claim.count !== undefined
      ? fill(among, turn, { count: String(claim.count), peers: claim.peerNoun ?? "" })
      : claim.scope;
  return { basis, scope, tied: claim.tiedWith.length > 0 ? tiedNames(claim, voice) : "" };
}

function tiedNames({ tiedWith, peerNoun = "" }: RankClaim, voice: Voice): Nodes {
  const { turn, ownName, settings } = voice;
  const most = settings.limits.tiedNames;
  const named = tiedWith.slice(0, most);
  const names = joinNodes(
    named.map((name) => [{ type: "name", text: name === SELF ? ownName : name }]),
    "、",
  );
  const { few, many } = FIGURE_PHRASES.tied;
  const slots = { names, count: String(tiedWith.length), peers: peerNoun };
  return fill(named.length < tiedWith.length ? many : few, turn, slots);
}
