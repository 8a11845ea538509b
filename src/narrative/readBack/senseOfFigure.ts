import type { Evidence } from "../narrative";
import type { Sense } from "../senses";
import { bySign } from "../statements/bySign";
import { wordsOfKind } from "../statements/kindWords";

/** The claim that a figure's own value makes; `undefined` where its kind makes none, or only words tell it. */
export function senseOfFigure(evidence: Evidence): Sense | undefined {
  const { kind, value } = evidence;
  const { moves } = wordsOfKind(kind);
  if (moves) return bySign(moves)(evidence)[0];
  if (kind !== "completion") return undefined;
  if (value === 1) return "完成";
  return value > 1 ? "超额完成" : "未完成";
}
