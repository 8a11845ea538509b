import type { Narrative } from "../narrative";
import { traditionalWriter } from "./traditionalWriter";
import { writeTraditional } from "./writeTraditional";

/** The same text in Traditional characters, by `writeTraditional`; loads the dictionaries if nobody has yet. */
export async function toTraditional(narrative: Narrative): Promise<Narrative> {
  return writeTraditional(narrative, await traditionalWriter());
}
