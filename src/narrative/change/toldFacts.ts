import type { Evidence } from "../narrative";
import { printQuantity } from "../print/printQuantity";
import type { CellAddress } from "../../workbook/workbook";
import { evidenceOfNode } from "../evidenceIn";
import { ownCell } from "../ownCell";
import type { Placed } from "../sentencesIn";
import { nodesIn } from "../nodesIn";
import type { Sense } from "../senses";
import { sensesIn } from "./sensesIn";

/** What a text says of a fact, wherever it says it. */
export interface ToldFact {
  readonly evidence: Evidence;
  /** As printed; its figure may also stand behind words alone: 持平, 均. */
  readonly text: string;
  readonly isPrinted: boolean;
  readonly senses: readonly Sense[];
  /** The first sentence that tells it. */
  readonly sentence: string;
  readonly cell?: CellAddress;
}

/** Every fact of a text, by identity, in the order in which they are first told. */
export function toldFacts(placed: readonly Placed[]): ReadonlyMap<string, ToldFact> {
  const facts = new Map<string, ToldFact>();
  for (const { sentence } of placed) {
    for (const node of nodesIn(sentence)) {
      for (const evidence of evidenceOfNode(node)) {
        const known = facts.get(evidence.factId);
        const isPrinted = node.type === "quantity";
        if (known && (known.isPrinted || !isPrinted)) continue;
        const printed = isPrinted ? node : evidence;
        const cell = ownCell(evidence.operands);
        facts.set(evidence.factId, {
          evidence,
          text: printQuantity(printed),
          isPrinted,
          senses: [],
          sentence: sentence.id,
          ...(cell && { cell }),
        });
      }
    }
  }
  for (const { sentence } of placed) {
    for (const [factId, said] of sensesIn(sentence)) {
      const fact = facts.get(factId);
      if (!fact) continue;
      facts.set(factId, { ...fact, senses: [...new Set([...fact.senses, ...said])] });
    }
  }
  return facts;
}
