import type { MemberClause } from "../../plan/clause";
import { nameOf } from "../../naming/names";
import { quantityOf } from "../../wording/evidenceOf";
import { fill, type Nodes } from "../../wording/fill";
import { PHRASES } from "../../wording/phrases";
import { sayOf } from "../../wording/say";
import type { Voice } from "../../wording/voice";

/** 其余12个为基础性建设村. */
export function restOfTotal({ about: [fact] }: MemberClause, voice: Voice): Nodes {
  if (!fact) throw new Error("A rest without a figure");
  const slots = { value: [quantityOf(fact)], name: [nameOf(fact.indicator)] };
  return fill(PHRASES.part.rest, voice.turn, slots);
}

/** 3项，均为三等奖. */
export function allOfTotal({ about }: MemberClause, voice: Voice): Nodes {
  const [part] = about;
  if (!part) throw new Error("A part without a figure");
  const { whole, wholeOfOne } = PHRASES.part;
  const name = [nameOf(part.told?.award ?? part.indicator)];
  return sayOf(part.value === 1 ? wholeOfOne : whole, about, voice, { name });
}
