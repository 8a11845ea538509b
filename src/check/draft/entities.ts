import { SELF, type Observation } from "../../tables/observation";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { keptWith } from "../keptWith";
import { withoutLevel } from "./withoutLevel";
import { alike, isOwnHouse, type DraftSubject } from "./draftSubject";

/** Finds whose figures of the workbook the words of a text mean. */
export interface Entities {
  /** The entities that may be meant, the likelier first; none where the workbook does not have them. */
  readonly meant: (words: string | undefined) => readonly string[];
  /** The rows of tables that are called 合计 and name nobody else, which may be the whole that a text speaks of. */
  readonly totals: readonly string[];
  /** The entity whose name a phrase ends with. */
  readonly atEnd: (words: string) => string | undefined;
  /** The entity whose name a phrase begins with, and the rest of the phrase, which may be empty. */
  readonly split: (words: string) => { readonly entity: string; readonly rest: string } | undefined;
}

/** Everybody in a workbook, by name, by the name without 省, 市, 县, and by the name without what others end with, too. */
const namesIn = keptWith((observations: readonly Observation[]) => {
  const known = new Map<string, string>();
  const short = new Map<string, string>();
  const seen = new Set<string>([""]);
  for (const { entity, entityRole } of observations) {
    if (seen.has(entity)) continue;
    seen.add(entity);
    known.set(keyOf(entity), entity);
    if (entityRole !== "firm") short.set(shortOf(entity), entity);
  }
  // 化工学院/材料研究院: one body under two names.
  for (const [key, entity] of [...known]) {
    for (const part of key.split("/"))
      if (part !== key && !known.has(part)) known.set(part, entity);
  }
  for (const [key, entity] of withoutSharedEnd([...known.keys()])) {
    const name = known.get(entity);
    if (name !== undefined && !known.has(key) && !short.has(key)) short.set(key, name);
  }
  return { known, short };
});

/**
 * 江州 for 江州高新区 where another is called 石城高新区: what members of a table have in common at their end goes without saying.
 * A short name that two would have is nobody's.
 */
