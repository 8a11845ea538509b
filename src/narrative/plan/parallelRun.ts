import type { Fact } from "../facts/fact";
import type { Member } from "../outline/outline";
import { movementOf } from "../facts/movement";
import { isAlone, isCountedOut } from "../facts/rankClaim";

/**
 * The indicators at the head of a list that give growth and no level, with the same further claims in the same order:
 * places by growth in the same scopes, gaps to the same benchmarks in the same direction. Their names can then stand
 * together and the figures be paired with them in order.
 */
export function parallelRun(members: readonly Member[]): readonly Member[] {
  const [first] = members;
  if (!first || !isGrowthOnly(first)) return [];
  const end = members.findIndex((member) => !isGrowthOnly(member) || !isAlike(first, member));
  if (end < 0) return members;
  // 甲、乙分别增长7%和5%，其中: nobody knows of which of them.
  return members.slice(0, members[end]?.part ? end - 1 : end);
}

function isGrowthOnly({ facts, part }: Member): boolean {
  const [growth, ...further] = facts;
  return (
    !part && growth?.claim.kind === "growth" && !growth.qualifier && further.every(canBePaired)
  );
}

function canBePaired({ claim }: Fact): boolean {
  if (claim.kind === "rank") {
    return claim.basis === "growth" && isAlone(claim) && !isCountedOut(claim);
  }
  if (claim.kind !== "gap" || claim.basis !== "growth") return false;
  return claim.against === "average" || claim.against === "total";
}

function isAlike(a: Member, b: Member): boolean {
  return (
    a.facts.length === b.facts.length && a.facts.every((fact, index) => pairs(fact, b.facts[index]))
  );
}

function pairs(a: Fact, b: Fact | undefined): boolean {
  if (!b || a.claim.kind !== b.claim.kind) return false;
  if (a.claim.kind === "rank" && b.claim.kind === "rank") return a.claim.scope === b.claim.scope;
  if (a.claim.kind === "gap" && b.claim.kind === "gap" && a.claim.benchmark !== b.claim.benchmark) {
    return false;
  }
  const movement = movementOf(a);
  return movement === movementOf(b) && (movement === "up" || movement === "down");
}
