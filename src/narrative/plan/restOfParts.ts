import { difference } from "../../quantity/arithmetic";
import type { Fact } from "../facts/fact";
import type { Member } from "../outline/outline";
import { isBare } from "./jointRules";
import { MEASURING_NAMES } from "../naming/nameTables";

/**
 * Whether the part in this place can be told as 其余: the sheet calls it so, and with the parts told before it, one at least, it makes up
 * the total exactly.
 */
export function isRest(members: readonly Member[], place: number): boolean {
  const member = members[place];
  if (!member?.part || !member.facts[0]?.told?.remainder || !isBare(member)) return false;
  const said = members.slice(0, place);
  const at = said.map(({ part }) => part).lastIndexOf(false);
  const total = levelOf(said[at]);
  const parts = [...said.slice(at + 1), member].map(levelOf);
  if (!total || parts.length < 2) return false;
  const values = parts.flatMap((part) =>
    part && !part.qualifier && part.unit.symbol === total.unit.symbol ? [part.value] : [],
  );
  return values.length === parts.length && !total.qualifier && left(total.value, values) === 0;
}

function left(total: number, parts: readonly number[]): number {
  return parts.reduce((rest, part) => difference(rest, part), total);
}

function levelOf(member: Member | undefined) {
  return member?.facts.find(({ claim }) => claim.kind === "level");
}

/**
 * The total that a part makes up all by itself: 三等奖3项 of 3项. Not where the name says that it measures, as 均为…量 would
 * say nothing.
 */
export function wholeOf(members: readonly Member[], place: number): Fact | undefined {
  const [before, member, next] = [members[place - 1], members[place], members[place + 1]];
  if (!member?.part) return undefined;
  const total = levelOf(before);
  const [part] = member.facts;
  if (!total || !part || before?.part === true || next?.part === true) return undefined;
  const isThing = isBare(member) && !MEASURING_NAMES.test(member.indicator);
  const isEqual = part.value === total.value && part.unit.symbol === total.unit.symbol;
  const isCount = part.unit.base !== "元" && part.unit.base !== "ratio";
  const isExact = !part.qualifier && !total.qualifier;
  return isThing && isCount && isEqual && isExact ? total : undefined;
}
