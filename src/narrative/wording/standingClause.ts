import type { Fact } from "../facts/fact";
import type { Nodes } from "./fill";
import { PHRASES } from "./phrases";
import { say } from "./say";
import type { Voice } from "./voice";

/** How the subject stands out: 首次进入全省前10位, 连续3年居全省首位, 为全省唯一; or what came through: 全部通过. */
export function standingClause(fact: Fact, voice: Voice): Nodes {
  const { claim } = fact;
  const { firstOfAll, firstAmong, within, growthWithin, leading, only } = PHRASES.standing;
  switch (claim.kind) {
    case "top":
      return say(fact.value === 1 ? firstOfAll : firstAmong, fact, voice, { scope: claim.scope });
    case "within":
      return say(claim.basis === "growth" ? growthWithin : within, fact, voice, {
        scope: claim.scope,
      });
    case "leading":
      return say(leading, fact, voice, { scope: claim.scope });
    case "exclusive":
      return say(only, fact, voice, { scope: claim.scope });
    case "funnel":
      return say(fact.value === 1 ? PHRASES.funnel.all : PHRASES.funnel.rate, fact, voice, {
        stage: stageOf(claim.stage),
      });
    default:
      throw new Error(`Cannot word ${fact.id} as a standing`);
  }
}

/** 本年通过 is 通过, 获立项 is 立项: the rate is named after the bare word. */
function stageOf(stage: string): string {
  return stage.replace(/^(?:本年|获得?)(?=..)/, "");
}
