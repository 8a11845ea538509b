import { benchmarkMeasureAt } from "../../lexicon/benchmarks";
import { isGoal } from "../../lexicon/headings/goalWords";
import { endsInCount, isFigureName } from "../../lexicon/figureNames";
import { isProduct } from "../../lexicon/industries";
import { isMoneyName } from "../../lexicon/nameEndings";
import { isHigherOrLower, relationAt, relationBefore } from "../../lexicon/relations";
import type { Saying } from "../../lexicon/saying";
import { meanAt, meanFrom, totalOf } from "../../lexicon/totals";
import { isWholeArea, isWholeBody, wholeAreaAt } from "../../lexicon/wholeAreas";

/** The end of a header that says what something is measured against. */
export interface Relation {
  readonly says: Saying;
  readonly from: number;
  readonly to: number;
  /** Where the name of the whole stands, for a share. */
  readonly whole?: readonly [number, number];
}

/**
 * Finds 与全国差距 and 占全省比重 at the end of a header; 占GDP比重 only without a name before it, for R&D经费占GDP比重 is
 * an indicator of its own.
 *
 * @example findRelation("强度与全国差距") // => { says: { measure: "gap", scope: "全国" }, from: 2, to: 7 }
 * @example findRelation("与目标增速差距") // => { says: { measure: "gap", scope: "目标" }, from: 0, to: 7 }
 * @example findRelation("高于全省") // => { says: { measure: "gap", scope: "全省" }, from: 0, to: 4 }
 * @example findRelation("比全省高(+)低(-)") // => { says: { measure: "gap", scope: "全省" }, from: 0, to: 11 }
 * @example findRelation("增速比全市高") // => { says: { measure: "gap", scope: "全市" }, from: 2, to: 6 }
 * @example findRelation("增幅高于全市") // => { says: { measure: "gap", scope: "全市" }, from: 2, to: 6 }
 * @example findRelation("低于全市平均") // => { says: { measure: "gap", scope: "全市平均", downward: true }, from: 0, to: 6 }
 * @example findRelation("与全市增速相比") // => { says: { measure: "gap", scope: "全市" }, from: 0, to: 7 }
 * @example findRelation("比全省") // => { says: { measure: "gap", scope: "全省" }, from: 0, to: 3 }
 * @example findRelation("与全省、全国相比") // => { says: { measure: "gap" }, from: 0, to: 8 }
 * @example findRelation("占全省") // => { says: { measure: "share" }, from: 0, to: 3, whole: [1, 3] }
 * @example findRelation("占GDP比重") // => { says: { measure: "share" }, from: 0, to: 6, whole: [1, 4] }
 * @example findRelation("占全年目标的比重") // => { says: { measure: "completion" }, from: 0, to: 8 }
 * @example findRelation("R&D经费占GDP比重") // => undefined
 */
export function findRelation(key: string, inPercent = false): Relation | undefined {
  return gapIn(key) ?? severalIn(key) ?? aboveIn(key) ?? shareIn(key, inPercent);
}

/** 与全省、全国相比 over 比全省 and 比全国: a gap, from whom they say themselves. */
function severalIn(key: string): Relation | undefined {
  let rest = key.slice(relationAt(key, "with").length);
  let areas = 0;
  for (let area = wholeAreaAt(rest); area !== ""; area = wholeAreaAt(rest)) {
    areas += 1;
    rest = rest.slice(area.length).replace(/^[、和及与]/, "");
  }
  const isGap = isHigherOrLower(rest) || (rest !== "" && relationBefore(rest, "gap") === rest);
  return areas > 1 && isGap ? { says: { measure: "gap" }, from: 0, to: key.length } : undefined;
}

/** 与全国差距, 较目标差额, 与目标增速差距. */
function gapIn(key: string): Relation | undefined {
  const word = relationBefore(key, "gap");
  if (word === "") return undefined;
  const told = withoutOf(key.slice(0, -word.length));
  const before = told.endsWith(GROWTH) ? told.slice(0, -GROWTH.length) : told;
  for (const scope of benchmarksBefore(before)) {
    const joint = relationBefore(before.slice(0, -scope.length), "with");
    const from = before.length - scope.length - joint.length;
    if (joint !== "") return { says: { measure: "gap", scope }, from, to: key.length };
  }
  return undefined;
}

/** 全国平均, 全国, 平均, 目标: what a key ends in and can be compared with, the longest first. */
function benchmarksBefore(key: string): readonly string[] {
  const mean = meanAt(key);
  const end = key.slice(0, key.length - mean.length).slice(-LENGTH_OF_AREA);
  const area = isWholeArea(end) ? end : "";
  return [area + mean, mean, relationBefore(key, "benchmark")].filter((scope) => scope !== "");
}

