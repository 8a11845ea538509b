import type { Fact } from "../facts/fact";
import { movementOf } from "../facts/movement";
import type { Member } from "../outline/outline";

/**
 * The indicators at the head of a list that all end in how far they are ahead of the time that has passed, or all in how far behind:
 * behind every one of them nobody hears it any more.
 */
export function sharedPaces(members: readonly Member[]): readonly Member[] {
  const movement = movementIn(members[0]);
  if (movement !== "up" && movement !== "down") return [];
  const found = members.findIndex((member) => movementIn(member) !== movement);
  const end = found < 0 ? members.length : found;
  // What follows as parts of the last would be taken for parts of all.
  return members.slice(0, members[end]?.part || members[end]?.again ? end - 1 : end);
}

function movementIn(member: Member | undefined) {
  const pace = member && !member.part && !member.again ? paceOf(member) : undefined;
  return pace && movementOf(pace);
}

function paceOf({ facts }: Member): Fact | undefined {
  const last = facts[facts.length - 1];
  return last?.claim.kind === "pace" && facts[0]?.claim.kind === "level" ? last : undefined;
}
