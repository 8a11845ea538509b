import { datedPeriods } from "../../lexicon/notation/periodsNamed";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import { agree } from "../../quantity/agree";
import { SELF, type Observation } from "../../tables/observation";
import type { Reading } from "../../tables/table";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { isSelfName } from "../../tables/words/regionNames";
import { selfNameIn } from "../../tables/words/selfNameIn";
import { keptWith } from "../keptWith";
import { firstLine, isTitle } from "./firstLine";
import { withoutLevel } from "./withoutLevel";

/** Whose text it is: the names under which the workbook has their figures, and how the text calls them. */
export interface DraftSubject {
  /** As the workbook is asked for it. */
  readonly entity: string;
  readonly label: string;
  /** The workbook as it is read for them: a ledger that names nobody is theirs. */
  readonly reading: Reading;
}

/** By the name given; else by the title of the text, by whom it names most, or by whose workbook it is. */
export function draftSubject(
  reading: Reading,
  plain: string,
  asked: string | undefined,
): DraftSubject {
  const members = reading.subjects.filter((name) => name !== SELF && !isSelfName(name));
  const hasSelf = reading.subjects.includes(SELF);
  const named =
    asked === undefined
      ? mostNamed(plain, members, { self: reading.selfName, hasSelf })
      : (memberFor(asked, members) ?? asked);
  const self = reading.selfName;
  const isBeside =
    named !== undefined && (standTogether(reading, named) || contradict(reading, named));
  const isSelfOther =
    isBeside ||
    (self !== undefined &&
      named !== undefined &&
      !isSelfName(self) &&
      !/^[全我本]/.test(self) &&
      !isOwnHouse(named) &&
      !alike(self, named) &&
      !self.endsWith(named));
  if (named === undefined || named === SELF) {
    const [first = SELF] = hasSelf ? [SELF] : [wholeTold(reading, plain) ?? reading.subjects[0]];
    return { entity: first, label: first === SELF ? (self ?? "本单位") : first, reading };
  }
  const isMember = members.includes(named);
  if (hasSelf && !isSelfOther) {
    return isMember
      ? { entity: named, label: named, reading: { ...reading, selfName: named } }
      : { entity: SELF, label: named, reading };
  }
  return { entity: named, label: named, reading };
}

/** 全省, 学校, 本集团: what a body calls itself, whatever its name. */
export function isOwnHouse(name: string): boolean {
  return OWN_HOUSE.test(plainLabel(name).key);
}

const OWN_HOUSE =
  /^(?:(?:全|本|我)?(?:园区|集团|公司|学校|医院|学院|部门|单位|[省市县区州盟旗镇乡村校院厂局])|本?辖区内?|当地)$/;

/** A row for 本市 and one for them in one table: two places. */
function standTogether({ observations }: Reading, named: string): boolean {
  const own = tablesOf(observations).get(SELF);
  const theirs = tablesOf(observations).get(named);
  return own !== undefined && theirs !== undefined && [...theirs].some((table) => own.has(table));
}

/** 全市…, 全市…: the row of 全市 in a workbook that has no figures of the office's own. */
function wholeTold({ observations }: Reading, plain: string): string | undefined {
  const told = new Set(plain.match(OF_WHOLE));
  return observations.find(
    ({ entity, entityRole }) => entityRole === "total" && told.has(plainLabel(entity).key),
  )?.entity;
}

/** In which tables each has figures. */
const tablesOf = keptWith((observations: readonly Observation[]) => {
  const tables = new Map<string, Set<string>>();
  for (const { entity, table } of observations) {
    const known = tables.get(entity) ?? new Set<string>();
    tables.set(entity, known.add(table));
  }
  return tables;
});

/** Two levels of one indicator in one period that differ belong to two places. */
function contradict({ observations }: Reading, named: string): boolean {
  const own = new Map<string, Observation>();
  for (const one of observations) {
    if (one.entity === SELF && one.measure === "level") own.set(keyOf(one), one);
  }
  if (own.size === 0) return false;
  return observations.some((one) => {
    const other = one.entity === named && one.measure === "level" ? own.get(keyOf(one)) : undefined;
    return other !== undefined && !agree(one, other);
  });
}

function keyOf({ indicator, period, counting }: Observation): string {
  return JSON.stringify([indicator, period, counting]);
}

