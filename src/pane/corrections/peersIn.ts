import type { Corrections } from "../../tables/corrections/corrections";
import type { BookView, Peer } from "../engine/bookView";

/** The named members of a reading, in order of appearance; what the user has said of them holds before the reading has it. */
export function peersIn(
  { members }: Pick<BookView, "members">,
  { corrections }: Corrections,
): readonly Peer[] {
  const counted = new Map(members.map((peer) => [peer.entity, peer.counted]));
  for (const one of corrections) {
    if (one.kind === "peer") counted.set(one.entity, one.counted);
  }
  return [...counted].map(([entity, isCounted]) => ({ entity, counted: isCounted }));
}
