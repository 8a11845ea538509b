import { classThing } from "../lexicon/classHeads";
import { isDependentName, isStrengthAlone, isThingOfDeed, paidIn } from "../lexicon/dependents";
import { isBareCount, isFigureName } from "../lexicon/figureNames";
import { ofResidents } from "../lexicon/kindWords";
import { isHalfOfPair, isJoint } from "../lexicon/joints";
import { measuredAs } from "../lexicon/measured";
import { isRateName, isMoneyName } from "../lexicon/nameEndings";
import { beginsWithDivision, behindIndustries, behindUnits } from "../lexicon/divisions";
import { keptByText } from "../lexicon/script/keptByText";
import { bareKey, plainLabel } from "../lexicon/script/plainLabel";
import { behindDone, behindStage, withoutStages } from "../lexicon/stages";
import { saysWhatOf, withoutTitleEnding } from "../lexicon/titleEndings";
import type { Observation } from "./observation";
import type { Label } from "./words/label";
import { breakdownOf } from "./words/breakdownOf";
import { bodyName } from "./words/bodyName";
import { isGrade } from "./words/grades";
import { overlapping } from "./words/overlapping";
import { looksLikeRegion } from "./words/regionNames";
import { withoutNumber } from "./words/withoutNumber";
import { dividedThing, isCountable } from "./words/titleWords";

/**
 * Figures with the thing that only the heading over them, or the title, names: 申报数 and 立项率 under 科技项目申报立项统计 are 科技项目申报数 and
 * 科技项目立项率.
 */
export function withThingOfTitle(
  observations: readonly Observation[],
  title: Label | undefined,
  classes?: string,
): readonly Observation[] {
  const name = title && pieceOf(title.name, classes);
  // 空气质量排名 is about 空气质量 as 空气质量情况 is.
  const isNamed = !title?.measure || title.measure === "rank";
  const ofTitle = name !== undefined && isNamed ? thingIn(name) : undefined;
  // 已完工 under 高标准农田建设 says what has come of that, though nobody counts 建设.
  const field = title?.measure ? undefined : fieldIn(name ?? "");
  const grown = title?.measure === "growth" ? title.name : undefined;
  const isToldOf = (people: string): boolean =>
    measuredAs(people) === "people" &&
    observations.some(({ indicator }) => indicator.startsWith(people));
  const namedUnder = (over: string | undefined): ((own: string) => Named) => {
    // 按地区分 over 城镇 and 乡村 says how that is divided which the title names.
    const section = over !== undefined && breakdownOf(over) ? undefined : over;
    const near = section === undefined ? undefined : thingIn(withoutNumber(section));
    return keptByText((own) => {
      const { key } = plainLabel(own);
      const ofAll = ofTitle ?? (behindDone(key) !== undefined ? field : undefined);
      // 户数 beside 人口 counts no people, though the title names nobody else.
      const isOthers = isBareCount(key) && ofAll !== undefined && isToldOf(ofAll);
      const thing = section !== undefined ? near : isOthers ? undefined : ofAll;
      const ofTheirs = section === undefined && grown ? ofResidents(own, grown) : undefined;
      const name = ofTheirs ?? (thing === undefined ? own : completed(own, thing, thing === near));
      return { name, isOfThing: thing !== undefined };
    });
  };
  // What stands under one heading under one name is called alike.
  const sections = new Map<string | undefined, ReturnType<typeof namedUnder>>();
  const wholes = new Map<string, string>();
  const named = observations.map((one): Observation => {
    const { indicator, partOf, base, section } = one;
    if (one.said?.indicator?.by === "user") return one;
    const own = base ?? indicator;
    const naming = sections.get(section) ?? namedUnder(section);
    sections.set(section, naming);
    const { name, isOfThing } = naming(own);
    if (partOf === undefined && isOfThing) wholes.set(own, name);
    if (name === own) return one;
    return {
      ...one,
      indicator: name + indicator.slice(own.length),
      ...(base !== undefined && { base: name }),
    };
  });
  // A part is a part of what its whole is called by now.
  return named.map((one) => {
    const { partOf } = one;
    if (partOf === undefined) return one;
    const whole = wholes.get(partOf) ?? (ofTitle ? completed(partOf, ofTitle) : partOf);
    return whole === partOf ? one : { ...one, partOf: whole };
  });
}

