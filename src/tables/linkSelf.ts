import { LAYOUTS } from "./layouts/layouts";
import { BY_BOOK } from "./meaning/origin";
import { SELF, type EntityRole, type Observation } from "./observation";
import { widthOf, withoutAreaSign } from "../lexicon/areas";
import { joinsNames } from "../lexicon/joints";
import { plainLabel } from "../lexicon/script/plainLabel";
import { isWholeArea, speaksOfEachPlace } from "../lexicon/wholeAreas";
import { ledgersOfMembers } from "./ledgersOfMembers";
import { placedBody } from "./placedBody";
import type { Table } from "./table";
import { withOwnTotals } from "./withOwnTotals";
import { withWiderAreas } from "./withWiderAreas";
import { selfNameIn } from "./words/selfNameIn";

/** What the workbook itself says of the office's name. */
export interface OwnNames {
  /** As its settings have it: 甲市科学技术局, 我市. */
  readonly name?: string;
  /** What rows like 本市 are called, in order. */
  readonly rows: readonly string[];
  /** As its file is called. */
  readonly file?: string;
  /** The titles over everything that looks like a table, those that could not be read among them. */
  readonly titles?: readonly string[];
}

/** Observations in which the office has one name only, and that name. */
export interface Linked {
  readonly observations: readonly Observation[];
  readonly selfName?: string;
  /** The workbook names a body of which it holds no figure, only those of its members. */
  readonly unowned?: true;
}

/**
 * Makes the office one subject. A ledger names nobody; the name in its title, 本市 among the peers, and a peer called as
 * the title says are all `SELF`, and so is the total of the members of the body that titles name; the name in the workbook's
 * settings goes before all, the name of its file after all. Where ledgers carry the names of several areas (a sheet for each
 * county), none of them is the office's own and each keeps its name.
 */
export function linkSelf(
  found: readonly Observation[],
  tables: readonly Table[],
  own: OwnNames,
): Linked {
  const ledgers = tables.filter(isLedger);
  const over = new Map(ledgers.map((table) => [table.id, nameOver(table)]));
  const stated = own.name === undefined ? undefined : selfNameIn(own.name);
  const certain = stated?.generic === false ? stated.name : undefined;
  const ofMembers = certain === undefined ? ledgersOfMembers(tables, found, over) : NONE;
  const titles = new Map([...over].filter(([id]) => !ofMembers.has(id)));
  const observations =
    ofMembers.size === 0
      ? found
      : found.map((one) => (ofMembers.has(one.table) ? rename(one, over) : one));
  const names = inFull(distinct([...titles.values()].filter((name) => name && !name.generic)));
  const areMany = names.some((name) => name !== (certain ?? names[0]));
  const lists = tables.filter(isOfMembers);
  const body = certain ?? names[0] ?? bodyOver(lists, own.file);
  const isBeside = lists.some((list) => nameOver(list)?.name === body);
  const benchmarked = withWiderAreas(observations, ledgers, { name: body, isBeside });
  const told = areMany ? benchmarked.map((found) => rename(found, titles)) : benchmarked;
  if (areMany && certain === undefined) return { observations: told };
  const named = body ?? placedBody(told);
  const overOthers = (own.titles ?? []).map(selfNameIn).filter((name) => name?.generic === true);
  const [generic] = [
    ...narrowestFirst(distinct([...titles.values(), ...lists.map(nameOver)])),
    ...narrowestFirst(distinct(overOthers)),
  ];
  const selfName = named ?? stated?.name ?? own.rows[0] ?? generic;
  const linked = withOwnTotals(
    named === undefined ? told : told.map((found) => ofOffice(found, named)),
    lists,
    selfName,
  );
  if (selfName === undefined) {
    const area = areaOf(linked, told);
    return { observations: linked, ...(area !== undefined && { selfName: area }) };
  }
  if (linked.some(({ entity }) => entity === SELF)) return { observations: linked, selfName };
  // 咸宁市各县市区: 赤壁市 is one of them, whatever it is called.
  const isOfEach =
    lists.length > 0 && lists.every(({ title = "" }) => speaksOfEachPlace(plainLabel(title).key));
  return named !== undefined && lists.length > 0 && (isOfEach || isWider(named, linked))
    ? { observations: linked, selfName, unowned: true }
    : { observations: linked };
}

