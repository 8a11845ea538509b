import type { Fact } from "../facts/fact";
import { isLowerBetter } from "../../answers/kindsOfIndicator";
import { aimWords } from "./aimWords";
import { targetQuantity } from "./evidenceOf";
import type { Nodes } from "./fill";
import { PHRASES, type Phrases } from "./phrases";
import { say } from "./say";
import type { Voice } from "./voice";

/** A target met, missed or passed, in the words that fit, with who set it where the sheet says so. */
export function completionClause(fact: Fact, voice: Voice): Nodes {
  if (fact.claim.kind !== "completion") throw new Error(`Cannot word ${fact.id} as a completion`);
  const { setBy } = fact.claim;
  return say(phrasesFor(fact, setBy !== undefined), fact, voice, {
    target: [targetQuantity(fact)],
    aim: aimWords(fact),
    setBy: [{ type: "name", text: setBy ?? "" }],
  });
}

function phrasesFor(fact: Fact, isSetBySomeone: boolean): Phrases {
  const { completion: words } = PHRASES;
  const { value } = fact;
  if (isLowerBetter(fact)) return value >= 1 ? words.within : words.beyond;
  // Of a budget all say how much of it has come in, of a target that it was passed; 超额完成1501.5 says nothing.
  const isOfBudget = fact.claim.kind === "completion" && fact.claim.aim === "budget";
  if (isOfBudget) return words.under;
  if (value !== 1 && targetQuantity(fact).unit.base === "") return words.under;
  if (value > 1) return isSetBySomeone ? words.overSetBy : words.over;
  if (value === 1) return isSetBySomeone ? words.metSetBy : words.met;
  return isSetBySomeone ? words.underSetBy : words.under;
}
