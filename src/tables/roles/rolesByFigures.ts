import { readPlace } from "../../lexicon/places/readPlace";
import { findSums } from "../arithmetic/findSums";
import { rolesInSums, type SumRole } from "../arithmetic/rolesInSums";
import { STRENGTH } from "../arithmetic/strength";
import type { Sum } from "../arithmetic/sum";
import { SELF, type EntityRole, type Observation } from "../observation";
import { widthOf } from "../../lexicon/areas";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { levelsByName, type LevelsByName } from "./levelsByName";
import type { Roles } from "./rolesByName";

/** The sums among the amounts of a table that are believed, with the amounts. */
export interface LevelSums {
  readonly levels: LevelsByName;
  readonly sums: readonly Sum[];
}

/**
 * The sums among the amounts of a table. Strong ones stand alone; weaker ones only support a name that hints at the same; one column
 * alone is never enough without such a name.
 */
export function levelSums(observations: readonly Observation[], read: Roles): LevelSums {
  const levels = levelsByName(observations);
  const { names, grid } = levels;
  const hinted = names.map((name) => hintsAtSeveral(name) || isSeveral(read.get(name)));
  const sums = findSums(grid, (row) => (hinted[row] ? 0 : STRENGTH.hint));
  return { levels, sums: sums.filter((sum) => isBelieved(sum, levels, hinted)) };
}

/**
 * What the amounts of a table say of its names: a name whose amounts are the sums of those of others is their total or subtotal,
 * whatever it is called.
 */
export function rolesByFigures({ levels: { names }, sums }: LevelSums, read: Roles): Roles {
  const roles = new Map(read);
  for (const [row, role] of rolesInSums(sums)) {
    const name = names[row] ?? SELF;
    const settled = roleOf(role, read.get(name));
    if (name !== SELF && settled) roles.set(name, settled);
  }
  return roles;
}

/** Names already known for no members stay what they are called. */
function roleOf(found: SumRole, read: EntityRole | undefined): EntityRole | undefined {
  if (read !== "member") return undefined;
  return found === "beside" ? "outsider" : found;
}

function isBelieved(
  { target, parts, agreeing, missing, bits }: Sum,
  { names }: LevelsByName,
  hinted: readonly boolean[],
): boolean {
  if (hinted[target]) return missing.length === 0 || bits >= STRENGTH.hint;
  if (bits >= STRENGTH.proof && agreeing.length > 1) return true;
  const isWider = isWiderThan(
    names[target] ?? "",
    parts.map((part) => names[part] ?? ""),
  );
  return bits >= STRENGTH.hint && isWider;
}

function isSeveral(role: EntityRole | undefined): boolean {
  return role === "total" || role === "subtotal";
}

/** 市区, 全省高新区: names that mean several where the figures agree. */
function hintsAtSeveral(name: string): boolean {
  const { key } = plainLabel(name);
  return readPlace(key)?.meaning === "perhaps-group" || /^(?:全|各)[国省市州县区盟旗]./.test(key);
}

/** 甲市 over districts and counties. */
function isWiderThan(name: string, parts: readonly string[]): boolean {
  const own = widthOf(name);
  if (own === undefined) return false;
  return parts.every((part) => (widthOf(part) ?? own) > own);
}