/** 全市 below its districts, or the 全县 whose 全县排名 towns hold beside their 合计, where nothing else names the office. */
function areaOf(linked: readonly Observation[], told: readonly Observation[]): string | undefined {
  const own = new Set(linked.filter(isOwnTotal).map(({ table }) => table));
  if (own.size === 0) return undefined;
  const areas = new Set<string>();
  for (const observations of [told, linked]) {
    for (const { table, entity, entityRole, scope, measure } of observations) {
      if (!own.has(table)) continue;
      const area = entityRole === "total" ? entity : measure === "rank" ? (scope ?? "") : "";
      if (isWholeArea(area) && area !== "全国") areas.add(area);
    }
  }
  return areas.size === 1 ? [...areas][0] : undefined;
}

function isOwnTotal({ entity, entityRole }: Observation): boolean {
  return entity === SELF && entityRole === "total";
}

/** 高新区 in the title of one table is 甲市高新区 of the others. */
function inFull(names: readonly string[]): readonly string[] {
  return names.filter((name) => !names.some((other) => other !== name && other.endsWith(name)));
}

/** 全市 beside 全省 is the office's own. */
function narrowestFirst(names: readonly string[]): string[] {
  return [...names].sort((a, b) => (widthOf(b) ?? 0) - (widthOf(a) ?? 0));
}

/** Whose members tables list, by their titles and sheets, else by the file; `undefined` where they name several. */
function bodyOver(lists: readonly Table[], file: string | undefined): string | undefined {
  const [only, ...others] = distinct(lists.map(nameOver).filter((name) => name && !name.generic));
  if (others.length > 0) return undefined;
  return only ?? nameInFile(file ?? "");
}

/** 扬州 of 2023年公报附表-扬州.xlsx: no name goes on over a stroke. */
function nameInFile(file: string): string | undefined {
  const pieces = file.replace(/\.[a-z]+$/i, "").split(/[-_—－\s]+/);
  return pieces.map(selfNameIn).find((one) => one?.generic === false)?.name;
}

/** 咸宁市 over districts and counties; a body of which nothing tells how wide it is holds whatever stands under its name. */
function isWider(name: string, observations: readonly Observation[]): boolean {
  const own = widthOf(name);
  return observations.every(({ entity }) => (widthOf(entity) ?? Infinity) > (own ?? -1));
}

/** Whose a ledger is, by its title, else by the name of its sheet. */
function nameOver({ title = "", area }: Table): ReturnType<typeof selfNameIn> {
  const own = selfNameIn(title);
  if (own) return own;
  // 主体与高新区 names two things, and nobody.
  if (joinsNames(plainLabel(area.sheet).key)) return undefined;
  const sheet = selfNameIn(area.sheet);
  return sheet?.generic === false && sheet.name === area.sheet ? sheet : undefined;
}

/** Whether a table tells of several regions or units of one body. */
function isOfMembers({ orientation }: Table): boolean {
  if (orientation === "text" || orientation === "parameters") return false;
  const { rows, columns } = LAYOUTS[orientation].roles;
  return rows === "members" || columns === "members";
}

/** Whether a table's figures are the office's own where it names nobody. */
function isLedger({ orientation }: Table): boolean {
  if (orientation === "text" || orientation === "parameters") return false;
  return LAYOUTS[orientation].aggregatesOwn;
}

/** 甲市 is the office's whether its table lists its peers or its districts. */
const OWN_ROLES: ReadonlySet<EntityRole> = new Set(["member", "total"]);

const NONE: ReadonlySet<string> = new Set();

type Names = ReadonlyMap<string, ReturnType<typeof selfNameIn>>;

function rename(observation: Observation, titles: Names): Observation {
  const own = titles.get(observation.table);
  const isNamed = observation.entity === SELF && own && !own.generic;
  return isNamed ? { ...observation, entity: own.name } : observation;
}

function distinct(names: readonly (ReturnType<typeof selfNameIn> | false)[]): string[] {
  return [...new Set(names.flatMap((name) => (name ? [name.name] : [])))];
}

function ofOffice(found: Observation, name: string): Observation {
  return isSame(found.entity, name) && OWN_ROLES.has(found.entityRole)
    ? { ...found, entity: SELF, said: { ...found.said, entity: BY_BOOK } }
    : found;
}

/** 甲 in a narrow column is 甲市. */
function isSame(entity: string, name: string): boolean {
  return entity === name || (entity.length > 1 && entity === withoutAreaSign(name));
}
