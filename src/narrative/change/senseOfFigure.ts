import type { Evidence } from "../narrative";
import { movementOf } from "../wording/movement";

/** What the words at a figure claim by its value, whichever phrase of a table they are taken from. */
export interface Sense {
  readonly family: string;
  readonly sense: string;
}

const MOVEMENTS = { flat: "持平", nearlyFlat: "基本持平" } as const;

/** The claim that a figure's own value makes; `undefined` where its kind makes none, or only words tell it. */
export function senseOfFigure(evidence: Evidence): Sense | undefined {
  const { kind, value } = evidence;
  const words = DIRECTIONS[kind];
  if (words) {
    const movement = movementOf(evidence);
    const [up, down] = words;
    const sense = movement === "up" ? up : movement === "down" ? down : MOVEMENTS[movement];
    return { family: kind === "gap" ? "comparison" : "movement", sense };
  }
  if (kind !== "completion") return undefined;
  return {
    family: "target",
    sense: value > 1 ? "超额完成" : value === 1 ? "完成" : "未完成",
  };
}

const DIRECTIONS: Readonly<Partial<Record<Evidence["kind"], readonly [string, string]>>> = {
  growth: ["增长", "下降"],
  change: ["增加", "减少"],
  "points-change": ["提高", "下降"],
  "rank-change": ["前移", "后移"],
  gap: ["高于", "低于"],
};

/** Families of words that say no more than the value of such a figure does. */
export const TOLD_BY_VALUE: readonly string[] = ["movement", "comparison", "target"];
