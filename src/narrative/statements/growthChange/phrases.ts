import type { Phrases } from "../../wording/phrases";

/** Right behind the growth. */
export const GROWTH_CHANGE_PHRASES = {
  up: ["增速{since}加快{value}"],
  down: ["增速{since}回落{value}"],
  upInYear: ["比{period}加快{value}"],
  downInYear: ["比{period}回落{value}"],
} as const satisfies Readonly<Record<string, Phrases>>;
