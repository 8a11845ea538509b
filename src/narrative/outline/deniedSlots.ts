import type { ProblemCode } from "../../problem";
import type { Claim, Omission } from "../facts/fact";
import { slotOf, type Slot } from "./claimOrder";

/** The claims that an indicator would have but for the values of its figures. */
export type DeniedSlots = (indicator: string) => readonly Slot[];

/**
 * Where the figures themselves forbid a claim, its indicator still belongs with those that make it: a changed figure must
 * not move its neighbours into another sentence.
 */
export function deniedSlots(omitted: readonly Omission[]): DeniedSlots {
  const byIndicator = new Map<string, Slot[]>();
  for (const { indicator, kind, claim, problem } of omitted) {
    const slot = claim ? slotOf({ claim }) : SLOTS[kind];
    if (slot === undefined || !BY_VALUE.has(problem.code)) continue;
    const slots = byIndicator.get(indicator) ?? [];
    if (!slots.includes(slot)) slots.push(slot);
    byIndicator.set(indicator, slots);
  }
  return (indicator) => byIndicator.get(indicator) ?? NONE;
}

const NONE: readonly Slot[] = [];

const SLOTS: Readonly<Partial<Record<Claim["kind"], Slot>>> = {
  growth: "growth",
  share: "share",
  completion: "completion",
  progress: "progress",
};

/** Reasons that another value would take away. */
const BY_VALUE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "zero-base",
  "negative-base",
  "small-base",
  "zero-whole",
  "zero-target",
  "negative-value",
  "part-exceeds-whole",
  "all-of-it",
  "stored-differs",
  "conflicting-values",
]);
