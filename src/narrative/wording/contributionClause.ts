import type { Fact } from "../facts/fact";
import type { Nodes } from "./fill";
import { sayIndicator } from "../naming/names";
import { PHRASES } from "./phrases";
import { say } from "./say";
import type { Voice } from "./voice";

/** 对专利申请总量增长的贡献率为52.1%，拉动其增长5.5个百分点; what fell in a growing total drags it. */
export function contributionClause(fact: Fact, before: Fact | undefined, voice: Voice): Nodes {
  const { claim, value } = fact;
  if (claim.kind !== "contribution" && claim.kind !== "pull") {
    throw new Error(`Cannot word ${fact.id} as a contribution`);
  }
  const { share, pull, pullBehind, drag } = PHRASES.contribution;
  const isBehind = before?.claim.kind === "contribution";
  const pulled = value < 0 ? drag : isBehind ? pullBehind : pull;
  return say(claim.kind === "pull" ? pulled : share, fact, voice, {
    whole: [{ type: "name", text: sayIndicator(claim.whole) }],
  });
}

/** 相当于上年全年的75.0%; from 100 % on, that it has been reached. */
export function progressClause(fact: Fact, voice: Voice): Nodes {
  const { part, whole, beyond } = PHRASES.progress;
  const phrases = fact.value < 1 ? part : fact.value === 1 ? whole : beyond;
  return say(phrases, fact, voice);
}
