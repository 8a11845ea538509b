import type { Narrative } from "../src/narrative/narrative";
import { bigBook } from "./bigBook";
import { builtNarrative } from "./builtNarrative";
import { measure } from "./measure";
import { milliseconds, printTable, times } from "./table";

const SIZES = [25, 50, 100, 200];
const ROUNDS_OF_FACTS = 5;
/** Until the engine has learnt the work by heart, as it has behind the first few hundred reports. */
const ROUNDS_OF_TEXT = 40;

/**
 * Reports on all 31 regions of a yearbook, each of its own figures: from the observations to the facts, and from the
 * facts to the printed text by way of outline and wording. Of one report for another nothing is kept but the figures
 * sorted by period and entity, which is part of finding the facts.
 */
export function narrativeBench(): void {
  const { findFacts, makeOutline, narrativeChoices, printText, readWorkbook, wordOutline } =
    builtNarrative();
  let smallest: number | undefined;
  const rows = SIZES.map((size) => {
    const reading = readWorkbook(bigBook(size));
    const period = narrativeChoices(reading).periods[0]?.value;
    const about = (subject: string) => ({ subject, ...(period && { period }), texts: [] });
    const subjects = reading.subjects;
    const find = () => {
      const unsorted = { ...reading, observations: [...reading.observations] };
      return subjects.map((subject) => findFacts(unsorted, subject, period).facts);
    };
    const found = find();
    /** One report after the other, as they are asked for; yields how many sentences with figures were printed. */
    const write = () => {
      let written = 0;
      for (const [index, subject] of subjects.entries()) {
        const facts = found[index] ?? [];
        const { outline } = makeOutline({ ...about(subject), facts, length: "standard" });
        const narrative = { ...wordOutline(outline, reading.selfName), omitted: [] };
        if (printText(narrative) !== "") written += sentencesWithFigures(narrative);
      }
      return written;
    };
    const sentences = write();
    const { best: finding } = measure(find, ROUNDS_OF_FACTS);
    const { best: writing } = measure(write, ROUNDS_OF_TEXT);
    const perIndicator = finding / size;
    smallest ??= perIndicator;
    return [
      `${subjects.length} × ${size}`,
      String(sentences),
      milliseconds(writing),
      Math.round((sentences / writing) * 1000).toLocaleString("en-US"),
      milliseconds(finding),
      times(perIndicator / smallest),
    ];
  });
  printTable(
    "(e) reports on all regions of a yearbook of two years, ms of processor time",
    [
      "regions × indicators",
      "sentences with figures",
      "facts to text",
      "sentences/s",
      "facts",
      "per n",
    ],
    rows,
  );
}

function sentencesWithFigures({ sections }: Narrative): number {
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ sentences }) => sentences)
    .filter(({ nodes }) => nodes.some(({ type }) => type === "quantity")).length;
}
