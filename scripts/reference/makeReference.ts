import { readFileSync } from "node:fs";
import { basename } from "node:path";

import type { Example, FunctionReference } from "./functionReference";
import { readReference, type DocumentedFunction } from "./readReference";
import { runExample } from "./runExample";

/** In the order of the reference page. */
export const CATEGORIES = [
  "change",
  "structure",
  "rank",
  "target",
  "history",
  "unit",
  "text",
  "narrative",
];

/** All custom functions as the doc comments of their files tell of them. */
export function documentedFunctions(files: readonly string[]): DocumentedFunction[] {
  return files
    .flatMap((file) => readReference(basename(file), readFileSync(file, "utf8")))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ reference: { id, category } }: DocumentedFunction): number {
  const place = CATEGORIES.indexOf(category);
  if (place < 0) throw new Error(`${id} is in no known category: ${category}`);
  return place;
}

/** The reference, with the reasons that Excel shows for the errors in its examples. */
export async function makeReference(
  documented: readonly DocumentedFunction[],
): Promise<FunctionReference[]> {
  const references: FunctionReference[] = [];
  for (const each of documented) {
    const examples: Example[] = [];
    for (const example of each.reference.examples) examples.push(await withReasons(example, each));
    references.push({ ...each.reference, examples });
  }
  return references;
}

async function withReasons(example: Example, documented: DocumentedFunction): Promise<Example> {
  const { reason: chinese } = await runExample(example.formula, documented, "zh-CN");
  const { reason: english } = await runExample(example.formula, documented, "en-US");
  if (chinese === undefined || english === undefined) return example;
  return { ...example, reasons: { "zh-CN": chinese, "en-US": english } };
}
