import { groupedBy } from "../../groupedBy";
import type { Fact } from "../facts/fact";
import type { Member } from "./outline";
import { totalsWithParts } from "./totalsWithParts";

/**
 * Of a long list of parts those that matter, in the order of the sheet: the largest, the one that grew most, and those that
 * fell. Parts of parts stay away from a long list, unless they fell; 其他 is no part that anybody asks for. The full text has
 * them all.
 */
export function mainParts(members: readonly Member[]): readonly Member[] {
  const told = new Set(
    totalsWithParts(members).flatMap(([total, ...parts]) => [total, ...mainOf(parts)]),
  );
  return members.filter((member) => told.has(member));
}

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
  const fallen = parts.filter(({ facts }) => growthOf(facts) < 0);
  const first = own.length <= MOST_PARTS ? own : largestOf(own.filter(isNamed));
  return [...first, ...fallen];
}

function largestOf(parts: readonly Member[]): readonly Member[] {
  const byLevel = ordered(parts, levelOf).slice(0, LARGEST);
  const byGrowth = ordered(parts, growthOf);
  return byLevel.length > 0 ? [...byLevel, ...byGrowth.slice(0, 1)] : byGrowth.slice(0, LARGEST);
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
