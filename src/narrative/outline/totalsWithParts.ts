import type { Member } from "./outline";

/** Each indicator with the parts that stand behind it. */
export function totalsWithParts(
  members: readonly Member[],
): readonly (readonly [total: Member, ...parts: Member[]])[] {
  const runs: [Member, ...Member[]][] = [];
  for (const member of members) {
    const run = runs[runs.length - 1];
    if (run && member.part) run.push(member);
    else runs.push([member]);
  }
  return runs;
}
