import { SELF } from "../../tables/observation";
import type { Corrections } from "../../tables/corrections/corrections";
import type { Reading } from "../../tables/table";

export interface Peer {
  readonly entity: string;
  readonly counted: boolean;
}

/** The named members of a reading, those left out by the user among them, in order of appearance. */
export function peersIn(
  { observations, selfName }: Reading,
  { corrections }: Corrections,
): readonly Peer[] {
  const counted = new Map<string, boolean>();
  for (const { entity, entityRole } of observations) {
    if (entityRole !== "member" && entityRole !== "outsider") continue;
    const name = entity === SELF ? selfName : entity;
    if (name !== undefined && !counted.has(name)) counted.set(name, entityRole === "member");
  }
  for (const one of corrections) {
    if (one.kind === "peer" && !counted.has(one.entity)) counted.set(one.entity, one.counted);
  }
  return [...counted].map(([entity, isCounted]) => ({ entity, counted: isCounted }));
}
