import { readFileSync } from "node:fs";
import { basename } from "node:path";

import { CATEGORIES } from "../../src/functions/categories";
import type { Example, FunctionReference } from "../../src/functions/reference";
import { readReference } from "./readReference";
import { runExample } from "./runExample";

/** All custom functions as the doc comments of their files tell of them. */
export function documentedFunctions(files: readonly string[]): FunctionReference[] {
  return files
    .flatMap((file) => readReference(basename(file), readFileSync(file, "utf8")))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ category }: FunctionReference): number {
  return Object.keys(CATEGORIES).indexOf(category);
}

/** The reference, with the reasons that Excel shows for the errors in its examples. */
export async function makeReference(
  documented: readonly FunctionReference[],
): Promise<FunctionReference[]> {
  const references: FunctionReference[] = [];
  for (const each of documented) {
    const examples: Example[] = [];
    for (const example of each.examples) examples.push(await withReasons(example, each));
    references.push({ ...each, examples });
  }
  return references;
}

async function withReasons(example: Example, documented: FunctionReference): Promise<Example> {
  const { reason: chinese } = await runExample(example.formula, documented, "zh-CN");
  const { reason: english } = await runExample(example.formula, documented, "en-US");
  if (chinese === undefined || english === undefined) return example;
  return { ...example, reasons: { "zh-CN": chinese, "en-US": english } };
}
