import { isAmountNoun } from "../../lexicon/amountNouns";
import { kindWord } from "../../lexicon/kindWords";
import { measuredAs } from "../../lexicon/measured";
import { sayIndicator } from "../naming/names";
import type { Member } from "../outline/outline";
import { isBare } from "./jointRules";

/**
 * The members of a sentence, of which one that goes on from another leaves out the noun that both begin with: 工伤保险当期收入1.14亿元、
 * 支出0.97亿元. Only where what is left says itself what is measured: behind 高新技术企业 a 产业增加值 would be that of any industry.
 */
export function withoutSharedHeads(members: readonly Member[]): readonly Member[] {
  let named: Member | undefined;
  return members.map((member) => {
    const isOwn = standsAlone(member);
    const rest = isOwn && named ? restBehind(named.indicator, member.indicator) : undefined;
    if (rest !== undefined) return { ...member, called: sayIndicator(rest) };
    named = isOwn ? member : undefined;
    return member;
  });
}

/** A bare amount by its own name, which says neither a verb nor a stage. */
function standsAlone(member: Member): boolean {
  const { verb, stage, award, base } = member.facts[0]?.told ?? {};
  const isTold = (verb ?? stage ?? award ?? base ?? member.called) !== undefined;
  return isBare(member) && !member.part && !member.again && !isTold;
}

function restBehind(before: string, name: string): string | undefined {
  for (let length = sharedStart(before, name); length >= SHORTEST_HEAD; length -= 1) {
    const rest = name.slice(length);
    if (saysWhatIsMeasured(rest) && saysWhatIsMeasured(before.slice(length))) return rest;
  }
  return undefined;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function saysWhatIsMeasured(rest: string): boolean {
  const bare = rest.replace(TIMED, "").replace(COUNTED, "");
  if (isAmountNoun(bare) || kindWord(bare) === "deed") return true;
  return bare.length <= SHORT && measuredAs(bare) !== undefined;
}

const SHORTEST_HEAD = 3;
const SHORT = 3;
const TIMED = /^(?:当期|本期|年末|累计)(?=..)/;
const COUNTED = /(?<=..)[数量]$/;
