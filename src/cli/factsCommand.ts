import { findFacts } from "../narrative/facts/findFacts";
import type { Fact } from "../narrative/facts/fact";
import { narrativeChoices } from "../narrative/narrativeChoices";
import { printFacts, type FactListing } from "../narrative/print/printFacts";
import { problemSentence } from "../problemSentence";
import { message } from "./messages";
import { openReading } from "./openReading";
import type { ExitCode, Output } from "./output";
import { readArguments } from "./readArguments";

const OPTIONS = { format: ["text", "json"] } as const;

const LANGUAGE = "zh-CN";

/** `facts BOOK.xlsx`: prints what was read of a workbook and everything that can be said of each subject's latest period. */
export async function factsCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const fail = (line: string): ExitCode => {
    output.complain(line);
    return 2;
  };
  const given = readArguments(args, OPTIONS);
  if (!given.ok) return fail(message("badOption", LANGUAGE, { text: given.word }));
  const { book, options } = given.value;
  if (book === undefined) return fail(message("noBook", LANGUAGE));
  const opened = await openReading(book);
  if (!opened.ok) {
    const problem = problemSentence(opened.problem, LANGUAGE);
    return fail(message("inFile", LANGUAGE, { file: book, problem }));
  }
  const reading = opened.value;
  const facts = reading.subjects.flatMap((subject): readonly Fact[] => {
    const [period] = narrativeChoices(reading, subject).periods;
    return findFacts(reading, subject, period?.value).facts;
  });
  const listing: FactListing = printFacts(reading, facts);
  output.print(
    options.format === "json"
      ? `${JSON.stringify(listing, null, 2)}\n`
      : `${listing.facts.map((fact) => `${fact.id}\t${fact.text}\t${fact.cells.join(" ")}`).join("\n")}\n`,
  );
  return 0;
}