/** What a figure is called, and whether anything over it says what it is of. */
interface Named {
  readonly name: string;
  readonly isOfThing: boolean;
}

/** Of 创新平台与科技项目 the one of which the rows are classes, by what heads them: 项目类别. */
function pieceOf(title: string, classes = ""): string {
  const thing = classThing(classes) ?? "";
  const piece = thing && title.split(JOINTS).find((one) => one.endsWith(thing));
  return piece || title;
}

const JOINTS = /[与和及、]/;

/** What is applied for, counted or paid for, without how far that has come: 科技项目 of 科技项目申报立项, 科研项目 of 科研项目立项及经费. */
function thingIn(title: string): string | undefined {
  const field = fieldIn(title);
  return field !== undefined && saysWhatOf(field.replace(PAIRED, "")) ? field : undefined;
}

/** The same, or what is only a field of work. */
function fieldIn(title: string): string | undefined {
  const key = behindIndustries(behindUnits(bareKey(title))).replace(/台账$/, "");
  const joint = [...key].findIndex(
    (sign, at) => isJoint(sign) && isDependentName(key.slice(at + 1)),
  );
  const named = withoutTitleEnding(joint < 0 ? key : key.slice(0, joint));
  const thing = withoutStages(dividedThing(named) ?? named);
  const isBody =
    beginsWithDivision(thing) ||
    looksLikeRegion(thing) ||
    bodyName(thing) === thing ||
    isGrade(thing);
  return thing !== "" && isCountable(thing) && !isBody ? thing : undefined;
}

/**
 * A name with the thing before it, where it says only how many, how much or how far; what stands near over it is in the name already, where that
 * begins with it.
 */
function completed(name: string, thing: string, isNear = false): string {
  const { key } = plainLabel(name);
  if (key.includes(thing)) return name;
  const at = saysHowMany(key) ? thing.lastIndexOf(key) : -1;
  if (at >= 0) return thing.slice(0, at) + name;
  const paid = isStrengthAlone(key) ? paidIn(thing) : "";
  if (paid !== "") return overlapping(thing, "投入强度", FEWEST_SHARED);
  for (let shared = key.length - 1; !isNear && shared >= FEWEST_SHARED; shared -= 1) {
    const rest = key.slice(shared);
    const end = key.slice(0, shared);
    if (thing.endsWith(end) && !isHalfOfPair(end, thing) && saysHowMany(rest)) return thing + rest;
  }
  const isAmount = isFigureName(thing) || isRateName(thing) || isMoneyName(thing);
  const ofTheirs = isAmount ? ofResidents(key, thing) : undefined;
  if (ofTheirs !== undefined) return ofTheirs;
  const isCounted = behindStage(key) !== undefined || isBareCount(key);
  const isMeant = isDependentName(key) && (!isAmount || isRateName(key));
  if (!isCounted && !isMeant) return name;
  return beforeIts(thing, key) + name;
}

function saysHowMany(rest: string): boolean {
  return isDependentName(rest) || isBareCount(rest) || isThingOfDeed(rest);
}

/** 财政 of 财政收支, before 收入. */
function beforeIts(thing: string, [first = ""]: string): string {
  const pair = PAIRED.exec(thing)?.[0] ?? "";
  return pair.includes(first) ? thing.slice(0, thing.length - pair.length) : thing;
}

const PAIRED = /(?:收支|产销|存贷|供需)$/;

const FEWEST_SHARED = 2;
