import { claimsOfWords } from "../readBack/claimingWords";
import { evidenceIn } from "../evidenceIn";
import { sentencesIn } from "../sentencesIn";
import { sensesIn } from "../change/sensesIn";
import type { Evidence, Narrative, Sentence, TextNode } from "../narrative";
import { nodesIn } from "../nodesIn";
import { readClauses } from "../readBack/readClauses";
import { familyOf } from "../senses";
import type { EditNotice } from "./editNotice";
import type { Rewriting } from "./edits";

interface Rewritten {
  /** Absent where the sentence as generated has to stand. */
  readonly sentence?: Sentence;
  readonly notices: readonly EditNotice[];
}

/**
 * The user's words with the figures as they are now. Where a figure is no longer told, or what the sentence claimed has
 * turned, the generated sentence stands and the user is told; words that no figure proves are only pointed out.
 */
export function rewritten(edit: Rewriting, generated: Sentence, narrative: Narrative): Rewritten {
  const told = sentencesIn(narrative).map(({ sentence }) => sentence);
  const evidence = evidenceByFact([generated, ...told]);
  const { id: sentence, topic } = generated;
  const linked = edit.pieces.flatMap((piece) => (piece.type === "figure" ? [piece.fact] : []));
  const concerned = [...new Set([...linked, ...edit.senses.map(({ fact }) => fact)])];
  const gone = concerned.filter((fact) => !evidence.has(fact));
  if (gone.length > 0) return { notices: [{ edit, code: "figure-gone", sentence, facts: gone }] };
  const turned = turnedSenses(edit, told);
  if (turned.length > 0) {
    const facts = turned.map(({ fact }) => fact);
    const words = [...new Set(turned.map((one) => one.sense))];
    return { notices: [{ edit, code: "claim-changed", sentence, facts, words }] };
  }
  const support = concerned.flatMap((fact) => evidence.get(fact) ?? []);
  const nodes = edit.pieces.flatMap((piece): readonly TextNode[] => {
    if (piece.type === "words") return [wordsNode(piece.text, support)];
    const figure = evidence.get(piece.fact);
    return figure ? [{ type: "quantity", ...figure }] : [];
  });
  return {
    sentence: { id: sentence, topic, clauses: readClauses(nodes) },
    notices: doubts(edit, sentence),
  };
}

/** What a text knows of each fact: its figure as printed where there is one, the first of them where there are several. */
function evidenceByFact(told: readonly Sentence[]): ReadonlyMap<string, Evidence> {
  const all = told.flatMap(evidenceIn);
  const printed = told.flatMap((one) => nodesIn(one).filter((node) => node.type === "quantity"));
  return new Map([...printed, ...all].reverse().map((one) => [one.factId, one]));
}

/** Claims that held when the sentence was rewritten and do not hold now, wherever the text tells of them. */
function turnedSenses(edit: Rewriting, told: readonly Sentence[]) {
  const now = told.flatMap((sentence) => [...sensesIn(sentence)]);
  return edit.senses.filter(
    ({ fact, family, sense }) =>
      !now.some(
        ([id, senses]) =>
          id === fact && senses.some((one) => familyOf(one) === family && one === sense),
      ),
  );
}

/** Words that claim rest on what the sentence is about; all others on nothing. */
function wordsNode(text: string, support: readonly Evidence[]): TextNode {
  const claims = claimsOfWords(text).length > 0 && support.length > 0;
  return { type: "text", text, ...(claims && { claims: support }) };
}

/** What the user claims beyond the figures, and numbers typed by hand; years and ordinals are none. */
function doubts(edit: Rewriting, sentence: string): readonly EditNotice[] {
  const words = edit.pieces.flatMap((piece) => (piece.type === "words" ? [piece.text] : []));
  const known = edit.senses.map(({ family }) => family);
  const unproved = [
    ...new Set(
      words
        .flatMap(claimsOfWords)
        .filter(({ sense }) => {
          const family = familyOf(sense);
          const proved = edit.senses.some((one) => one.family === family && one.sense === sense);
          return !proved && !(family === "movement" && known.includes("comparison"));
        })
        .map(({ sense }) => sense),
    ),
  ].filter((sense) => !edit.senses.some((one) => KIN.get(one.sense) === sense));
  const numbers = words.flatMap((text) => text.match(NUMBER) ?? []);
  return [
    ...(unproved.length > 0
      ? [{ edit, code: "claim-unproved" as const, sentence, words: unproved }]
      : []),
    ...(numbers.length > 0
      ? [{ edit, code: "number-unlinked" as const, sentence, words: numbers }]
      : []),
  ];
}

/** The words for a rise and for a fall take each other's place. */
const KIN: ReadonlyMap<string, string> = new Map([
  ["增加", "增长"],
  ["提高", "增长"],
  ["前移", "增长"],
  ["减少", "下降"],
  ["后移", "下降"],
]);

const NUMBER = /\d+(?:\.\d+)?%?(?![\d年月日]|\.\d)/g;
