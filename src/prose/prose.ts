import type { SetAside } from "./setAside/setAside";
import type { Span, Statement } from "./question";

/** A text read: what it states, sentence by sentence, and which numbers of it state nothing. */
export interface Prose {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly statements: readonly Statement[];
  readonly setAside: readonly SetAside[];
}
