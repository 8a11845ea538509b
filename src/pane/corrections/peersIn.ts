import type { Corrections } from "../../tables/corrections/corrections";
import type { BookView, Peer } from "../engine/bookView";

/** The named members of a reading, those left out by the user among them, in order of appearance. */
export function peersIn(
  { members }: Pick<BookView, "members">,
  { corrections }: Corrections,
): readonly Peer[] {
  const counted = new Map(members.map((peer) => [peer.entity, peer.counted]));
  for (const one of corrections) {
    if (one.kind === "peer" && !counted.has(one.entity)) counted.set(one.entity, one.counted);
  }
  return [...counted].map(([entity, isCounted]) => ({ entity, counted: isCounted }));
}
