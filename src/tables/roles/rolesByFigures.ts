import { readPlace } from "../../lexicon/places/readPlace";
import { findSums } from "../arithmetic/findSums";
import { rolesInSums, type SumRole } from "../arithmetic/rolesInSums";
import { STRENGTH } from "../arithmetic/strength";
import type { Sum } from "../arithmetic/sum";
import { SELF, type EntityRole, type Observation } from "../observation";
import { levelOwnedBy, widthOf } from "../../lexicon/areas";
import { beginsWithEachPlace, isWholeArea, wholeAreaAt } from "../../lexicon/wholeAreas";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { levelsByName, type LevelsByName } from "./levelsByName";
import type { Roles } from "./rolesByName";

/** The sums among the amounts of a table that are believed, with the amounts. */
export interface LevelSums {
  readonly levels: LevelsByName;
  readonly sums: readonly Sum[];
}

/**
 * The sums among the amounts of a table. Strong ones stand alone; weaker ones only support a name that hints at the same, as one that is
 * wider than all others does; one column alone is never enough without such a name.
 */
export function levelSums(observations: readonly Observation[], read: Roles): LevelSums {
  const levels = levelsByName(observations);
  const { names, grid } = levels;
  const hinted = names.map((name) => hintsAtSeveral(name) || isSeveral(read.get(name)));
  const widest = widestOf(names);
  const least = (row: number): number =>
    hinted[row] ? 0 : row === widest ? STRENGTH.wider : STRENGTH.hint;
  const sums = findSums(grid, least);
  return { levels, sums: sums.filter((sum) => isBelieved(sum, levels, { hinted, widest })) };
}

/**
 * What the amounts of a table say of its names: a name whose amounts are the sums of those of others is their total or subtotal,
 * whatever it is called; a wider name that has more than all others together is the whole of which they are some.
 */
export function rolesByFigures({ levels, sums }: LevelSums, read: Roles): Roles {
  const { names } = levels;
  const roles = new Map(read);
  const above = aboveAll(levels);
  if (above !== undefined && roles.get(above) === "member") roles.set(above, "total");
  for (const [row, role] of rolesInSums(sums)) {
    const name = names[row] ?? SELF;
    const isAll = holdsAllOthers(sums, row, names.length) && !readPlace(plainLabel(name).key);
    const settled = isAll ? "total" : roleOf(role, read.get(name));
    if (name !== SELF && settled) roles.set(name, settled);
  }
  return roles;
}

/**
 * 昆明市 over some of its districts: wider than they are, the first or the last, and more than all of them together in every amount.
 */
function aboveAll({ names, grid }: LevelsByName): string | undefined {
  const widest = widestOf(names);
  const isAtEdge = widest === 0 || widest === names.length - 1;
  if (widest === undefined || !isAtEdge || names.length < FEWEST_WITH_WHOLE) return undefined;
  const isMore = grid.columns.every(({ values }) => {
    const others = values.filter((value, row) => row !== widest && !Number.isNaN(value));
    const sum = others.reduce((all, value) => all + value, 0);
    return others.every((value) => value >= 0) && (values[widest] ?? NaN) > sum;
  });
  return isMore && grid.columns.length > 0 ? names[widest] : undefined;
}

/** A whole and three of those it holds. */
const FEWEST_WITH_WHOLE = 4;

/** 街道合计 over every community of a street, and nothing beside it, is no subtotal, as 东部地区 is whatever stands beside it. */
function holdsAllOthers(sums: readonly Sum[], row: number, count: number): boolean {
  return sums.some(({ target, parts }) => target === row && parts.length === count - 1);
}

/** Names already known for no members stay what they are called. */
function roleOf(found: SumRole, read: EntityRole | undefined): EntityRole | undefined {
  if (read !== "member") return undefined;
  return found === "beside" ? "outsider" : found;
}

function isBelieved(
  { target, parts, agreeing, missing, bits }: Sum,
  { names }: LevelsByName,
  { hinted, widest }: { readonly hinted: readonly boolean[]; readonly widest: number | undefined },
): boolean {
  if (hinted[target]) return missing.length === 0 || bits >= STRENGTH.hint;
  if (target === widest && missing.length === 0) return true;
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
  const isOfWhole = wholeAreaAt(key) !== "" && !isWholeArea(key);
  return readPlace(key)?.meaning === "perhaps-group" || isOfWhole || beginsWithEachPlace(key);
}

/** The only name that is wider than all the others. */
function widestOf(names: readonly string[]): number | undefined {
  const widths = names.map((name) => (isOwnLevel(name) ? Infinity : (widthOf(name) ?? -Infinity)));
  const least = widths.reduce((one, other) => Math.min(one, other), Infinity);
  const at = widths.indexOf(least);
  return Number.isFinite(least) && widths.lastIndexOf(least) === at ? at : undefined;
}

/** 甲市 over districts and counties, 市本级 among them. */
function isWiderThan(name: string, parts: readonly string[]): boolean {
  const own = widthOf(name);
  if (own === undefined) return false;
  return parts.every((part) => isOwnLevel(part) || (widthOf(part) ?? own) > own);
}

/** 市本级, 市直: what an area keeps for itself, beside what it is divided into. */
function isOwnLevel(name: string): boolean {
  return levelOwnedBy(plainLabel(name).key) !== undefined;
}
