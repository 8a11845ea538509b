import { isLowerBetter } from "../../answers/kindsOfIndicator";
import type { Member } from "../outline/outline";

/**
 * The indicators at the head of a list that say a level and that it has passed its target, and nothing else: their targets can
 * stand together behind them, a total's with those of its parts.
 */
export function sharedTargets(members: readonly Member[]): readonly Member[] {
  const end = members.findIndex(
    (member) => !hasPassed(member) || aimOf(member) !== aimOf(members[0]),
  );
  return end < 0 ? members : members.slice(0, end);
}

function hasPassed({ facts, again }: Member): boolean {
  const [level, completion, ...others] = facts;
  if (again || !level || !completion || others.length > 0) return false;
  const { claim } = completion;
  return (
    level.claim.kind === "level" &&
    claim.kind === "completion" &&
    claim.setBy === undefined &&
    completion.value > 1 &&
    level.unit.base !== "" &&
    !isLowerBetter(completion)
  );
}

function aimOf(member: Member | undefined): string | undefined {
  const claim = member?.facts[1]?.claim;
  return claim?.kind === "completion" ? claim.aim : undefined;
}
