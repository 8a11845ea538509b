import type { Edit } from "./edits";

/** What became of an edit that could not simply be done, or that the user should look at again. */
export interface EditNotice {
  readonly edit: Edit;
  readonly code: EditNoticeCode;
  /** The sentence it is about in the text as it is now, where there is one. */
  readonly sentence?: string;
  /** The facts it is about. */
  readonly facts?: readonly string[];
  /** The words in question: as they were claimed, and as they are now. */
  readonly words?: readonly string[];
}

/**
 * Whether the text says something else than what the user has made of it, because its figures have changed.
 */
export function isSetAside({ code }: EditNotice): boolean {
  return code === "figure-gone" || code === "claim-changed" || code === "says-more";
}

export type EditNoticeCode =
  | "other-text" // the edits belong to a text about somebody or some time else
  | "sentence-gone" // nothing to do it to; kept, since the sentence may come back
  | "says-more" // an excluded sentence now tells more than it did, and is shown again
  | "figure-gone" // a rewritten sentence names a figure that is no longer told: ours stands in its place
  | "claim-changed" // what the sentence claims has turned: ours stands in its place
  | "claim-unproved" // the user's words claim what the figures do not tell, and figures have changed or may change
  | "number-unlinked"; // the user's words hold a number that no cell stands behind
