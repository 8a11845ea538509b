import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import * as v from "valibot";
import { xlsxFiles } from "../../src/cli/xlsxFiles";
import { readKeptXlsx } from "../../src/hosts/xlsx/readXlsx";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";

const text = v.string();

const KEY = v.object({
  /** Where the real text was found, and what of the book is invented. */
  source: text,
  figures: v.array(
    v.object({
      sheet: text,
      cell: text,
      value: v.union([v.number(), text]),
      indicator: text,
      /** What every name of it must hold, and the word without which it would be another thing. */
      must: v.array(text),
      core: text,
      /** Blank for the body that the book is of. */
      entity: text,
      measure: text,
      unit: text,
      period: text,
    }),
  ),
  /** Sentences of the text whose figures the book holds. */
  sentences: v.array(v.object({ text, figures: v.array(text) })),
});

/** What somebody who knew nothing of the product reads in a workbook, cell by cell. */
export type AnswerKey = v.InferOutput<typeof KEY>;
export type KeyedFigure = AnswerKey["figures"][number];

/** A workbook, its true text, and what is to be read in both. */
export interface KeyedBook {
  readonly name: string;
  readonly reading: Reading;
  readonly text: string;
  readonly key: AnswerKey;
}

/** The books of a round: NAME.xlsx beside NAME.json and NAME.txt. */
export async function keyedBooks(folder: string): Promise<KeyedBook[]> {
  const books: KeyedBook[] = [];
  for (const file of await xlsxFiles(folder)) {
    const beside = (ending: string) => readFile(file.replace(/xlsx$/i, ending), "utf8");
    const opened = await readKeptXlsx(await readFile(file));
    if (!opened.ok) throw new Error(`${file}: ${opened.problem.code}`);
    const name = basename(file, ".xlsx");
    books.push({
      name,
      reading: readWorkbook({ ...opened.value.workbook, file: name }),
      text: await beside("txt"),
      key: v.parse(KEY, JSON.parse(await beside("json"))),
    });
  }
  return books;
}
