import { SELF } from "../../tables/observation";
import { isCountedOut, type RankClaim } from "../facts/rankClaim";
import { fill, joinNodes, type Nodes, type Slots } from "./fill";
import { FIGURE_PHRASES } from "./figurePhrases";
import type { Voice } from "./voice";

/** The slots every phrase about a place needs besides the place itself: of what it is, the scope, and who shares it. */
export function rankSlots(claim: RankClaim, voice: Voice, basis = ""): Slots {
  const { turn } = voice;
  const { counted, incomplete } = FIGURE_PHRASES.rankScope;
  const among = claim.missing === undefined ? counted : incomplete;
  const scope =
    isCountedOut(claim) && claim.count !== undefined
      ? fill(among, turn, { count: String(claim.count), peers: countedPeers(claim.peerNoun) })
      : claim.scope;
  return { basis, scope, tied: claim.tiedWith.length > 0 ? tiedNames(claim, voice) : "" };
}

/** 个地区, 家公司: what the peers are called right behind their number. */
function countedPeers(noun = ""): string {
  return noun === "" ? "" : `${PEERS_BY_THE_HOUSE.test(noun) ? "家" : "个"}${noun}`;
}

const PEERS_BY_THE_HOUSE = /(?:公司|企业|医院|单位)$/;

function tiedNames({ tiedWith, peerNoun = "" }: RankClaim, voice: Voice): Nodes {
  const { turn, ownName, settings } = voice;
  const most = settings.limits.tiedNames;
  const named = tiedWith.slice(0, most);
  const names = joinNodes(
    named.map((name) => [{ type: "name", text: name === SELF ? ownName : name }]),
    "、",
  );
  const { few, many } = FIGURE_PHRASES.tied;
  const slots = { names, count: String(tiedWith.length), peers: countedPeers(peerNoun) };
  return fill(named.length < tiedWith.length ? many : few, turn, slots);
}
