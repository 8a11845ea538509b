import { PERCENT, POINTS } from "../../quantity/unit";
import { saysTotal } from "../../lexicon/basis";
import { isGivenToGrowth } from "../../lexicon/pulls";
import { endsInCount, isFigureName } from "../../lexicon/figureNames";
import { isMoneyName, isRateName } from "../../lexicon/nameEndings";
import type { Column } from "../layout/columns";
import type { JoinedLabel } from "../words/joinLabels";
import { mayBeGrowth } from "../words/mayBeGrowth";

/** The level column a derived column speaks of, or that it cannot be told. */
export type Owner = OwnerAmong<Column>;

type OwnerAmong<Line> = Line | "own" | "unclear";

type Labelled = Pick<Column, "text" | "ofShare" | "ofPart"> & { readonly label: JoinedLabel };

/**
 * In a table of regions, finds for each column without a complete name of its own (位次, 强度位次, 占全国比重) the
 * column of the indicator it is about: by name, or as the nearest on its left, if only one can be meant. `own`: the
 * column names its indicator itself. Rows that follow each other are told apart in the same way.
 */
export function assignOwners<Line extends Labelled>(values: readonly Line[]): OwnerAmong<Line>[] {
  const owners: OwnerAmong<Line>[] = [];
  for (const [index, column] of values.entries()) {
    owners.push(ownerOf(values, index, column, owners[index - 1]));
  }
  return owners;
}

function ownerOf<Line extends Labelled>(
  values: readonly Line[],
  index: number,
  column: Line,
  before: OwnerAmong<Line> | undefined,
): OwnerAmong<Line> {
  const { name, measure, counting } = column.label;
  // 其中：本年新增 is of what stands before it.
  if (measure === undefined && name === "" && counting !== undefined)
    return nearest(values, index, column);
  if (measure === undefined) return name === "" ? "unclear" : "own";
  // The budget of what the rows divide, and how far it was used.
  if (column.ofPart !== undefined) return "own";
  // What pulls 增加值 up is no 增加值 that grows.
  const levels = values.filter(
    ({ label }) => label.measure === undefined && label.name !== "" && !isGivenToGrowth(label.name),
  );
  if (name !== "") return byName(levels, column, values[index - 1]);
  const divided = byWhole(levels, column);
  if (divided) return divided;
  if (measure === "completion" && beginsWithTask(values) && namesOf(levels).length > 1)
    return "unclear";
  // 高于全市平均（百分点） right behind 规上工业增加值增速 is by how much that is faster.
  const left = values[index - 1];
  const isByGrowth = measure === "gap" && column.label.unit?.base === POINTS.base;
  if (isByGrowth && left && before && before !== "unclear" && mayBeGrowth(left.label.measure))
    return before === "own" ? left : before;
  const invested = isOfInvestment(column) ? byInvestment(values, index, column) : undefined;
  if (invested) return invested;
  // 全市位次 | 2020年位次: the second is the place by the same.
  const isPlaceAgain = PLACES.has(measure) && values[index - 1]?.label.measure === measure;
  return isPlaceAgain && before !== undefined ? before : nearest(values, index, column);
}

/** 任务 | 合计 | 人工造林 | 封山育林 | 占任务%: what is met is the 任务 of nobody named, and not that of the last. */
function beginsWithTask([first]: readonly Labelled[]): boolean {
  return first?.label.measure === "target" && first.label.name === "";
}

const PLACES: ReadonlySet<string> = new Set(["rank", "previous-rank"]);

function byName<Line extends Labelled>(
  levels: readonly Line[],
  column: Line,
  before: Line | undefined,
): OwnerAmong<Line> {
  const { name } = column.label;
  const same = levels.find(({ label }) => label.name === name);
  if (same) return same;
  // 比上年增长 beside 投入总量 under R&D经费 is of that, and not of the R&D经费投入强度 behind both.
  const top = topOf(column);
  const [within, ...further] = namesOf(levels.filter((level) => topOf(level) === top));
  if (top === name && within && further.length === 0) return within;
  // 比上年增长 behind R&D经费 under 规上企业 is of that: 规上企业 is only whose it is.
  if (top === name && before && isLevel(before) && topOf(before) === top && !isAmount(name))
    return before;
  // 专利申请 over 申请量 and 同比 is 专利申请量, and not the 发明专利申请量 behind it.
  const [begun, ...others] = namesOf(levels.filter(({ label }) => label.name.startsWith(name)));
  if (begun && others.length === 0) return begun;
  const containing = namesOf(levels.filter(({ label }) => label.name.includes(name)));
  if (containing.length > 1) return "unclear";
  return containing[0] ?? "own";
}

