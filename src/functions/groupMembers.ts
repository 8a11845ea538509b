import { ok, refuse, type Result } from "../problem";
import { cellsOf, type Grid } from "./broadcast";
import { readGroup } from "./readGroup";
import { readOperand } from "./readOperand";

/** Reads the names of groups, each spelling once: a column has few. */
export function groupReader(): typeof readGroup {
  const known = new Map<unknown, Result<string | undefined>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const group = readGroup(cell);
    // An object is no spelling: there may be as many as cells.
    if (typeof cell !== "object") known.set(cell, group);
    return group;
  };
}

/**
 * The cells of every group. Where a peer's group is an error, nobody knows whom it belongs with; nor where a peer with a
 * figure has a blank behind a named group, which merged cells leave as well as those of no group.
 */
export function membersOf(
  peers: Grid,
  groups: Grid,
  read: typeof readGroup,
): Result<ReadonlyMap<string, readonly unknown[]>> {
  const [cells, names] = [cellsOf(peers), cellsOf(groups)];
  const sameShape = peers.length === groups.length && cells.length === names.length;
  if (!sameShape) return refuse("shape-mismatch");
  const members = new Map<string, unknown[]>();
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    const group = read(name);
    if (!group.ok) return group;
    if (group.value === undefined) {
      if (isUnclear(name) && members.size > 0 && isFigure(cells[index])) return AMBIGUOUS;
      continue;
    }
    const own = members.get(group.value);
    if (own) own.push(cells[index]);
    else members.set(group.value, [cells[index]]);
  }
  return ok(members);
}

const AMBIGUOUS = refuse("ambiguous-group", { argument: "peerGroups" });

/** A blank cell that nobody has looked at; an empty text that was looked up is none. */
function isUnclear(cell: unknown): boolean {
  return cell === 0 || cell === null || cell === undefined || cell === "";
}

function isFigure(cell: unknown): boolean {
  const operand = readOperand(cell);
  return operand.ok && !operand.value.mayBeBlank;
}
