import { OWN_GROUP, type Fact } from "../facts/fact";
import type { Length } from "./outline";

/** The place of a claim in its sentence. */
export type Slot =
  | "level"
  | "share-of-total"
  | "first"
  | "change"
  | "growth"
  | "multiple"
  | "turn"
  | "growth-rank"
  | "group-growth-rank"
  | "growth-gap"
  | "growth-target"
  | "points-change"
  | "points-target"
  | "streak"
  | "record"
  | "average-growth"
  | "share"
  | "per-capita"
  | "progress"
  | "contribution"
  | "pull"
  | "funnel"
  | "exclusive"
  | "rank"
  | "within"
  | "growth-within"
  | "top"
  | "leading"
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
  /** The lengths that say it of the indicators a report is expected to open with, where that is more. */
  readonly ofHeadlines?: readonly Length[];
  /** Holds or does not by the figures themselves: it decides nothing about which indicators share a sentence. */
  readonly byValue?: true;
}

/** The order in which reports say the claims of an indicator. */
const CLAIM_ORDER: readonly SlotRule[] = [
  { slot: "level", said: ALWAYS },
  { slot: "share-of-total", said: AT_LENGTH },
  { slot: "first", said: ALWAYS, byValue: true },
  { slot: "change", said: USUALLY },
  { slot: "growth", said: ALWAYS },
  { slot: "multiple", said: AT_LENGTH, byValue: true },
  { slot: "turn", said: ALWAYS, byValue: true },
  { slot: "growth-rank", said: USUALLY },
  { slot: "growth-within", said: USUALLY },
  { slot: "group-growth-rank", said: USUALLY, ofParts: AT_LENGTH },
  { slot: "growth-gap", said: USUALLY, ofParts: AT_LENGTH },
  { slot: "growth-target", said: USUALLY },
  { slot: "points-change", said: ALWAYS },
  { slot: "points-target", said: USUALLY },
  { slot: "streak", said: AT_LENGTH, ofHeadlines: USUALLY, byValue: true },
  { slot: "record", said: AT_LENGTH, ofHeadlines: USUALLY, byValue: true },
  { slot: "average-growth", said: AT_LENGTH, ofParts: [] },
  { slot: "progress", said: USUALLY },
  { slot: "contribution", said: AT_LENGTH, byValue: true },
  { slot: "pull", said: AT_LENGTH, byValue: true },
  { slot: "share", said: USUALLY, ofParts: [] },
  { slot: "funnel", said: USUALLY, byValue: true },
  { slot: "exclusive", said: USUALLY, byValue: true },
  { slot: "rank", said: ALWAYS },
  { slot: "within", said: ALWAYS },
  { slot: "rank-change", said: USUALLY },
  { slot: "group-rank", said: USUALLY, ofParts: AT_LENGTH },
  { slot: "group-rank-change", said: USUALLY, ofParts: AT_LENGTH },
  { slot: "top", said: ALWAYS, byValue: true },
  { slot: "leading", said: USUALLY, byValue: true },
  { slot: "per-capita", said: USUALLY, ofParts: AT_LENGTH },
  { slot: "completion", said: USUALLY },
  { slot: "target-gap", said: USUALLY },
  { slot: "average-gap", said: USUALLY, ofParts: AT_LENGTH },
];

/** What an indicator is in the text: a 其中 part, one of those reports are expected to open with, or neither. */
export type Standing = "part" | "headline" | "other";

/** The claims that a text of this length says of an indicator, in their order. */
export function slotsSaid(length: Length, standing: Standing): readonly Slot[] {
  return SAID[standing][length];
}

const SAID: Readonly<Record<Standing, Readonly<Record<Length, readonly Slot[]>>>> = {
  part: saidByLength(({ said, ofParts = said }) => ofParts),
  headline: saidByLength(({ said, ofHeadlines = said }) => ofHeadlines),
  other: saidByLength(({ said }) => said),
};

function saidByLength(lengthsOf: (rule: SlotRule) => readonly Length[]) {
  const saidIn = (length: Length): readonly Slot[] =>
    CLAIM_ORDER.filter((rule) => lengthsOf(rule).includes(length)).map(({ slot }) => slot);
  return { brief: saidIn("brief"), standard: saidIn("standard"), full: saidIn("full") };
}

/** Goals and summaries are said in sentences of their own and have no place in a sentence of achievements. */
export function slotOf({ claim }: Fact): Slot | undefined {
  switch (claim.kind) {
    case "level":
    case "change":
    case "growth":
    case "points-change":
    case "completion":
    case "first":
    case "multiple":
    case "turn":
    case "streak":
    case "record":
    case "average-growth":
      return claim.kind;
    case "rank-change":
      return claim.scope === OWN_GROUP ? "group-rank-change" : "rank-change";
    case "funnel":
    case "exclusive":
    case "top":
    case "leading":
    case "per-capita":
    case "progress":
    case "contribution":
    case "pull":
      return claim.kind;
    case "within":
      return claim.basis === "growth" ? "growth-within" : "within";
    case "share":
    case "share-change":
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
    case "targets-met":
    case "targets-set":
    case "ranked":
    case "rank-tally":
    case "coverage":
    case "goal":
      return undefined;
  }
}

const BY_VALUE = new Set(CLAIM_ORDER.flatMap(({ slot, byValue }) => (byValue ? [slot] : [])));

/** The places of these claims, but for those that are there by the figures themselves, not by what the workbook holds. */
export function lastingSlots(facts: readonly Fact[]): readonly Slot[] {
  const slots: Slot[] = [];
  for (const fact of facts) {
    const slot = slotOf(fact);
    if (slot !== undefined && !BY_VALUE.has(slot)) slots.push(slot);
  }
  return slots;
}
