import { findFacts } from "../narrative/facts/findFacts";
import type { Fact } from "../narrative/facts/fact";
import { narrativeChoices } from "../narrative/narrativeChoices";
import { printFacts } from "../narrative/print/printFacts";
import { whyNothing } from "../narrative/whyNothing";
import { ok } from "../problem";
import { declineFile, type Answer } from "./answer";
import { openReading } from "./openReading";
import { endWith, type ExitCode, type Output } from "./output";
import { readArguments } from "./readArguments";

const OPTIONS = { format: ["text", "json"] } as const;

/** `facts BOOK.xlsx`: prints what was read of a workbook and everything that can be said of each subject's latest period. */
export async function factsCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  return endWith(await listFacts(args, output), output);
}

async function listFacts(args: readonly string[], output: Output): Promise<Answer<string>> {
  const given = readArguments(args, OPTIONS);
  if (!given.ok) return given;
  const { book, options } = given.value;
  const opened = await openReading(book, output);
  if (!opened.ok) return opened;
  const reading = opened.value;
  const facts = reading.subjects.flatMap((subject): readonly Fact[] => {
    const [period] = narrativeChoices(reading, subject).periods;
    return findFacts(reading, subject, period?.value).facts;
  });
  const listing = printFacts(reading, facts);
  if (options.format === "json") return ok(`${JSON.stringify(listing, null, 2)}\n`);
  const nothing = whyNothing(reading);
  if (nothing) return declineFile(book, nothing);
  return ok(
    listing.facts.map(({ id, text, cells }) => `${id}\t${text}\t${cells.join(" ")}\n`).join(""),
  );
}
