import type { Fact } from "./fact";
import { shownRounded } from "../../quantity/shown";

export type Movement = "up" | "down" | "flat" | "nearlyFlat";

/**
 * Which way a figure moved, by its unrounded value. A movement too small to show in print is called 基本持平, and one
 * that is none 持平.
 */
export function movementOf({
  value,
  decimals,
  unit,
}: Pick<Fact, "value" | "decimals" | "unit">): Movement {
  if (value === 0) return "flat";
  if (shownRounded(value, decimals, unit) === 0) return "nearlyFlat";
  return value > 0 ? "up" : "down";
}

/** Whether a claim is what something has moved by since the year before. */
export function isMove({ claim }: Pick<Fact, "claim">): boolean {
  return MOVES.has(claim.kind);
}

const MOVES: ReadonlySet<Fact["claim"]["kind"]> = new Set(["growth", "change", "points-change"]);
