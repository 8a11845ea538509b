import type { Fact } from "../facts/fact";
import { slotOf } from "../outline/claimOrder";
import { isCountAndMoney } from "../outline/deeds";
import type { Member } from "../outline/outline";
import { isCountedOut, rankClaimOf } from "./rankWords";

/** What an indicator says before its places, and its places at the end. */
export interface Ending {
  readonly said: readonly Fact[];
  readonly places: readonly Fact[];
}

/**
 * The indicators at the head of a list that end in the same places in the same scopes, so that one predicate serves
 * them all: 甲13065件、乙4892件，均居全省第4位. The place of an amount and that of a rate are two things, even when equal.
 */
export function sharedRankRun(members: readonly Member[]): readonly Member[] {
  const [first] = members;
  if (!first || endingOf(first).places.length === 0) return [];
  const end = members.findIndex((member, index) => !goesOn(first, members[index - 1], member));
  return end < 0 ? members : members.slice(0, end);
}

/** Places by level with nothing behind them, shared with nobody outside the list. */
export function endingOf({ facts, again }: Member): Ending {
  const start = facts.findIndex((fact) => isPlace(fact));
  const places = start < 0 ? [] : facts.slice(start);
  const [level] = facts;
  const fits = !again && level && slotOf(level) === "level" && places.every(isPlace);
  return fits
    ? { said: facts.slice(0, start < 0 ? undefined : start), places }
    : { said: facts, places: [] };
}

function isPlace(fact: Fact): boolean {
  const slot = slotOf(fact);
  if (slot !== "rank" && slot !== "group-rank") return false;
  const claim = rankClaimOf(fact);
  return claim.tiedWith.length === 0 && !isCountedOut(claim);
}

function goesOn(first: Member, before: Member | undefined, member: Member): boolean {
  const [ending, other] = [endingOf(first), endingOf(member)];
  if (
    !samePlaces(ending.places, other.places) ||
    !sameUnit(ending.said, other.said, before, member)
  )
    return false;
  if (!before) return true;
  // A part only joins figures that are bare, and behind it the next total would read as one more part.
  if (member.part) return ending.said.length === 1 && other.said.length === 1;
  return !before.part || (ending.said.length === 1 && other.said.length === 1);
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
function sameUnit(
  [a]: readonly Fact[],
  [b]: readonly Fact[],
  before: Member | undefined,
  member: Member,
): boolean {
  if (a?.unit.base === b?.unit.base) return true;
  return before !== undefined && isCountAndMoney(before, member);
}
