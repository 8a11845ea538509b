import type { Narrative, Sentence } from "../src/narrative/narrative";
import { nodesIn } from "../src/narrative/nodesIn";
import type { Length } from "../src/narrative/outline/outline";
import type { Workbook } from "../src/workbook/workbook";
import type * as narrativePath from "./narrativePath";

/** Reports on one workbook: what they rest on, and the way from there to the printed text. */
export interface TextWork {
  readonly reports: number;
  /** From the observations to the facts of all reports. */
  readonly find: () => unknown;
  /**
   * One report after the other, as they are asked for, each forgotten when its text is printed: a report asked for keeps
   * nothing of those before it. Yields the characters printed.
   */
  readonly write: () => number;
  /** All sentences of these reports that have figures. */
  readonly sentences: () => readonly Sentence[];
}

/** Reports on the chosen number of subjects of a workbook, for its latest period. */
export function textWork(
  path: typeof narrativePath,
  book: Workbook,
  length: Length,
  subjects = Infinity,
): TextWork {
  const { findFacts, makeOutline, makePlan, narrativeChoices, printText, readWorkbook, wordPlan } =
    path;
  const reading = readWorkbook(book);
  const period = narrativeChoices(reading, reading.subjects[0]).periods[0]?.value;
  const chosen = reading.subjects.slice(0, subjects);
  const find = () => {
    const unsorted = { ...reading, observations: [...reading.observations] };
    return chosen.map((subject) => findFacts(unsorted, subject, period).facts);
  };
  const found = find();
  const narrativeOf = (subject: string, index: number): Narrative => {
    const facts = found[index] ?? [];
    const texts = chosen.length === 1 ? reading.texts : [];
    const input = { facts, texts, subject, ...(period && { period }), length };
    const { outline } = makeOutline(input);
    const names = { office: reading.selfName ?? "", subject, isOwn: false };
    return { ...wordPlan(makePlan(outline), names), omitted: [] };
  };
  const write = () =>
    chosen.reduce(
      (characters, subject, index) => characters + printText(narrativeOf(subject, index)).length,
      0,
    );
  const sentences = () =>
    chosen.flatMap((subject, index) => withFigures(narrativeOf(subject, index)));
  return { reports: chosen.length, find, write, sentences };
}

function withFigures({ sections }: Narrative): readonly Sentence[] {
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => nodesIn(sentence).some(({ type }) => type === "quantity"));
}

/** Several pieces of work as one. */
export function together(works: readonly TextWork[]): TextWork {
  return {
    reports: works.reduce((sum, { reports }) => sum + reports, 0),
    find: () => works.map(({ find }) => find()),
    write: () => works.reduce((characters, { write }) => characters + write(), 0),
    sentences: () => works.flatMap(({ sentences }) => sentences()),
  };
}
