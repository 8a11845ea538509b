import { groupedBy } from "../../groupedBy";
import type { Fact } from "../facts/fact";
import type { Member } from "./outline";
import { partDepth } from "./partDepth";
import { totalsWithParts } from "./totalsWithParts";

/**
 * Of a long list of parts those that matter, in the order of the sheet: the largest, and those that fell, if they are not too small
 * for the total; of parts without an amount the one that grew most. Parts of parts stay away from a long list, and theirs
 * from every list; 其他 is no part that anybody asks for. The full text has them all.
 */
export function mainParts(members: readonly Member[]): readonly Member[] {
  const told = new Set(
    totalsWithParts(members).flatMap(([total, ...parts]) => [
      total,
      ...mainOf(parts.filter((_, at) => partDepth(parts, at) < DEEPEST)),
    ]),
  );
  return members.filter((member) => told.has(member));
}

/** 夏粮（其中小麦）: what that is made up of nobody could read in brackets any more. */
const DEEPEST = 2;

/** A list of its own for each breakdown that the sheet names. */
function mainOf(parts: readonly Member[]): readonly Member[] {
  return [...groupedBy(parts, breakdownOf).values()].flatMap(mainOfList);
}

function mainOfList(all: readonly Member[]): readonly Member[] {
  const names = new Set(all.map(({ indicator }) => indicator));
  const isOwn = ({ facts: [first] }: Member) => !names.has(first?.partOf ?? "");
  const within = all.filter(({ facts: [first] }) => !first?.beyondTotal);
  // Beside those that come to the total others would be counted twice.
  const parts = within.some(isOwn) ? within : all;
  if (parts.length <= MOST_PARTS) return parts;
  const own = parts.filter(isOwn);
  const first = own.length <= MOST_PARTS ? own : largestOf(own.filter(isNamed));
  const told = new Set(first);
  const isSmall = smallerThan(first);
  const fallen = own.filter(({ facts }) => growthOf(facts) < 0 && !isSmall(facts));
  const main = own.filter((part) => told.has(part) || fallen.includes(part));
  if (main.length > FEW) return main;
  // 教职工10人，其中专任教师8人: what these few are made up of is the list.
  const named = new Set(main.map(({ indicator }) => indicator));
  const below = parts.filter(({ facts: [first] }) => named.has(first?.partOf ?? ""));
  const largest = new Set([...main, ...largestOf(below.filter(isNamed))]);
  return parts.filter((part) => largest.has(part));
}

/** Whether a part is a trifle beside those told: 173人 behind 105655人. */
function smallerThan(told: readonly Member[]): (facts: readonly Fact[]) => boolean {
  const levels = told.map(({ facts }) => levelOf(facts)).filter((level) => !Number.isNaN(level));
  const all = levels.reduce((sum, level) => sum + level, 0);
  return (facts) => levelOf(facts) < all * TRIFLE;
}

function largestOf(parts: readonly Member[]): readonly Member[] {
  const byLevel = ordered(parts, levelOf).slice(0, MOST_PARTS);
  return byLevel.length > 0 ? byLevel : ordered(parts, growthOf).slice(0, LARGEST);
}

function ordered(parts: readonly Member[], by: (facts: readonly Fact[]) => number) {
  const valued = parts.map((part) => ({ part, value: by(part.facts) }));
  return valued
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value)
    .map(({ part }) => part);
}

function levelOf(facts: readonly Fact[]): number {
  return valueOf(facts, "level");
}

function growthOf(facts: readonly Fact[]): number {
  return valueOf(facts, "growth");
}

function valueOf(facts: readonly Fact[], kind: Fact["claim"]["kind"]): number {
  return facts.find(({ claim }) => claim.kind === kind)?.value ?? NaN;
}

function breakdownOf({ facts: [first] }: Member): string {
  return first?.told?.breakdown ?? "";
}

function isNamed({ indicator }: Member): boolean {
  return !/^其[他它]/.test(indicator);
}

/** More of them in a row are a table read aloud. */
const MOST_PARTS = 6;
const LARGEST = 3;
const FEW = 2;
const TRIFLE = 0.02;
