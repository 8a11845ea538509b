import type { Fact } from "../facts/fact";
import type { Member } from "../outline/outline";
import { chineseNumeral } from "./chineseNumeral";
import { text, type Nodes } from "./fill";
import { PHRASES } from "./phrases";
import { sayOf } from "./say";
import type { Voice } from "./voice";

/** The indicators at the head of a list that all end in a record: it is said once, of all of them. */
export function sharedRecordRun(members: readonly Member[]): readonly Member[] {
  const end = members.findIndex((member) => member.part || !recordOf(member));
  return end < 0 ? members : members.slice(0, end);
}

export function withoutRecord(member: Member): Member {
  return { ...member, facts: member.facts.slice(0, -1) };
}

/** ，均创历史新高; behind figures with claims of their own the indicators are counted. */
export function sharedRecord(members: readonly Member[], voice: Voice): Nodes {
  const records = members.flatMap((member) => recordOf(member) ?? []);
  const { all, allInYear, each, eachInYear } = PHRASES.record;
  const isBare = members.every(({ facts }) => facts.length === 2);
  const phrases = isBare ? (voice.inYear ? eachInYear : each) : voice.inYear ? allInYear : all;
  const count = members.length === 2 ? "两" : chineseNumeral(members.length);
  return [...text("，"), ...sayOf(phrases, records, voice, { count })];
}

/** The record that is the last thing said of an indicator with a level. */
function recordOf({ facts }: Member): Fact | undefined {
  const last = facts[facts.length - 1];
  const isRecord = last?.claim.kind === "record" && last.claim.standing === "high";
  return isRecord && facts[0]?.claim.kind === "level" ? last : undefined;
}
