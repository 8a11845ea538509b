/** Writes the reference of the functions anew: `npm run reference`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { functionFiles } from "../functionMetadata";
import { documentedFunctions, makeReference } from "./makeReference";
import { referenceFiles } from "./referenceFiles";

async function main(): Promise<void> {
  const reference = await makeReference(documentedFunctions(functionFiles));
  for (const { path, text } of await referenceFiles(reference)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
}

void main();
