import type { KindOfClaim } from "./statement";

/** No word around these figures tells their sign: they are printed with it. Apart from the words of kinds, which printing can do without. */
export const SIGNED_KINDS: ReadonlySet<string> = new Set<KindOfClaim>([
  "completion",
  "goal",
  "level",
  "share",
]);
