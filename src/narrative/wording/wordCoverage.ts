import type { Fact } from "../facts/fact";
import type { CoverageSentence } from "../outline/outline";
import { clauseStart } from "./clauses";
import { evidenceOf, quantityOf } from "./evidenceOf";
import { fill, joinNodes, joinText, text, type Nodes } from "./fill";
import { sayIndicator } from "../naming/names";
import { isDone } from "../statements/coverage/isDone";
import { PHRASES } from "./phrases";
import { ordinalOf } from "./wordProblem";
import type { Voice } from "./voice";

/** 实现8个县市区全覆盖; 除甲县、乙县外，其他区县均未落实补助. What is done is put otherwise than what is there. */
export function wordCoverage({ facts, ordinal }: CoverageSentence, voice: Voice): Nodes {
  const [fact, rate] = facts;
  if (fact?.claim.kind !== "coverage") throw new Error("A sentence of coverage without coverage");
  const { extent, districts, named, alike } = fact.claim;
  const done = isDone(fact);
  const use = done && extent === "all" && alike.length > 0 ? "allWithOffice" : extent;
  const phrases = done ? PHRASES.coverageDone[use] : PHRASES.coverage[extent];
  const slots = {
    name: [{ type: "name", text: nameOfCovered(fact) }],
    value: [quantityOf(fact)],
    rate: rate ? [quantityOf(rate)] : [],
    districts,
    named: listed(named),
    office: listed(alike),
  } as const;
  const words = fill(phrases, voice.turn, slots);
  const claimed = words.some(({ type }) => type === "quantity") ? words : claiming(words, fact);
  const start = clauseStart({ about: facts, form: "one" }, voice);
  return joinText([start, ...ordinalOf(ordinal), ...claimed, ...text("。")]);
}

/** The words that make the claim rest on every answer: 均未, 已覆盖其他区县. */
function claiming(words: Nodes, fact: Fact): Nodes {
  return words.map((node) =>
    node.type === "text" && CLAIMING.test(node.text)
      ? { ...node, claims: [evidenceOf(fact)] }
      : node,
  );
}

const CLAIMING = /均|覆盖/;

function listed(names: readonly string[]): Nodes {
  return joinNodes(
    names.map((name) => [{ type: "name", text: name }]),
    "、",
  );
}

/** The question without its 已 and 覆盖: the phrase brings them. */
function nameOfCovered({ indicator }: Fact): string {
  return sayIndicator(indicator).replace(/^(?:是否)?(?:已经?|有)?(?=..)|(?<=.)全?覆[盖蓋]$/g, "");
}
