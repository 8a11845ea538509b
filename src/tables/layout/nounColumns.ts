import { isEntityHeading } from "../layouts/isEntityHeading";
import { indexUnder, isIndexOfRows } from "../../lexicon/indexBases";
import { isAmountName, isFigureName } from "../../lexicon/figureNames";
import { isGivenToGrowth } from "../../lexicon/pulls";
import { isAmountNoun } from "../../lexicon/amountNouns";
import { bareKey, plainLabel } from "../../lexicon/script/plainLabel";
import type { Column } from "./columns";
import { placesByProgressOfRows } from "./placesByProgress";

/**
 * 项目 | 本月余额 | 同比增速, 指标 | 经费 over 2022年 | 2021年: where the rows are indicators and the columns name nothing but one kind of
 * amount, each figure is that of its row: 各项存款余额, 基础研究经费. Of indices, each column is one of its own, and 涨跌 beside them is that of the
 * row itself: 上月=100 | 上年同月=100. What each row gives to the growth of all, 上拉工业增速 beside 增加值增速, is called by its own heading.
 */
export function nounColumns(
  read: readonly Column[],
  rows: readonly string[],
  title = "",
): readonly Column[] {
  const columns = read.map(givenToGrowth).map(placesByProgressOfRows);
  const named = columns.filter(
    (column) => column.kind === "value" && column.label.name !== "" && !isEntityHeading(column),
  );
  if (named.length > 0 && named.every(({ label }) => isIndexOfRows(label.name))) {
    return columns.map((column) =>
      named.includes(column)
        ? { ...column, noun: column.label.name, label: { ...column.label, name: "" } }
        : column,
    );
  }
  const [noun, ...others] = new Set(named.map(({ label }) => label.name));
  if (noun === undefined || others.length > 0) return columns;
  const { key } = plainLabel(noun);
  const isCounted = (): boolean =>
    isAmountName(key) &&
    standsOverPeriods(named) &&
    rows.every((name) => !isFigureName(bareKey(name)) || bareKey(name).endsWith(key));
  if (!isAmountNoun(key) && !isCounted()) return columns;
  const unit = named.find(({ label: { measure } }) => measure === undefined)?.label.unit;
  return columns.map((column) => {
    const { kind, label } = column;
    const isMeant = kind === "value" && (label.name === noun || label.name === "");
    if (!isMeant || column.noun !== undefined) return column;
    // 上年末 beside 余额（亿元）.
    const isBare = label.measure === undefined && !label.unit && !label.units && unit;
    const own = { ...label, name: "", ...(isBare && { unit }) };
    return { ...column, noun: indexUnder(title, noun), label: own };
  });
}

/** 采矿业 under 拉动工业增长 is 采矿业拉动工业增长. */
function givenToGrowth(column: Column): Column {
  const { label, kind } = column;
  if (kind !== "value" || label.measure !== undefined || !isGivenToGrowth(label.name))
    return column;
  return { ...column, noun: label.name, label: { ...label, name: "" } };
}

/**
 * 年末参保人数 over 2020年 | 2021年, 用电量 over 7月 | 环比 | 1—7月 | 同比: what is counted of every row, where no row says another amount itself.
 */
function standsOverPeriods(named: readonly Column[]): boolean {
  const levels = named.filter(({ label }) => label.measure === undefined);
  const isUnder = ({ text }: Column): boolean => text.includes("·");
  const areDated = levels.every(({ label }) => label.time !== undefined);
  return named.every(isUnder) && areDated && levels.length >= FEWEST_PERIODS;
}

const FEWEST_PERIODS = 2;
