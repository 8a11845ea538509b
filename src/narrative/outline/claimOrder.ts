import { OWN_GROUP, type Fact } from "../facts/fact";
import type { Length } from "./outline";

/** The place of a claim in its sentence. */
export type Slot =
  | "level"
  | "share-of-total"
  | "change"
  | "growth"
  | "growth-rank"
  | "group-growth-rank"
  | "growth-gap"
  | "growth-target"
  | "points-change"
  | "points-target"
  | "share"
  | "rank"
  | "rank-change"
  | "group-rank"
  | "group-rank-change"
  | "completion"
  | "target-gap"
  | "average-gap";

const ALWAYS: readonly Length[] = ["brief", "standard", "full"];
const USUALLY: readonly Length[] = ["standard", "full"];
const AT_LENGTH: readonly Length[] = ["full"];

interface SlotRule {
  readonly slot: Slot;
  /** The lengths of text that say it. */
  readonly said: readonly Length[];
  /** The lengths that say it of a 其中 part, where that is less. */
  readonly ofParts?: readonly Length[];
}

/** The order in which reports say the claims of an indicator. */
export const CLAIM_ORDER: readonly SlotRule[] = [
  { slot: "level", said: ALWAYS },
  { slot: "share-of-total", said: AT_LENGTH },
  { slot: "change", said: USUALLY },
  { slot: "growth", said: ALWAYS },
  { slot: "growth-rank", said: USUALLY },
  { slot: "group-growth-rank", said: USUALLY, ofParts: AT_LENGTH },
  { slot: "growth-gap", said: USUALLY, ofParts: AT_LENGTH },
  { slot: "growth-target", said: USUALLY },
  { slot: "points-change", said: ALWAYS },
  { slot: "points-target", said: USUALLY },
  { slot: "share", said: USUALLY, ofParts: [] },
  { slot: "rank", said: ALWAYS },
  { slot: "rank-change", said: USUALLY },
  { slot: "group-rank", said: USUALLY, ofParts: AT_LENGTH },
  { slot: "group-rank-change", said: USUALLY, ofParts: AT_LENGTH },
  { slot: "completion", said: USUALLY },
  { slot: "target-gap", said: USUALLY },
  { slot: "average-gap", said: USUALLY, ofParts: AT_LENGTH },
];

/** Goals are said in a section of their own and have no place in a sentence of achievements. */
export function slotOf({ claim }: Fact): Slot | undefined {
  switch (claim.kind) {
    case "level":
    case "change":
    case "growth":
    case "points-change":
    case "completion":
      return claim.kind;
    case "rank-change":
      return claim.scope === OWN_GROUP ? "group-rank-change" : "rank-change";
    case "share":
      return claim.of === "total" ? "share-of-total" : "share";
    case "rank":
      if (claim.basis === "growth") {
        return claim.scope === OWN_GROUP ? "group-growth-rank" : "growth-rank";
      }
      return claim.scope === OWN_GROUP ? "group-rank" : "rank";
    case "gap":
      if (claim.against === "target") {
        return claim.basis === "level" ? "target-gap" : `${claim.basis}-target`;
      }
      return claim.basis === "growth" ? "growth-gap" : "average-gap";
    case "goal":
      return undefined;
  }
}
