import type { AskedMeasure, Direction } from "../../question";
import type { Found } from "./figureRule";
import { isFalling } from "./grammarWords";

export function directionIn({ text }: Found): Direction {
  return isFalling(text("move")) ? "down" : "up";
}

/** How far from a benchmark; without one, how far it has moved. A pace is one of growth. */
export function gapRead(found: Found, of: "level" | "growth"): AskedMeasure {
  const benchmark = found.phrase("benchmark");
  const direction = directionIn(found);
  if (!benchmark) return { kind: "points", of: "level", direction };
  const isPace =
    found.text("pace") !== "" ||
    /增速|增幅|增长率/.test(benchmark.text) ||
    /[快慢]/.test(found.text("move"));
  return { kind: "gap", of: isPace ? "growth" : of, direction, benchmark };
}

/** 与马鞍山市相差7.8亿元: which of both is more, the words do not say. */
export function apart(found: Found): AskedMeasure {
  const benchmark = found.phrase("benchmark");
  return benchmark ? { kind: "gap", of: "level", benchmark } : { kind: "level" };
}
