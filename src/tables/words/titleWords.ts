import { withoutBreakdownBehind } from "../../lexicon/breakdowns";
import { behindUnits, withoutDividedBy } from "../../lexicon/divisions";
import { isThingOfDeed } from "../../lexicon/dependents";
import { isFigureName } from "../../lexicon/figureNames";
import { isMoneyName } from "../../lexicon/nameEndings";
import { isJoint, joinsNames } from "../../lexicon/joints";
import { dateBefore } from "../../lexicon/notation/dates";
import { tableNumber, withoutKindsCounted } from "../../lexicon/notation/numbering";
import { withoutUnitBehind } from "../../lexicon/notation/unitLines";
import { withoutYearSpan } from "../../lexicon/notation/yearSpans";
import { dividedName, namesOneThing, withoutTitleEnding } from "../../lexicon/titleEndings";
import { relationAt } from "../../lexicon/relations";
import { isMean } from "../../lexicon/totals";
import { wholeAreaAt } from "../../lexicon/wholeAreas";
import type { Origin } from "../meaning/origin";
import { breakdownOf } from "./breakdownOf";
import { bodyName } from "./bodyName";
import type { Label } from "./label";
import { plainLabel, printedName } from "../../lexicon/script/plainLabel";
import { withoutOwnArea } from "./selfNameIn";
import { readLabel } from "./readLabel";

/** What a title says of the figures under it, and where it stands. */
export interface TitleLabel extends Label {
  readonly origin: Origin;
}

/**
 * What a table that divides something is about, by the name of its title: 技术合同 of 技术合同分类.
 *
 * @example dividedThing("技术合同分类") // => "技术合同"
 * @example dividedThing("专利授权量") // => undefined
 */
export function dividedThing(name: string): string | undefined {
  const divided = dividedName(name);
  if (divided === undefined) return undefined;
  const bare = withoutBreakdownBehind(name);
  const thing = bare === name ? divided : bare;
  return thing.length >= FEWEST_OF_NAME && thing.length <= LONGEST_THING ? thing : undefined;
}

const LONGEST_THING = 12;

/**
 * Whether a title's name is that of one thing that can be counted or summed up.
 *
 * @example isCountable("科技项目") // => true
 * @example isCountable("主要科技指标") // => false
 */
export function isCountable(name: string): boolean {
  return namesOneThing(name);
}

/**
 * What a title that ends in two things done says of each, by the word a column would name it with: 申请 and 授权 of
 * 植物新品种权申请和授权.
 *
 * @example coordinatedThings("植物新品种权申请和授权")?.get("授权") // => "植物新品种权授权"
 * @example coordinatedThings("科技型企业及招生") // => undefined
 * @example coordinatedThings("专利授权量") // => undefined
 */
export function coordinatedThings(name: string): ReadonlyMap<string, string> | undefined {
  for (const ending of ENDINGS_OF_TWO) {
    const words = name.endsWith(ending) ? name.slice(0, name.length - ending.length) : "";
    const [thing, one, joint, other] = [
      words.slice(0, -5),
      words.slice(-5, -3),
      words.slice(-3, -2),
      words.slice(-2),
    ];
    // 科技型企业及招生 is about two things.
    const isNamed =
      thing.length >= FEWEST_OF_NAME && thing.length <= LONGEST_OF_TWO && !isThingOfDeed(one);
    if (isNamed && isJoint(joint) && one !== other && !joinsNames(one + other))
      return new Map([one, other].map((word) => [word, `${thing}${word}`]));
  }
  return undefined;
}

const ENDINGS_OF_TWO = ["情况", "数量", "数", "量", ""];
const LONGEST_OF_TWO = 16;

/**
 * The indicator a title names and what it says of it, for tables whose columns are years only.
 *
 * @example indicatorInTitle("1-8 各地区研究与试验发展(R&D)经费投入强度") // => { name: "研究与试验发展（R&D）经费投入强度" }
 * @example indicatorInTitle("2020年全省各市专利授权量情况表（单位：件）") // => { name: "专利授权量" }
 * @example indicatorInTitle("分县（市、区）地区生产总值") // => { name: "地区生产总值" }
 * @example indicatorInTitle("各高校2023年科研经费情况") // => { name: "科研经费" }
 * @example indicatorInTitle("规上工业增加值增速与全国全省对比情况") // => { name: "规上工业增加值", measure: "growth" }
 * @example indicatorInTitle("1-9月招商引资情况") // => { name: "招商引资" }
 * @example indicatorInTitle("各市主要指标两年平均增长情况") // => { name: "主要指标", measure: "held-growth", since: "two-years" }
 * @example indicatorInTitle("各县地区生产总值及增速") // => { name: "地区生产总值" }
 * @example indicatorInTitle("各县规上工业增加值增速情况表") // => { name: "规上工业增加值", measure: "growth" }
 * @example indicatorInTitle("各市R&D经费增速（%）") // => { name: "R&D经费", unit: { symbol: "%", base: "ratio", factor: 1 }, measure: "growth" }
 */
