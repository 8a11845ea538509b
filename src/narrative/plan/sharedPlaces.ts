import type { Fact } from "../facts/fact";
import { isCountAndMoney } from "../outline/deeds";
import type { Member } from "../outline/outline";
import { isAlone, isCountedOut, rankClaimOf } from "../facts/rankClaim";

/** What an indicator says before its places, and its places at the end. */
export interface Ending {
  readonly member: Member;
  readonly said: readonly Fact[];
  readonly places: readonly Fact[];
}

/**
 * The indicators at the head of a list that end in the same places in the same scopes, so that one predicate serves
 * them all: 甲13065件、乙4892件，均居全省第4位. The place of an amount and that of a rate are two things, even when equal.
 */
export function sharedPlaces(members: readonly Member[]): readonly Ending[] {
  const [head] = members;
  const first = head && endingOf(head);
  if (!first || first.places.length === 0) return [];
  const run = [first];
  let before = first;
  for (const member of members.slice(1)) {
    const next = endingOf(member);
    if (!goesOn(first, before, next)) break;
    run.push(next);
    before = next;
  }
  return run;
}

/** Places by level with nothing behind them, shared with nobody outside the list. */
function endingOf(member: Member): Ending {
  const { facts, again } = member;
  const start = again || facts[0]?.claim.kind !== "level" ? -1 : facts.findIndex(isPlace);
  if (start < 0) return { member, said: facts, places: [] };
  const places = facts.slice(start);
  return places.every(isPlace)
    ? { member, said: facts.slice(0, start), places }
    : { member, said: facts, places: [] };
}

function isPlace(fact: Fact): boolean {
  const { claim } = fact;
  if (claim.kind !== "rank" || claim.basis !== "level") return false;
  return isAlone(claim) && !isCountedOut(claim);
}

function goesOn(first: Ending, before: Ending, next: Ending): boolean {
  if (!samePlaces(first.places, next.places) || !sameUnit(first, before, next)) return false;
  // A part only joins figures that are bare, and behind it the next total would read as one more part.
  if (!next.member.part && !before.member.part) return true;
  return first.said.length === 1 && next.said.length === 1;
}

function samePlaces(a: readonly Fact[], b: readonly Fact[]): boolean {
  return (
    a.length === b.length &&
    a.every((place, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        place.value === other.value &&
        rankClaimOf(place).scope === rankClaimOf(other).scope
      );
    })
  );
}

/** Or the count and the money of the same deeds. */
function sameUnit({ said: [a] }: Ending, { member: before }: Ending, { said: [b] }: Ending) {
  return a?.unit.base === b?.unit.base || (b !== undefined && isCountAndMoney(before, b));
}
