import type { MisfitCause } from "./shapeArguments";

/** Sentences for failures that bring none of their own. */
export interface FailureWords extends Readonly<Record<MisfitCause, string>> {
  /** The add-in has not associated the function. */
  readonly notAssociated: string;
  /** The function threw something that is not one of Excel's errors. */
  readonly exception: string;
}
