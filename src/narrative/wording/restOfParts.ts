import { difference } from "../../quantity/arithmetic";
import type { Member } from "../outline/outline";
import { isBare } from "./betweenUnits";
import { quantityOf } from "./evidenceOf";
import { fill, type Nodes } from "./fill";
import { nameOf } from "./names";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";

/**
 * Whether a part can be told as 其余: the sheet calls it so, and with the parts told before it, one at least, it makes up
 * the total exactly.
 */
export function isRest(member: Member, said: readonly Member[]): boolean {
  if (!member.part || !member.facts[0]?.told?.remainder || !isBare(member)) return false;
  const at = said.map(({ part }) => part).lastIndexOf(false);
  const total = levelOf(said[at]);
  const parts = [...said.slice(at + 1), member].map(levelOf);
  if (!total || parts.length < 2) return false;
  const values = parts.flatMap((part) =>
    part && !part.qualifier && part.unit.symbol === total.unit.symbol ? [part.value] : [],
  );
  return values.length === parts.length && !total.qualifier && left(total.value, values) === 0;
}

function left(total: number, parts: readonly number[]): number {
  return parts.reduce((rest, part) => difference(rest, part), total);
}

function levelOf(member: Member | undefined) {
  return member?.facts.find(({ claim }) => claim.kind === "level");
}

/** 其余12个为基础性建设村. */
export function wordRest({ facts: [fact], indicator }: Member, voice: Voice): Nodes {
  if (!fact) throw new Error(`No figure of ${indicator}`);
  const slots = { value: [quantityOf(fact)], name: [nameOf(indicator)] };
  return fill(PHRASES.part.rest, voice.turn, slots);
}
