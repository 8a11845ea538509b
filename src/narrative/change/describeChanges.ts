import type { Language } from "../../language";
import { problemSentence } from "../../problemSentence";
import { formatAddress } from "../../workbook/address";
import type { CellAddress } from "../../workbook/workbook";
import type {
  CellChange,
  FigureChange,
  NarrativeChanges,
  SentenceChange,
  WordChange,
} from "./changes";
import { sayChange } from "./changeWords";
import { nameOfFigure } from "./nameOfFigure";

/** One change in words, with the cell and the sentence it is about. */
export interface DescribedChange {
  readonly text: string;
  readonly cell?: CellAddress;
  /** Absent where the change is one of a cell. */
  readonly sentence?: string;
}

/** The changes in words, kind by kind. */
export interface DescribedChanges {
  readonly figures: readonly DescribedChange[];
  readonly words: readonly DescribedChange[];
  readonly sentences: readonly DescribedChange[];
  readonly cells: readonly DescribedChange[];
}

/** Puts changes into words; `subject` is whom the text is about. */
export function describeChanges(
  { figures, words, sentences, cells }: NarrativeChanges,
  subject: string,
  language: Language,
): DescribedChanges {
  return {
    figures: figures.map((change) => ({
      text: sayFigure(change, nameOfFigure(change.of, subject, language), language),
      ...whereOf(change),
    })),
    words: words.map((change) => ({
      text: sayWord(change, nameOfFigure(change.of, subject, language), language),
      ...whereOf(change),
    })),
    sentences: sentences.map((change) => ({
      text: sayChange(change.change, language, sidesOf(change)),
      ...whereOf(change),
    })),
    cells: cells.map((change) => sayCell(change, language)),
  };
}

function whereOf({ cell, sentence }: FigureChange | WordChange | SentenceChange) {
  return { sentence, ...(cell && { cell }) };
}

function sidesOf({ before = "", after = "" }: { before?: string; after?: string }) {
  return { before, after };
}

function sayFigure(change: FigureChange, name: string, language: Language): string {
  const { before, after, problem } = change;
  const details = { name, ...sidesOf(change) };
  if (before === undefined) return sayChange("figureAppeared", language, details);
  if (after !== undefined) return sayChange("figure", language, details);
  if (!problem) return sayChange("figureVanished", language, details);
  const reason = problemSentence(problem, language);
  return sayChange("figureVanishedFor", language, { ...details, problem: reason });
}

function sayWord(change: WordChange, name: string, language: Language): string {
  const { before, after } = change;
  const key = before === undefined ? "wordAppeared" : after === undefined ? "wordVanished" : "word";
  return sayChange(key, language, { name, ...sidesOf(change) });
}

function sayCell({ before, after }: CellChange, language: Language): DescribedChange {
  const cell = (after ?? before)?.cell;
  if (!cell) throw new Error("Cannot tell the change of no cell");
  const details = {
    cell: formatAddress(cell),
    oldCell: before ? formatAddress(before.cell) : "",
    before: before?.text ?? "",
    after: after?.text ?? "",
  };
  const isMoved = details.oldCell !== "" && details.oldCell !== details.cell;
  const key = !before ? "cellAppeared" : !after ? "cellVanished" : isMoved ? "cellMoved" : "cell";
  return { text: sayChange(key, language, details), cell };
}
