import { readFile } from "node:fs/promises";
import { readKeptXlsx } from "../hosts/xlsx/readXlsx";
import { ok, refuse } from "../problem";
import { problemSentence } from "../problemSentence";
import { readCorrections } from "../tables/corrections/readCorrections";
import type { CorrectionReport } from "../tables/corrections/outcome";
import { readWorkbook } from "../tables/readWorkbook";
import type { Reading } from "../tables/table";
import { answerFor, CLI_LANGUAGE, declineFile, type Answer } from "./answer";
import { message } from "./messages";
import type { Output } from "./output";

/** What is understood of a file, and the text of the settings that are kept in it. */
export interface OpenedBook {
  readonly reading: Reading;
  readonly wording?: string;
}

/** The reading alone: see `openBook`. */
export async function openReading(file: string, output: Output): Promise<Answer<Reading>> {
  const opened = await openBook(file, output);
  return opened.ok ? ok(opened.value.reading) : opened;
}

/**
 * Reads the workbook in a file as the pane would, with the corrections that are kept in it, and says so. What is wrong with
 * the file is an answer, not an exception; corrections that cannot be read leave the workbook as it is understood without.
 */
export async function openBook(file: string, { complain }: Output): Promise<Answer<OpenedBook>> {
  const opened = await openFile(file);
  if (!opened.ok) return declineFile(file, opened.problem);
  const { workbook, corrections: kept, wording } = opened.value;
  const read = (reading: Reading) => ok({ reading, ...(wording !== undefined && { wording }) });
  if (kept === undefined) return read(readWorkbook(workbook));
  const corrections = answerFor(file, readCorrections(kept));
  if (!corrections.ok) {
    complain(corrections.line);
    return read(readWorkbook(workbook));
  }
  const reading = readWorkbook(workbook, corrections.value);
  if (reading.corrections) complain(sayCorrected(file, reading.corrections));
  return read(reading);
}

async function openFile(file: string) {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return refuse("unreadable-file");
  }
  return readKeptXlsx(bytes);
}

function sayCorrected(file: string, { applied, unapplied }: CorrectionReport): string {
  const details = { file, applied: String(applied), unapplied: String(unapplied.length) };
  if (unapplied.length === 0) return message("corrected", CLI_LANGUAGE, details);
  const why = unapplied.map(({ problem }) => problemSentence(problem, CLI_LANGUAGE));
  const problem = [...new Set(why)].join("；");
  return message("partlyCorrected", CLI_LANGUAGE, { ...details, problem });
}
