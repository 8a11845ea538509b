import { findFacts } from "../narrative/facts/findFacts";
import type { Fact } from "../narrative/facts/fact";
import { narrativeChoices } from "../narrative/narrativeChoices";
import { listingOf, type PrintedFact } from "../narrative/print/printFacts";
import { whyNothing } from "../narrative/whyNothing";
import { ok } from "../problem";
import { groupedBy } from "../groupedBy";
import { SELF } from "../tables/observation";
import type { Reading } from "../tables/table";
import { declineFile, type Answer } from "./answer";
import { jsonPieces } from "./jsonPieces";
import { openBook } from "./openReading";
import type { ExitCode, Output } from "./output";
import { periodIn } from "./periodIn";
import { readArguments } from "./readArguments";

const OPTIONS = { period: null, format: ["text", "json"] } as const;

/** `facts BOOK.xlsx`: prints what was read of a workbook and everything that can be said of each subject's latest period. */
export async function factsCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const answer = await listFacts(args, output);
  if (!answer.ok) {
    output.complain(answer.line);
    return 2;
  }
  for (const piece of answer.value) output.print(piece);
  return 0;
}

async function listFacts(
  args: readonly string[],
  output: Output,
): Promise<Answer<Iterable<string>>> {
  const given = readArguments(args, OPTIONS);
  if (!given.ok) return given;
  const { book, options } = given.value;
  const period = periodIn(options.period);
  if (!period.ok) return period;
  const opened = await openBook(book, output, period.value);
  if (!opened.ok) return opened;
  const { reading } = opened.value;
  const listing = listingOf(reading, factsOf(reading));
  if (options.format === "json") return ok(jsonPieces(listing));
  const nothing = whyNothing(reading);
  if (nothing) return declineFile(book, nothing);
  return ok(textLines(listing.facts));
}

function* factsOf(reading: Reading): Iterable<Fact> {
  // To look through all figures for the periods of each subject would take time by the square of the subjects.
  const figures = groupedBy(reading.observations, ({ entity }) => entity);
  for (const subject of reading.subjects) {
    const isOffice = subject === SELF || subject === reading.selfName;
    const names = isOffice ? [SELF, reading.selfName ?? SELF] : [subject];
    const observations = [...new Set(names)].flatMap((name) => figures.get(name) ?? []);
    const [period] = narrativeChoices({ ...reading, observations, subjects: [] }, subject).periods;
    yield* findFacts(reading, subject, period?.value).facts;
  }
}

function* textLines(facts: Iterable<PrintedFact>): Iterable<string> {
  for (const { id, text, cells } of facts) yield `${id}\t${text}\t${cells.join(" ")}\n`;
}
