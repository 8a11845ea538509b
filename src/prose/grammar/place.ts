import type { Span } from "../question";
import type { Time } from "../times/time";

/** Where a token stands: its sentence, and the stretch between the token before and the one behind. */
export interface Place {
  readonly text: string;
  readonly plain: string;
  readonly sentence: Span;
  readonly times: readonly Time[];
  readonly from: number;
  readonly to: number;
}
