import type { Member } from "./outline";

/** The row of the sheet in which the first figure of a member stands; empty where it stands in none. */
export function rowOf({ facts: [first] }: Pick<Member, "facts">): string {
  const cell = first?.operands[0]?.cell;
  return cell ? `${cell.row} ${cell.sheet}` : "";
}
