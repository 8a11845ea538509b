import type { Evidence } from "../../narrative/narrative";
import type { Translate } from "../translator";

/** What a figure or a word said before. */
export interface Earlier {
  readonly factId: string;
  /** Empty where it was not there. */
  readonly text: string;
}

/** The first of the facts behind a piece of text that has changed. */
export function earlierOf(
  evidence: readonly Evidence[],
  changed: ReadonlyMap<string, string> | undefined,
): Earlier | undefined {
  for (const { factId } of evidence) {
    const text = changed?.get(factId);
    if (text !== undefined) return { factId, text };
  }
  return undefined;
}

export function sayEarlier({ text }: Earlier, t: Translate): string {
  return text === "" ? t("changes.new") : t("changes.was", { was: text });
}
