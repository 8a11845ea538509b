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
  return withoutPartsAgain(withoutGrowthAgain(once));
}

/**
 * A growth rate in a row of its own is that of the amount which the sheet gives it beside: what else is told of it is told there, 增速加快0.6个百分点
 * behind 全社会研发经费87.72亿元，增长14.0%.
 */
function withoutGrowthAgain(members: readonly Member[]): readonly Member[] {
  const further = new Map<Member, readonly Fact[]>();
  const again = new Set<Member>();
  for (const member of members) {
    const [growth, ...others] = member.facts;
    if (growth?.claim.kind !== "growth" || member.part || !others.every(isOfGrowth)) continue;
    const amount = members.find(
      (other) =>
        other !== member &&
        other.facts[0]?.claim.kind === "level" &&
        !other.part &&
        nameIn(other) === nameIn(member) &&
        other.facts.some((fact) => isSameClaim(fact, growth)),
    );
    if (!amount) continue;
    again.add(member);
    further.set(amount, others);
  }
  return members.flatMap((member) => {
    if (again.has(member)) return [];
    const others = further.get(member) ?? [];
    const news = others.filter((fact) => !member.facts.some((told) => isSameClaim(told, fact)));
    const at = member.facts.findIndex(({ claim }) => claim.kind === "growth") + 1;
    const facts = [...member.facts.slice(0, at), ...news, ...member.facts.slice(at)];
    return [news.length > 0 ? { ...member, facts } : member];
  });
}

/** Says something of the rate alone. */
function isOfGrowth({ claim }: Fact): boolean {
  return claim.kind === "growth-change" || (claim.kind === "rank" && claim.basis === "growth");
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
    const isAlone = !member.part && members[at + 1]?.part !== true;
    const isTold = (part: Member) => isSameFigure(part, member) && saysAsMuch(part, member);
    if (isAlone && parts.some(isTold)) again.add(member);
  });
  return members.filter((member) => !again.has(member));
}

/** What it says beside its level is said of the part, too. */
function saysAsMuch(part: Member, { facts }: Member): boolean {
  return facts.slice(1).every((fact) => part.facts.some((told) => isSameClaim(told, fact)));
}

function isSameClaim(a: Fact, b: Fact): boolean {
  return a.claim.kind === b.claim.kind && isEqual(a, b);
}

/** In another sheet, by a number and a name that do not meet by chance. */
function isSameFigure(a: Member, b: Member): boolean {
  const [one, other] = [a.facts[0], b.facts[0]];
  return one?.claim.kind === "level" && other?.claim.kind === "level" && isSaidAgain(a, b);
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
  return (
    one !== undefined &&
    other !== undefined &&
    one.claim.kind === other.claim.kind &&
    isCountedAlike(one, other) &&
    isEqual(one, other) &&
    saysTheSame(a, b)
  );
}

/** One of the two may not say how it counts, under a name that the other has in full. */
function isCountedAlike({ counting: a }: Fact, { counting: b }: Fact): boolean {
  return a === b || a === undefined || b === undefined;
}

/** 9.01亿千瓦时 is 90103万千瓦时: as far as the one with fewer digits shows. One of two numbers may have no unit, beside 69718项. */
function isEqual(a: Fact, b: Fact): boolean {
  if (a.unit.symbol === b.unit.symbol || a.unit.symbol === "" || b.unit.symbol === "")
    return a.value === b.value;
  const [step, otherStep] = [a, b].map(({ unit, decimals }) => unit.factor / 10 ** decimals);
  const apart = Math.abs(a.value * a.unit.factor - b.value * b.unit.factor);
  return a.unit.base === b.unit.base && apart <= Math.max(step ?? 0, otherStep ?? 0) / 2;
}

/** Of a number that nothing else comes to by chance, in another sheet, the name may be shorter: 合同项数 beside 技术合同登记数. */
function saysTheSame(a: Member, b: Member): boolean {
  const [one, other] = [nameIn(a), nameIn(b)];
  const digits = Math.max(digitsOf(a), digitsOf(b));
  const isCountedSo = a.facts[0]?.counting === b.facts[0]?.counting;
  if (one === other) return isCountedSo || (isElsewhere(a, b) && digits >= FEW);
  if (!isElsewhere(a, b)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 2 || !long.includes(short)) return digits >= TELLING && shareWord(one, other);
  const isNamed = short.length >= WORD && !DIVIDES.test(long.replace(short, ""));
  const isMoved = a.facts.slice(1).some((fact) => b.facts.some((of) => isSameClaim(fact, of)));
  return digits >= (isNamed || isMoved ? FEW : TELLING - 1);
}

function isElsewhere(a: Member, b: Member): boolean {
  return sheetOf(a) !== sheetOf(b);
}

/** 科技型中小企业 of 入库科技型中小企业 and of 科技型中小企业科技型企业. */
function shareWord(one: string, other: string): boolean {
  const starts = Array.from({ length: one.length - WORD + 1 }, (_, at) => at);
  return starts.some((at) => other.includes(one.slice(at, at + WORD)));
}

const WORD = 4;

/** By how many digits nobody else comes to a number by chance; one that is measured has one more that counts. */
function digitsOf({ facts: [first] }: Member): number {
  const value = Math.abs(first?.value ?? 0);
  const digits = String(value)
    .replace(/\D|^0+/g, "")
    .replace(/0+$/, "");
  return Number.isInteger(value) ? digits.length : digits.length + 1;
}

const TELLING = 4;
const FEW = 2;

function sheetOf({ facts: [first] }: Member): string {
  return first?.operands[0]?.cell.sheet ?? "";
}

/** In whatever unit, as near as two digits. */
function figureOf({ facts: [first] }: Member): string {
  const amount = first ? first.value * (first.unit.base === "ratio" ? 1 : first.unit.factor) : 0;
  return `${first?.claim.kind ?? ""} ${amount.toPrecision(2)}`;
}

/** What it is called without words that every such figure could have. */
function nameIn({ indicator, facts: [first] }: Member): string {
  // 支出额 under 规上工业R&D经费支出.
  const head = indicator.length < WORD ? (first?.section ?? "") : "";
  const key = simplifiedKey(head + indicator)
    .toLowerCase()
    .replace(/[（(].*?[）)]/g, "");
  return SYNONYMS.reduce((name, [others, word]) => name.replace(others, word), key).replace(
    NEUTRAL,
    "",
  );
}

/** Words for one thing. Data: add words here. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/研究与[试实]验发展|研发|r＆d/g, "r&d"],
  [/高企/g, "高新技术企业"],
  [/规上/g, "规模以上"],
];

/** What is more of a name than another is of a kind. */
const DIVIDES = /级|发明|内资|外资|[进出]口|国[内外]/;

/** Words that make no other figure of it. Data: add words here. */
const NEUTRAL =
  /^(?:\d{4}年|全社会|全[省市县区州国校院]|我[省市县区校]|本[省市县区校])|^(?:组织|开展|有效期内|有效|现有|实有|有|年末|期末)|的|(?:总数|总量|数量|项数|件数|家数|户数|登记数|数)$/g;
