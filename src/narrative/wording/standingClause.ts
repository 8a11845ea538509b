import type { Fact } from "../facts/fact";
import { evidenceOf, quantityOf } from "./evidenceOf";
import { fill, type Nodes, type Slots } from "./fill";
import { PHRASES, type Phrases } from "./phrases";
import type { Voice } from "./voice";

/** How the subject stands out: 首次进入全省前10位, 连续3年居全省首位, 为全省唯一; or what came through: 全部通过. */
export function standingClause(fact: Fact, { turn }: Voice): Nodes {
  const value: Nodes = [quantityOf(fact)];
  const said = (phrases: Phrases, slots: Slots) =>
    fill(phrases, turn, { value, ...slots }, [evidenceOf(fact)]);
  const { claim } = fact;
  const { firstOfAll, firstAmong, within, growthWithin, leading, only } = PHRASES.standing;
  switch (claim.kind) {
    case "top":
      return said(fact.value === 1 ? firstOfAll : firstAmong, { scope: claim.scope });
    case "within":
      return said(claim.basis === "growth" ? growthWithin : within, { scope: claim.scope });
    case "leading":
      return said(leading, { scope: claim.scope });
    case "exclusive":
      return said(only, { scope: claim.scope });
    case "funnel":
      return said(fact.value === 1 ? PHRASES.funnel.all : PHRASES.funnel.rate, {
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
