import { parse } from "node:path";
import { readKeptXlsx } from "../hosts/xlsx/readXlsx";
import { ok, type Problem } from "../problem";
import { problemSentence } from "../problemSentence";
import type { Period } from "../quantity/period";
import { printPeriod } from "../quantity/printPeriod";
import { addCorrection } from "../tables/corrections/changeCorrections";
import { correctorOf } from "../tables/corrections/corrector";
import { NO_CORRECTIONS } from "../tables/corrections/noCorrections";
import { readCorrections } from "../tables/corrections/readCorrections";
import type { CorrectionReport } from "../tables/corrections/outcome";
import { readWorkbook } from "../tables/readWorkbook";
import type { Reading } from "../tables/table";
import type { Workbook } from "../workbook/workbook";
import { answerFor, CLI_LANGUAGE, declineFile, type Answer } from "./answer";
import { message } from "./messages";
import type { Output } from "./output";
import { readBytes } from "./readBytes";

/** What is understood of a file, and the text of the settings that are kept in it. */
export interface OpenedBook {
  readonly workbook: Workbook;
  readonly reading: Reading;
  readonly wording?: string;
  /** The period asked for has told of which year the figures are: it need not be one that they name. */
  readonly dated?: true;
}

/** The reading alone: see `openBook`. */
export async function openReading(file: string, output: Output): Promise<Answer<Reading>> {
  const opened = await openBook(file, output);
  return opened.ok ? ok(opened.value.reading) : opened;
}

/**
 * Reads the workbook in a file as the pane would, with the corrections that are kept in it, and says so. What is wrong with
 * the file is an answer, not an exception; corrections that cannot be read leave the workbook as it is understood without. A
 * workbook that names no year is of the `period` that is asked for.
 */
export async function openBook(
  file: string,
  { complain }: Output,
  period?: Period,
): Promise<Answer<OpenedBook>> {
  const opened = await openFile(file);
  if (!opened.ok) return declineFile(file, opened.problem);
  const { corrections: kept, wording, notices } = opened.value;
  const workbook = { ...opened.value.workbook, file: parse(file).name };
  for (const problem of [...notices, ...unreadSheets(workbook)]) {
    complain(declineFile(file, problem).line);
  }
  const known = kept === undefined ? ok(NO_CORRECTIONS) : answerFor(file, readCorrections(kept));
  if (!known.ok) complain(known.line);
  const corrections = known.ok ? known.value : NO_CORRECTIONS;
  const reading = readWorkbook(workbook, correctorOf(corrections));
  if (reading.corrections) complain(sayCorrected(file, reading.corrections));
  const said = wording !== undefined && { wording };
  if (!reading.undated) return ok({ workbook, reading, ...said });
  if (period?.kind !== "calendar") {
    complain(message("undated", CLI_LANGUAGE, { file, problem: UNDATED }));
    return ok({ workbook, reading, ...said });
  }
  const year = { kind: "year", period: printPeriod(period) } as const;
  const dated = readWorkbook(workbook, correctorOf(addCorrection(corrections, year)));
  return ok({ workbook, reading: dated, dated: true, ...said });
}

const UNDATED = problemSentence({ code: "unknown-year" }, CLI_LANGUAGE);

/** Why sheets could not be read, where there are others to be told of: a text must not pass over them in silence. */
function unreadSheets({ sheets }: Workbook): readonly Problem[] {
  const hasOthers = sheets.some(({ rows }) => rows.length > 0);
  return hasOthers ? sheets.flatMap(({ problem }) => problem ?? []) : [];
}

async function openFile(file: string) {
  const bytes = await readBytes(file);
  return bytes.ok ? readKeptXlsx(bytes.value) : bytes;
}

function sayCorrected(file: string, { applied, unapplied }: CorrectionReport): string {
  const details = { file, applied: String(applied), unapplied: String(unapplied.length) };
  if (unapplied.length === 0) return message("corrected", CLI_LANGUAGE, details);
  const why = unapplied.map(({ problem }) => problemSentence(problem, CLI_LANGUAGE));
  const problem = [...new Set(why)].join("；");
  return message("partlyCorrected", CLI_LANGUAGE, { ...details, problem });
}
