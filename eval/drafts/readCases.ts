import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { readPeriod } from "../../src/quantity/readPeriod";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { DRAFTS } from "./drafts";
import type { Case } from "./evalDrafts";
import { SHEETS } from "./sheets";

/** What stands beside a labelled text: over which book it was written, for whom, of when. */
interface TextNote {
  readonly book: string;
  readonly subject: string;
  readonly period: string;
}

/** The labelled texts of a folder: `texts/NAME.txt`, `texts/NAME.json` beside it, and `books/BOOK.xlsx`. */
export async function readCases(folder: string, begins = ""): Promise<readonly Case[]> {
  const readings = new Map<string, Reading>();
  const cases: Case[] = [];
  const names = readdirSync(join(folder, "texts")).filter((file) => file.endsWith(".txt"));
  for (const name of names.map((file) => file.slice(0, -".txt".length)).sort()) {
    if (!name.startsWith(begins)) continue;
    const at = join(folder, "texts", name);
    const note = JSON.parse(readFileSync(`${at}.json`, "utf8")) as TextNote;
    const reading = readings.get(note.book) ?? (await readBook(folder, note.book));
    readings.set(note.book, reading);
    const period = readPeriod(note.period);
    const text = readFileSync(`${at}.txt`, "utf8");
    cases.push({ name, reading, subject: note.subject, ...(period && { period }), text });
  }
  return cases;
}

async function readBook(folder: string, book: string): Promise<Reading> {
  const opened = await readXlsx(readFileSync(join(folder, "books", `${book}.xlsx`)));
  if (!opened.ok) throw new Error(`${book}: ${opened.problem.code}`);
  return readWorkbook(opened.value);
}

/** The labelled texts that stand in the source, over sheets that do. */
export function writtenCases(): readonly Case[] {
  return DRAFTS.map(({ name, sheets, subject, text }) => ({
    name,
    subject,
    text,
    reading: readWorkbook(SHEETS[sheets]),
  }));
}
