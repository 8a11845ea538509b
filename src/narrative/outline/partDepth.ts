import type { Member } from "./outline";

/**
 * How many parts stand over a part, all of them told before it behind the same total: 0 for a part of the total itself, 1 for
 * 小麦 of 小春粮食 of 粮食作物.
 */
export function partDepth(members: readonly Member[], at: number): number {
  const parent = parentBefore(members, at);
  return parent < 0 ? 0 : 1 + partDepth(members, parent);
}

/** The part told before it that it is a part of itself. */
function parentBefore(members: readonly Member[], at: number): number {
  const { part, facts: [first] = [] } = members[at] ?? {};
  const whole = first?.beyondTotal ? undefined : first?.partOf;
  if (whole === undefined || !part) return -1;
  for (let before = at - 1; before >= 0 && members[before]?.part; before -= 1) {
    if (members[before]?.indicator === whole) return before;
  }
  return -1;
}
