import { nodesIn } from "../../src/narrative/nodesIn";
import type { Evidence, Narrative, Sentence } from "../../src/narrative/narrative";
import { printNode } from "../../src/narrative/print/printNode";
import { formatAddress } from "../../src/workbook/address";
import type { Observation } from "../../src/tables/observation";
import type { Reading } from "../../src/tables/table";

/** A sentence of the text taken apart: its words, and everything it says of a cell or by a rule. */
export interface SaidSentence {
  readonly words: string;
  readonly figures: readonly SaidFigure[];
  /** The user's own words stand in it, as they stand in a cell. */
  readonly quoted: boolean;
}

/** A figure or a claiming word in its place. */
export interface SaidFigure {
  readonly evidence: Evidence;
  /** Stands in the text as digits; otherwise a word rests on it: 均, 超额完成. */
  readonly printed: boolean;
  readonly indicator: string;
  readonly entity: string;
  /** The cell it is read from, or that it is computed of in the first place. */
  readonly observation: Observation | undefined;
  /** The words from the beginning of the sentence to the figure. */
  readonly before: string;
  /** The words from the last comma before the figure to the next behind it. */
  readonly clause: string;
  /** The part of the clause before the figure. */
  readonly lead: string;
}

export function saidSentences(narrative: Narrative, reading: Reading): readonly SaidSentence[] {
  const byCell = new Map(reading.observations.map((one) => [formatAddress(one.cell), one]));
  return narrative.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => takeApart(sentence, byCell))),
  );
}

function takeApart(sentence: Sentence, byCell: ReadonlyMap<string, Observation>): SaidSentence {
  const nodes = nodesIn(sentence);
  const printed = nodes.map(printNode);
  const words = printed.join("");
  const figures = nodes.flatMap((node, index): readonly SaidFigure[] => {
    const start = printed.slice(0, index).join("").length;
    const end = start + (printed[index] ?? "").length;
    if (node.type === "quantity") return [figureAt(node, true, words, start, end, byCell)];
    if (node.type !== "text" && node.type !== "name") return [];
    return (node.claims ?? []).map((one) => figureAt(one, false, words, start, end, byCell));
  });
  return { words, figures, quoted: nodes.some(({ type }) => type === "quoted") };
}

function figureAt(
  evidence: Evidence,
  printed: boolean,
  words: string,
  start: number,
  end: number,
  byCell: ReadonlyMap<string, Observation>,
): SaidFigure {
  const before = words.slice(0, start);
  const lead = before.slice(before.search(/[^，；：。（]*$/));
  const behind = words.slice(end);
  const stop = behind.search(/[，；。）]/);
  const observation = ownObservation(evidence, byCell);
  return {
    evidence,
    printed,
    indicator: observation?.indicator ?? "",
    entity: observation?.entity ?? "",
    observation,
    before,
    lead,
    clause: words.slice(start - lead.length, stop < 0 ? words.length : end + stop),
  };
}

function ownObservation(
  { operands }: Evidence,
  byCell: ReadonlyMap<string, Observation>,
): Observation | undefined {
  const own =
    operands.find(({ role }) => ["value", "current", "subject", "part"].includes(role)) ??
    operands[0];
  return own && byCell.get(formatAddress(own.cell));
}
