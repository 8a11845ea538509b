import type { FrozenText } from "../narrative/frozen/frozen";
import { readFrozen } from "../narrative/frozen/readFrozen";
import { answerFor, type Answer } from "./answer";
import { readFileText } from "./readFileText";

/** Reads the finished text in a file. */
export async function openFrozen(file: string): Promise<Answer<FrozenText>> {
  const text = await readFileText(file);
  return answerFor(file, text.ok ? readFrozen(text.value) : text);
}
