import type { Period } from "../../quantity/period";
import { samePeriod } from "../../quantity/samePeriod";
import type { Fact } from "../facts/fact";
import type { Member } from "../outline/outline";

/** The indicators at the head of a list that all end in a record: it is said once, of all of them. */
export function sharedRecords(members: readonly Member[]): readonly Member[] {
  const [first] = members;
  const since = first && sinceOf(first);
  if (!since) return [];
  const end = members.findIndex((member) => {
    const own = sinceOf(member);
    return member.part || !own || !samePeriod(own, since);
  });
  return end < 0 ? members : members.slice(0, end);
}

function sinceOf(member: Member): Period | undefined {
  const claim = recordOf(member)?.claim;
  return claim?.kind === "record" ? claim.since : undefined;
}

/** The record that is the last thing said of an indicator with a level. */
function recordOf({ facts }: Member): Fact | undefined {
  const last = facts[facts.length - 1];
  const isRecord = last?.claim.kind === "record" && last.claim.standing === "high";
  return isRecord && facts[0]?.claim.kind === "level" ? last : undefined;
}
