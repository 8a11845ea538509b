import { VERDICTS, type Verdict } from "../../check/verdicts/verdict";

/** How a verdict is drawn; each look has a sign and a line of its own, so that no colour is needed to tell them apart. */
export type Look = "wrong" | "doubtful" | "unknown" | "right" | "kept" | "mended";

export const SIGNS: Readonly<Record<Look, string>> = {
  wrong: "✗",
  doubtful: "?",
  unknown: "–",
  right: "✓",
  kept: "✎",
  mended: "✓",
};

export function lookOf(verdict: Verdict): Look {
  if (VERDICTS[verdict].isWrong) return "wrong";
  switch (verdict) {
    case "consistent":
    case "rounded":
      return "right";
    case "not-found":
      return "unknown";
    default:
      return "doubtful";
  }
}
