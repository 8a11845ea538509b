import { simplifiedKey } from "../../lexicon/script/simplifiedKey";
import { groupedBy } from "../../groupedBy";
import type { Fact } from "../facts/fact";
import type { Member } from "./outline";
import { totalsWithParts } from "./totalsWithParts";

/**
 * The same figure under two names that say the same is told once, under the one that more is told of: 高新技术企业502家 beside
 * 有效期内高新技术企业502家. It stands where its parts are told.
 */
export function withoutRepeated(members: readonly Member[]): readonly Member[] {
  const withParts = new Set(members.filter((_, at) => members[at + 1]?.part === true));
  const toldAs = new Map<Member, Member | undefined>();
  const equal = [...groupedBy(members.filter(canRepeat), figureOf).values()];
  for (const alike of equal.flatMap(byName)) {
    const hosts = alike.filter((member) => withParts.has(member));
    if (alike.length < 2 || hosts.length > 1) continue;
    const most = Math.max(...alike.map(richness));
    const told = alike.find((member) => richness(member) === most);
    const host = hosts[0] ?? told;
    for (const member of alike) toldAs.set(member, member === host ? told : undefined);
  }
  const once = members.flatMap((member) =>
    toldAs.has(member) ? (toldAs.get(member) ?? []) : [member],
  );
  return withoutPartsAgain(once);
}

/** Of a part under two names the first, and of a part told elsewhere by itself its place among the parts. */
function withoutPartsAgain(members: readonly Member[]): readonly Member[] {
  const again = new Set<Member>();
  for (const [, ...parts] of totalsWithParts(members)) {
    parts.forEach((part, at) => {
      if (parts.slice(0, at).some((other) => isSameFigure(other, part))) again.add(part);
    });
  }
  const parts = members.filter(({ part }) => part);
  members.forEach((member, at) => {
    const isAlone = !member.part && member.facts.length === 1 && members[at + 1]?.part !== true;
    if (isAlone && parts.some((part) => isSameFigure(part, member))) again.add(member);
  });
  return members.filter((member) => !again.has(member));
}

/** In another sheet, by a number and a name that do not meet by chance. */
function isSameFigure(a: Member, b: Member): boolean {
  const [one, other] = [a.facts[0], b.facts[0]];
  return (
    one?.claim.kind === "level" &&
    other?.claim.kind === "level" &&
    figureOf(a) === figureOf(b) &&
    areOneUnit(one, other) &&
    saysTheSame(a, b)
  );
}

function canRepeat({ part, facts: [first] }: Member): boolean {
  const isFigure = first?.claim.kind === "level" || first?.claim.kind === "growth";
  return !part && isFigure && first.rule === "read";
}

/** How much is told of it; a number without its unit tells less than one with it. */
function richness({ facts }: Member): number {
  return facts.length + (facts[0]?.unit.symbol === "" ? 0 : 0.5);
}

/** Of figures that are equal, those that say the same. */
function byName(equal: readonly Member[]): readonly (readonly Member[])[] {
  const alike: Member[][] = [];
  for (const member of equal) {
    const same = alike.find((others) => others.some((other) => isSaidAgain(member, other)));
    if (same) same.push(member);
    else alike.push([member]);
  }
  return alike;
}

function isSaidAgain(a: Member, b: Member): boolean {
  const [one, other] = [a.facts[0], b.facts[0]];
  return one !== undefined && other !== undefined && areOneUnit(one, other) && saysTheSame(a, b);
}

/** Of a number that nothing else comes to by chance, in another sheet, the name may be shorter: 合同项数 beside 技术合同登记数. */
function saysTheSame(a: Member, b: Member): boolean {
  const [one, other] = [nameIn(a), nameIn(b)];
  if (one === other) return true;
  if (sheetOf(a) === sheetOf(b) || !isTelling(a.facts[0]?.value ?? 0)) return false;
  const isShort =
    one.length > 1 && other.length > 1 && (one.includes(other) || other.includes(one));
  return isShort || shareWord(one, other);
}

/** 科技型中小企业 of 入库科技型中小企业 and of 科技型中小企业科技型企业. */
function shareWord(one: string, other: string): boolean {
  const starts = Array.from({ length: one.length - WORD + 1 }, (_, at) => at);
  return starts.some((at) => other.includes(one.slice(at, at + WORD)));
}

const WORD = 4;

/** Four digits, or three of a number that is measured. */
function isTelling(value: number): boolean {
  const digits = String(Math.abs(value))
    .replace(/\D|^0+/g, "")
    .replace(/0+$/, "");
  return digits.length >= (Number.isInteger(value) ? DIGITS : DIGITS - 1);
}

const DIGITS = 4;

/** One of two numbers may have none: 合同数69718 beside 技术合同登记数69718项. */
function areOneUnit({ unit: a }: Fact, { unit: b }: Fact): boolean {
  return a.symbol === b.symbol || a.symbol === "" || b.symbol === "";
}

function sheetOf({ facts: [first] }: Member): string {
  return first?.operands[0]?.cell.sheet ?? "";
}

function figureOf({ facts: [first] }: Member): string {
  return JSON.stringify([first?.claim.kind, first?.value, first?.counting]);
}

/** What it is called without words that every such figure could have. */
function nameIn({ indicator }: Member): string {
  return simplifiedKey(indicator)
    .toLowerCase()
    .replace(/[（(].*?[）)]/g, "")
    .replace(/研究与[试实]验发展|r＆d/g, "r&d")
    .replace(NEUTRAL, "");
}

/** Words that make no other figure of it. Data: add words here. */
const NEUTRAL =
  /^(?:全社会|全[省市县区州国校院]|我[省市县区校]|本[省市县区校])|^(?:组织|有效期内|有效|现有|实有|年末|期末)|(?:总数|总量|数量|项数|件数|家数|户数|登记数|数)$/g;