const LENGTH_OF_AREA = 2;

/** 高于全省（百分点）, 比全省高（+）低（-）, 增速比全市高: by how much, above being more; 低于全市 and 比全省低 by how much less. */
function aboveIn(key: string): Relation | undefined {
  const from = benchmarkMeasureAt(key)?.word.length ?? 0;
  const found = aboveFrom(key.slice(from));
  return found && { says: found, from, to: key.length };
}

function aboveFrom(key: string): Saying | undefined {
  const below = relationAt(key, "below");
  const above = below || relationAt(key, "above");
  const rest = key.slice(above.length || relationAt(key, "with").length);
  const area = rest === key ? "" : wholeAreaAt(rest);
  if (area === "") return undefined;
  const behind = rest.slice(area.length);
  const mean = meanFrom(behind);
  const said = behind.slice(mean.length);
  // 与全市增速相比 is with theirs.
  const tail = above === "" && said.startsWith(GROWTH) ? said.slice(GROWTH.length) : said;
  const isLower = above === "" && /^[比较]/.test(key) && tail === LOWER;
  const isTail = above === "" ? saysHigher(key, tail) : tail === "" || tail === GROWTH;
  const scope = area + mean;
  if (!isTail && !isLower) return undefined;
  return { measure: "gap", scope, ...((isLower || below !== "") && { downward: true as const }) };
}

const GROWTH = "增速";
const LOWER = "低";

/** 比全省 alone says as much as 比全省高低. */
function saysHigher(key: string, tail: string): boolean {
  return isHigherOrLower(tail) || (tail === "" && /^[比较]/.test(key));
}

/** 占全省比重; 占全市（%）, 占总收案%: there the unit says that it is a share. */
function shareIn(key: string, inPercent: boolean): Relation | undefined {
  const word = relationBefore(key, "share");
  const span =
    (word === "" ? undefined : wholeWithin(key, withoutOf(key.slice(0, -word.length)).length)) ??
    (inPercent || isShareAlone(key) ? wholeInPercent(key) : undefined);
  if (!span) return undefined;
  const [start, end] = span;
  const whole = key.slice(start, end);
  if (start > 1 && !isTotal(whole)) return undefined;
  // 占全年目标的比重 is how far that is met.
  if (isGoal(whole)) return { says: { measure: "completion" }, from: start - 1, to: key.length };
  return { says: { measure: "share" }, from: start - 1, to: key.length, whole: span };
}

/** 占全省 is nothing else, whatever its unit. */
function isShareAlone(key: string): boolean {
  return key.startsWith(OF) && isWhole(key.slice(OF.length));
}

const OF = "占";
const LONGEST_WHOLE = 12;

/** The whole behind the first 占 that has one before the end. */
function wholeWithin(key: string, end: number): readonly [number, number] | undefined {
  for (let at = key.indexOf(OF); at >= 0; at = key.indexOf(OF, at + 1)) {
    const length = end - at - 1;
    if (length > 0 && length <= LONGEST_WHOLE) return [at + 1, end];
  }
  return undefined;
}

/** 全市 of 占全市, 总收案 of 占总收案. */
function wholeInPercent(key: string): readonly [number, number] | undefined {
  const start = key.lastIndexOf(OF) + 1;
  const whole = key.slice(start);
  if (start === 0) return undefined;
  const isShort = whole.length > 1 && whole.length <= LONGEST_TOTAL;
  const isOfTotal = isShort && whole.startsWith(TOTAL) && whole.lastIndexOf(TOTAL) === 0;
  const isNamed = isWhole(whole) || isOfTotal || (start === 1 && isAmount(whole));
  return isNamed ? [start, key.length] : undefined;
}

/** 全市出口 and 一般公共预算收入, where nothing stands before 占; 全年收入 and 年初预算数 are what is to be reached. */
function isAmount(whole: string): boolean {
  if (isGoal(whole)) return false;
  const area = wholeAreaAt(whole);
  const name = whole.slice(area.length);
  if (name.includes("年") || endsInCount(name)) return false;
  const isOfArea = area !== "" && name.length > 1;
  return isOfArea || isMoneyName(name) || isFigureName(name) || isProduct(name);
}

const TOTAL = "总";
const LONGEST_TOTAL = 7;

/** 全省, 全省总量, 总数. */
function isTotal(whole: string): boolean {
  const area = wholeAreaAt(whole);
  const of = totalOf(whole.slice(area.length));
  return isWhole(whole) || of === "any" || of === "of-area" || whole === "总额";
}

/** 全市, 全校. */
function isWhole(key: string): boolean {
  return isWholeArea(key) || isWholeBody(key);
}

function withoutOf(text: string): string {
  return text.endsWith("的") ? text.slice(0, -1) : text;
}