export function indicatorInTitle(title: string): Label | undefined {
  const { name } = plainLabel(title);
  // 1-8 before 各地区 numbers the table, 1-8月 are months.
  const number = dateBefore(name) === "" ? tableNumber(name) : "";
  const bare = withoutAside(withoutUnitBehind(name.slice(number.length)));
  const plain = withoutCompared(withoutYearSpan(bare));
  const { name: undated, unit, measure: told, since } = readLabel(plain);
  // 地区生产总值及增速 is about both.
  const isOfBoth = told !== undefined && isJoint(undated.slice(-1));
  const whole = isOfBoth ? undated.slice(0, -1) : undated;
  const named = withoutKindsCounted(withoutDivision(behindMembers(withoutOwner(whole))));
  // 分征收部门完成情况 says by what is divided, and not what.
  if (named === "" || breakdownOf(named) !== undefined) return undefined;
  const grown = told === undefined && named !== whole ? grownIn(named) : undefined;
  const indicator = grown?.name ?? named;
  const measure = isOfBoth ? undefined : (grown?.measure ?? told);
  const held = grown?.since ?? since;
  return {
    name: printedName(indicator),
    ...(unit && { unit }),
    ...(measure && { measure }),
    ...(held && { since: held }),
  };
}

/**
 * Whether a title says by what something is divided, and not what.
 *
 * @example saysOnlyDivision("2024年2月分征收部门完成情况") // => true
 * @example saysOnlyDivision("财政收入分征收部门完成情况") // => false
 */
export function saysOnlyDivision(title: string): boolean {
  const { name } = readLabel(withoutTitleEnding(plainLabel(title).name));
  return breakdownOf(name) !== undefined;
}

/** 规上工业增加值 of 规上工业增加值增速, once 情况 behind it is gone. */
function grownIn(named: string): Label | undefined {
  const label = readLabel(named);
  const { name, measure } = label;
  const isAmount = isFigureName(name) || isMoneyName(name) || name.endsWith("指标");
  return (measure === "growth" || measure === "held-growth") && isAmount ? label : undefined;
}

/** 与全国、全省对比 behind what is held against theirs. */
function withoutCompared(title: string): string {
  const compared = withoutTitleEnding(title);
  if (compared === title) return title;
  for (let at = FEWEST_OF_NAME; at < compared.length; at += 1) {
    const word = relationAt(compared.slice(at), "with");
    if (word !== "" && areWholes(compared.slice(at + word.length))) return compared.slice(0, at);
  }
  return title;
}

/** 全国全省, 全国、全省平均 */
function areWholes(names: string): boolean {
  const rest = names.replace(/^[、,和及与]/, "");
  const area = wholeAreaAt(rest);
  return isMean(rest) || (area !== "" && (area === rest || areWholes(rest.slice(area.length))));
}

/** （分类、流向） behind 情况表 says how its figures are divided, and is no part of its name. */
function withoutAside(title: string): string {
  return title.replace(/(?<=情况|表)[(（][^()（）]*[)）]$/, "");
}

/** 全省各市专利授权量: whose figures stand down the table. */
function behindMembers(title: string): string {
  const members = title.slice(wholeAreaAt(plainLabel(title).key).length);
  const rest = behindUnits(members);
  return rest === members ? title : rest.slice(dateBefore(rest).length);
}

/** 用电量分行业情况表: by what, and that it is a table. */
function withoutDivision(title: string): string {
  const name = withoutBreakdownBehind(withoutTitleEnding(title));
  const undivided = withoutTitleEnding(withoutDividedBy(name));
  return undivided.startsWith(EACH_YEAR) ? undivided.slice(EACH_YEAR.length) : undivided;
}

const EACH_YEAR = "历年";

/** 甲市, 全省 before 规模以上工业增加值 say whose it is, and so does 甲市 before a year. */
function withoutOwner(title: string): string {
  // 部分市 is no city.
  const body = behindUnits(title) === title ? (bodyName(plainLabel(title).key) ?? "") : "";
  const rest = title.slice(body.length);
  if (rest.length < FEWEST_OF_NAME) return title;
  const { name, measure } = body === "" ? { name: rest } : readLabel(rest);
  return withoutOwnArea(measure === undefined ? name : rest);
}

const FEWEST_OF_NAME = 2;
