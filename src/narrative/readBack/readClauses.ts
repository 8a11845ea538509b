import { evidenceOfNode } from "../evidenceIn";
import type { Evidence, TextClause, TextNode, ToldClaim } from "../narrative";
import { familyOf, type Sense, type SenseFamily } from "../senses";
import { claimsOfWords } from "./claimingWords";
import { senseOfFigure } from "./senseOfFigure";

/**
 * The clauses of a sentence that we have not worded, or not kept by its clauses: what stands between two commas, with what the
 * words claim of the figures beside them. Words in names claim nothing; those of a clause without figures belong to the
 * figures before it: 第30位，位次靠后.
 */
export function readClauses(nodes: readonly TextNode[]): readonly TextClause[] {
  let last: readonly Evidence[] = [];
  const read = splitAtCommas(nodes).map((piece) => {
    const evidence = piece.flatMap(evidenceOfNode).filter(({ topic }) => !topic.figure);
    if (evidence.length > 0) last = evidence;
    const words = piece.map((node) => (node.type === "text" ? node.text : "")).join("");
    return { piece, about: last, said: claimsOfWords(words).map(({ sense }) => sense) };
  });
  const settled = new Map(
    read.flatMap(({ about, said }) =>
      about.flatMap(({ factId, kind }) => {
        const better = said.find(
          (sense) => BETTER[kind]?.includes(sense) ?? STANDSTILL.includes(sense),
        );
        return better ? [[factId, better] as const] : [];
      }),
    ),
  );
  return read.map(({ piece, about, said }) => ({
    role: "says",
    tells: about.map((one) => toldOf(one, said, settled.get(one.factId))),
    nodes: piece,
  }));
}

/** Each begins with the comma that sets it apart; the full stop belongs to the last. */
function splitAtCommas(nodes: readonly TextNode[]): readonly (readonly TextNode[])[] {
  const pieces = nodes.flatMap((node): readonly TextNode[] =>
    node.type === "text" ? node.text.split(AT_COMMAS).map((text) => ({ ...node, text })) : [node],
  );
  const clauses: TextNode[][] = [[]];
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    if (startsClause(piece) && !(isLast && isMark(piece))) clauses.push([]);
    clauses[clauses.length - 1]?.push(piece);
  }
  return clauses.filter(({ length }) => length > 0);
}

function startsClause(node: TextNode): boolean {
  return node.type === "text" && MARK.test(node.text);
}

function isMark(node: TextNode): boolean {
  return node.type === "text" && node.text.length === 1;
}

const AT_COMMAS = /(?=[，；。：,;:])/;
const MARK = /^[，；。：,;:]/;

/** What its value claims by itself, or the one word that knows better, then words of another kind. */
function toldOf(evidence: Evidence, said: readonly Sense[], better: Sense | undefined): ToldClaim {
  const { factId } = evidence;
  const own = senseOfFigure(evidence);
  if (own === undefined) return { factId, senses: said };
  const more = said.filter((sense) => !TOLD_BY_VALUE.includes(familyOf(sense)));
  return { factId, senses: [better ?? own, ...more] };
}

/** Families of words that say no more than the value of such a figure does. */
const TOLD_BY_VALUE: readonly SenseFamily[] = ["movement", "comparison", "target"];

/** What counts as unchanged is a setting of the text. */
const STANDSTILL: readonly Sense[] = ["持平", "基本持平"];

/** Which way a target is to be missed is not told by how much of it is reached. */
const BETTER: Readonly<Partial<Record<Evidence["kind"], readonly Sense[]>>> = {
  completion: ["控制在以内", "超出"],
};
