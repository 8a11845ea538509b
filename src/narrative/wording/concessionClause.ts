import type { Fact } from "../facts/fact";
import { placeRule } from "../statements/statementOf";
import { atPrices } from "./changeClauses";
import type { Nodes } from "./fill";
import { problemSlots } from "./problemSlots";
import { sayCompared } from "./sayCompared";
import { comparedIn } from "./failingClause";
import type { Voice } from "./voice";

/** What is good and conceded before the bad. */
export function concessionClause(fact: Fact, voice: Voice): Nodes {
  const words = placeRule(fact)?.concedes?.words?.(fact, undefined, voice);
  if (!words) throw new Error(`Cannot concede ${fact.id}`);
  return [
    ...atPrices(fact),
    ...sayCompared(words, fact, comparedIn(fact), voice, problemSlots(fact, voice)),
  ];
}