function withoutSharedEnd(names: readonly string[]): ReadonlyMap<string, string> {
  const ends = new Map<string, number>();
  for (const name of names) {
    for (let at = SHORTEST; at <= name.length - SHORTEST; at += 1) {
      const end = name.slice(at);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
  }
  const short = new Map<string, string | undefined>();
  for (const name of names) {
    for (let at = SHORTEST; at <= name.length - SHORTEST; at += 1) {
      if ((ends.get(name.slice(at)) ?? 0) < 2) continue;
      const key = name.slice(0, at);
      short.set(key, short.has(key) ? undefined : name);
      break;
    }
  }
  return new Map([...short].flatMap(([key, name]) => (name === undefined ? [] : [[key, name]])));
}

export function entitiesOf(observations: readonly Observation[], subject: DraftSubject): Entities {
  const { known: all, short } = namesIn(observations);
  const known = new Map(all);
  // The office itself, by the name that the text or the workbook has for it.
  for (const name of [subject.label, subject.reading.selfName]) {
    if (name === undefined || known.has(keyOf(name))) continue;
    // 全市, as the workbook calls whom its totals are of, is none of its districts.
    const isWhole = name !== subject.label && isOwnHouse(name);
    known.set(keyOf(name), isWhole ? SELF : subject.entity);
  }
  const find = (words: string): string | undefined => {
    const exact = known.get(keyOf(words));
    if (exact !== undefined) return exact;
    const entity = short.get(shortOf(words));
    return entity !== undefined && isOtherLevel(words, entity) ? undefined : entity;
  };
  // 海州开发区 in a text of 海州市 is what its sheet calls 开发区.
  const own = shortOf(subject.label);
  const ofOwnPlace = (key: string) =>
    key.startsWith(own) && key.length >= own.length + SHORTEST
      ? find(key.slice(own.length))
      : undefined;
  const level = levelOf(subject.label) ?? levelOf(subject.reading.selfName ?? "");
  const meant = (words: string | undefined): readonly string[] => {
    if (words === undefined) return [subject.entity];
    // 河南全省 is 河南省.
    const key = keyOf(words).replace(/(?<=[\u4e00-\u9fff]{2})全(?=[省市县区州盟旗镇乡]$)/, "");
    if (/^[我本]/.test(key)) return [subject.entity];
    if (alike(key, subject.label)) {
      const named = known.get(key);
      return named === undefined || named === subject.entity
        ? [subject.entity]
        : [subject.entity, named];
    }
    const whole = /^全([国省市县区州盟旗镇乡村校院司])/.exec(key)?.[1];
    const isOfOthers = whole !== undefined && whole !== level;
    if (isOfOthers && find(key) === undefined && isMemberOfWhole(observations, subject.entity))
      return [SELF];
    // 全市 in a text of 江北区 is whom that is part of.
    const isBeyond = isOfOthers && level !== undefined;
    const isOwn = isOwnHouse(key) || isEndOfName(key, subject.label);
    if (isOwn && !isBeyond && find(key) === undefined) return [subject.entity];
    const found = find(key) ?? (whole === undefined ? ofOwnPlace(key) : find(`${key}平均`));
    if (whole !== undefined) {
      if (whole === level || (level === undefined && found === undefined))
        return [subject.entity, ...(found ? [found] : [])];
      return found === undefined ? [] : [found];
    }
    return found === undefined ? [] : [found];
  };
  const longest = Math.max(0, ...[...known.keys(), ...short.keys()].map(({ length }) => length));
  return {
    meant: (words) => withTwins(meant(words), observations),
    totals: totalsIn(observations),
    atEnd: (words) => {
      const key = keyOf(words);
      for (let length = Math.min(longest, key.length); length >= SHORTEST; length -= 1) {
        const entity = find(key.slice(-length));
        if (entity !== undefined) return entity;
      }
      return undefined;
    },
    split: (words) => {
      const key = keyOf(words);
      for (let length = Math.min(longest, key.length); length >= SHORTEST; length -= 1) {
        const entity = find(key.slice(0, length));
        if (entity !== undefined) return { entity, rest: key.slice(length).replace(/^的/, "") };
      }
      const rest = key.slice(own.length);
      return own.length >= SHORTEST && key.startsWith(own) && !NAMED_AFTER.test(rest)
        ? { entity: subject.entity, rest }
        : undefined;
    },
  };
}

const SHORTEST = 2;

/** 中山大学 is none of 中山市, nor is 河南市 of 河南省. */
const NAMED_AFTER =
  /^(?:$|[省市县区州盟旗镇乡村]|.{0,2}(?:大学|学院|银行|集团|公司|医院|中学|小学|路|山))/;

const totalsIn = keptWith((observations: readonly Observation[]) => [
  ...new Set(
    observations
      .filter((one) => one.entityRole === "total" && isOfAll(keyOf(one.entity)))
      .map(({ entity }) => entity),
  ),
]);

/** 合计, 集团合计: a total that names nobody but whose book it is. */
function isOfAll(key: string): boolean {
  const [, whose] = /^(.*?)(?:合计|总计)$/.exec(key) ?? [];
  return whose === "" || (whose !== undefined && isOwnHouse(whose));
}

/** 江州高新区 in one sheet and 高新区 in the title of another are one place, if no table has both. */
function withTwins(
  entities: readonly string[],
  observations: readonly Observation[],
): readonly string[] {
  return entities.flatMap((entity) => [entity, ...(twinsIn(observations).get(entity) ?? [])]);
}

const twinsIn = keptWith((observations: readonly Observation[]) => {
  const tables = new Map<string, Set<string>>();
  for (const { entity, table } of observations)
    tables.set(entity, (tables.get(entity) ?? new Set()).add(table));
  const twins = new Map<string, readonly string[]>();
  for (const [short, own] of tables) {
    if (!KIND_OF_PLACE.test(keyOf(short))) continue;
    const longer = [...tables.keys()].filter(
      (one) => one !== short && keyOf(one).endsWith(keyOf(short)),
    );
    const [twin, ...others] = longer;
    if (twin === undefined || others.length > 0) continue;
    if ([...(tables.get(twin) ?? [])].some((table) => own.has(table))) continue;
    twins.set(short, [twin]).set(twin, [short]);
  }
  return twins;
});

const KIND_OF_PLACE = /^(?:高新区|经开区|开发区|新区|园区|示范区)$/;

/** 高新区 of 宿州高新区: what kind of body it is. */
function isEndOfName(key: string, label: string): boolean {
  return key.length >= SHORTEST && plainLabel(label).key.endsWith(key);
}

/** 占全市的17.2% of a county: the total of a table that names nobody, in which the county stands as a member. */
function isMemberOfWhole(observations: readonly Observation[], entity: string): boolean {
  return entity !== SELF && membersOfWholes(observations).has(entity);
}

const membersOfWholes = keptWith((observations: readonly Observation[]) => {
  const tables = new Set(
    observations
      .filter((one) => one.entity === SELF && one.entityRole === "total")
      .map(({ table }) => table),
  );
  return new Set(observations.filter(({ table }) => tables.has(table)).map(({ entity }) => entity));
});

function keyOf(name: string): string {
  return plainLabel(name).key;
}

function shortOf(name: string): string {
  return withoutLevel(keyOf(name));
}

/** 吉安市 is not 吉安县. */
function isOtherLevel(words: string, entity: string): boolean {
  const [said, known] = [keyOf(words), keyOf(entity)];
  return said !== shortOf(said) && known !== shortOf(known) && shortOf(said) === shortOf(known);
}

function levelOf(name: string): string | undefined {
  return /([国省市县区州盟旗镇乡村校院司])$/.exec(name)?.[1];
}
