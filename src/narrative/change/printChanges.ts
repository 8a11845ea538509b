import type { Language } from "../../language";
import { formatAddress } from "../../workbook/address";
import type { NarrativeChanges } from "./changes";
import { sayChange } from "./changeWords";
import { describeChanges, type DescribedChange } from "./describeChanges";
import { summarizeChanges } from "./summarizeChanges";

const KINDS = [
  ["figures", "figuresHeading"],
  ["words", "wordsHeading"],
  ["sentences", "sentencesHeading"],
  ["cells", "cellsHeading"],
] as const;

/** The changes as plain text: one line for all, then a list a kind, each change with its cell. */
export function printChanges(
  changes: NarrativeChanges,
  subject: string,
  language: Language,
): string {
  const described = describeChanges(changes, subject, language);
  const blocks = KINDS.flatMap(([kind, heading]) =>
    described[kind].length === 0
      ? []
      : [[sayChange(heading, language), ...described[kind].map(line)].join("\n")],
  );
  return `${[summarizeChanges(changes, language), ...blocks].join("\n\n")}\n`;
}

function line({ text, cell, sentence }: DescribedChange): string {
  const isOfCell = sentence === undefined;
  return `- ${text}${cell && !isOfCell ? `（${formatAddress(cell)}）` : ""}`;
}

/** The changes for programs: data and words of each. */
export function changesAsJson(changes: NarrativeChanges, subject: string, language: Language) {
  const described = describeChanges(changes, subject, language);
  const withWords = <T extends object>(list: readonly T[], kind: keyof typeof described) =>
    list.map((change, index) => {
      const words = described[kind][index];
      return {
        text: words?.text ?? "",
        ...change,
        ...(words?.cell && { cell: formatAddress(words.cell) }),
      };
    });
  return {
    summary: summarizeChanges(changes, language),
    figures: withWords(changes.figures, "figures"),
    words: withWords(changes.words, "words"),
    sentences: withWords(changes.sentences, "sentences"),
    cells: changes.cells.map(({ before, after }, index) => ({
      text: described.cells[index]?.text ?? "",
      ...(before && { before: { cell: formatAddress(before.cell), text: before.text } }),
      ...(after && { after: { cell: formatAddress(after.cell), text: after.text } }),
    })),
  };
}