/** 专利授权量, R&D经费: what is counted or paid, and has a growth of its own. */
function isAmount(name: string): boolean {
  return isFigureName(name) || isMoneyName(name);
}

/** The heading over several columns: R&D经费 of R&D经费·投入总量. */
function topOf({ text }: Labelled): string | undefined {
  const [top, ...below] = text.split("·");
  return below.length > 0 ? top : undefined;
}

/** 占全校立项数比重 is of 立项数, wherever that stands. */
function byWhole<Line extends Labelled>(
  levels: readonly Line[],
  { label: { measure, whole = "" } }: Labelled,
): Line | undefined {
  const thing = whole.replace(/^(?:全.|总)/, "");
  if (measure !== "share") return undefined;
  // 占总额比重 beside 项目数 and 资助金额 is of the only money.
  const isOfMoney = thing.length < 2 && isMoneyName(whole);
  if (thing.length < 2 && !isOfMoney) return undefined;
  const [only, ...others] = namesOf(
    levels.filter(({ label: { name } }) => (isOfMoney ? isMoneyName(name) : name.endsWith(thing))),
  );
  return others.length === 0 ? only : undefined;
}

/** 年投资计划 plans money, whatever is counted before it. */
function isOfInvestment({ text, label }: Labelled): boolean {
  return label.measure === "target" && text.includes(INVESTED);
}

/** What is counted in front of it is not planned by it: the only investment beside it is, if there is one. */
function byInvestment<Line extends Labelled>(
  values: readonly Line[],
  index: number,
  column: Line,
): OwnerAmong<Line> | undefined {
  const near = nearest(values, index, column);
  if (near !== "unclear" && near !== "own" && !endsInCount(near.label.name)) return undefined;
  const [only, ...others] = namesOf(
    values.filter((one) => isLevel(one) && one.label.name.includes(INVESTED)),
  );
  return only && others.length === 0 ? only : "unclear";
}

const INVESTED = "投资";

/** The same indicator in several years is one name. */
function namesOf<Line extends Labelled>(levels: readonly Line[]): Line[] {
  return levels.filter(
    (column, index) => levels.findIndex(({ label }) => label.name === column.label.name) === index,
  );
}

function nearest<Line extends Labelled>(
  values: readonly Line[],
  index: number,
  column: Line,
): OwnerAmong<Line> {
  const left = values.slice(0, index);
  const levels = namesOf(left.filter((candidate) => isLevel(candidate) && fits(column, candidate)));
  if (levels.length === 0) return "unclear";
  if (levels.length === 1) return levels[0] ?? "unclear";
  // Behind several indicators in a row, a bare 位次 may be about any of them.
  const close = [...left].reverse().findIndex(isLevel);
  const last = left[left.length - 1 - close];
  // 同比增长 beside 专利授权量 over 合计 and 发明 is that of the whole.
  const group = last?.label.above;
  if (group !== undefined && column.label.above !== group && column.label.name === "") {
    const whole = levels.find(({ label }) => label.name === group);
    return whole ?? "unclear";
  }
  const beforeLast = left[left.length - 2 - close];
  if (!last || !fits(column, last)) return "unclear";
  // 增长 right behind a level, or behind what is said of it, is its own, whatever stands before it; and so is 占比 behind 增长.
  if (isOfLast(column) && (close > 0 || column.label.measure !== "share")) return last;
  const alone = !beforeLast || !isLevel(beforeLast) || beforeLast.label.name === last.label.name;
  return alone ? last : "unclear";
}

function isLevel({ label, ofShare }: Labelled): boolean {
  const isNamed = label.name !== "" && !isGivenToGrowth(label.name);
  return label.measure === undefined && isNamed && !ofShare;
}

/** What is said of the one figure before it; a place may as well be by all of them. */
function isOfLast({ label: { measure, counting } }: Labelled): boolean {
  return measure === undefined ? counting !== undefined : OF_LAST.has(measure);
}

const OF_LAST: ReadonlySet<NonNullable<Labelled["label"]["measure"]>> = new Set([
  "growth",
  "change",
  "difference",
  "share",
  "completion",
]);

/** 总量位次 and 占全国比重 are about amounts: a rate has no total and is part of nothing. */
function fits({ label, text }: Labelled, level: Labelled): boolean {
  // 比去年同期（万立方米） behind 水位（米） is no change of that.
  const [own, others] = [label.unit?.base, level.label.unit?.base];
  const isAmount = own !== undefined && own !== PERCENT.base && own !== POINTS.base;
  if (isAmount && isOfLast({ label, text }) && others !== undefined && others !== own) return false;
  const needsAmount = label.measure === "share" || saysTotal(text);
  return !needsAmount || !isRate(level);
}

function isRate({ label }: Labelled): boolean {
  return label.unit?.base === PERCENT.base || isRateName(label.name);
}