function mostNamed(
  plain: string,
  members: readonly string[],
  { self, hasSelf }: { readonly self: string | undefined; readonly hasSelf: boolean },
): string | undefined {
  const title = firstLine(plain);
  const inTitle = members.filter((name) => title.includes(plainLabel(name).key));
  const [titled, ...others] = inTitle;
  if (
    titled !== undefined &&
    others.length === 0 &&
    (isTitle(title) || !isOfWhole(plain, titled, self))
  )
    return titled;
  const counts = members
    .map((name) => [name, plain.split(plainLabel(name).key).length - 1] as const)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  const [first, second] = counts;
  const region = BODY_OF_TITLE.exec(withoutPeriods(title))?.[1];
  if (region !== undefined && !isSelfName(region) && !members.some((name) => alike(name, region))) {
    return region;
  }
  const whole = wholeNamed(title, self);
  if (whole !== undefined && !members.some((name) => alike(name, whole))) return whole;
  return first &&
    first[1] > (second?.[1] ?? 0) &&
    !/[我本][省市县区州]/.test(plain) &&
    wholesIn(title, first[0], self) === 0 &&
    (!hasSelf || isIntroduced(plain, first[0])) &&
    !isOfWhole(plain, first[0], self)
    ? first[0]
    : undefined;
}

/** 海州市科技创新工作总结, 海州市2023年统计公报. */
const BODY_OF_TITLE =
  /(?<![\u4e00-\u9fff])(?:学?年)?[度初末底]?(?!学?年|近|[全我本各][国省市县区州盟旗])([\u4e00-\u9fff]{2,6}?[省市县区州盟旗])(?=科|工信|经信|教育|统计|农业|人民政府|\d| )/;

/** 2023年前三季度海州市: no 前三季度海州市 is meant. */
function withoutPeriods(title: string): string {
  const plain = normalizeWidth(title);
  return datedPeriods(plain).reduce((rest, said) => rest.replace(said, " "), plain);
}

/** 2022年河南省…公报 beside a workbook of 全省: which one that is. */
function wholeNamed(title: string, self: string | undefined): string | undefined {
  if (!isTitle(title) || self === undefined || !isOwnHouse(self)) return undefined;
  const named = selfNameIn(title);
  return named && !named.generic && named.name.endsWith(plainLabel(self).key.slice(-1))
    ? named.name
    : undefined;
}

/** Whose text it is is said where it begins, if the workbook has figures of the office's own; a later name is an example. */
function isIntroduced(plain: string, member: string): boolean {
  const [title = "", sentence = ""] = plain.trimStart().split(/[。\n]+/, 2);
  return `${title}${sentence}`.includes(plainLabel(member).key);
}

/**
 * 全市…, 全市…, and one county of it by name once: what is told of 全市 is more than what is told of the member. 全市 of 海州市 is not the
 * whole of which it is one, unless the workbook is that of another 市.
 */
function isOfWhole(plain: string, member: string, self = member): boolean {
  return wholesIn(plain, member, self) >= plain.split(plainLabel(member).key).length - 1;
}

/** How often a text tells something of 全市. */
function wholesIn(plain: string, member: string, self = member): number {
  const { key } = plainLabel(member);
  const isOther = (level: string) =>
    !key.endsWith(level) || (!alike(self, member) && plainLabel(self).key.endsWith(level));
  return plain.match(OF_WHOLE)?.filter(([, level = ""]) => isOther(level)).length ?? 0;
}

/** 全市 as whose figures follow: not 居全市第4位, 占全市的5%, 高于全市平均. */
const OF_WHOLE =
  /(?<![居列占为是比于较在超对]|位居|排名|名列)[全我本][省市县区州盟旗](?!第|首|前|最|的|平均|各|排)/g;

function memberFor(name: string, members: readonly string[]): string | undefined {
  return members.find((member) => member === name) ?? members.find((member) => alike(member, name));
}

/** 云台 and 云台县 are one place; 吉安市 and 吉安县 are two. */
export function alike(a: string, b: string): boolean {
  const [one, other] = [plainLabel(a).key, plainLabel(b).key];
  return (
    one === other || (withoutLevel(one) === withoutLevel(other) && isShort(one) !== isShort(other))
  );
}

function isShort(key: string): boolean {
  return withoutLevel(key) === key;
}
