import { isRateName } from "../../lexicon/nameEndings";
import type { Observation } from "../observation";
import type { TableRow } from "../rows/tableRow";
import { overlapping } from "../words/overlapping";
import { isMoneyName } from "../../lexicon/nameEndings";
import type { ValueColumn } from "./valueColumn";

/** What the figure where a row and a column cross is called. */
export type FigureName = Pick<Observation, "indicator" | "base" | "aspect">;

/**
 * The indicator of a figure: the column's (of a part, behind the name of the part), or the row's with the stage its column adds (高新技术企业申报). Money is told
 * from the count in the same row by its name (科技扶贫项目金额); alone in its row, only where the name does not say so.
 */
export function nameFigure(row: TableRow, column: ValueColumn): FigureName {
  if (column.indicator !== undefined) {
    const { indicator, ofPart = indicator } = column;
    return { indicator: row.part === undefined ? indicator : partOfColumn(row.part, ofPart) };
  }
  const { suffix = "", stage = "", asks = "", ofGroup = "", noun = "" } = column;
  const own = withNoun(`${ofGroup}${row.indicator?.name ?? ""}`, noun);
  const staged = `${own}${stage}${asks}`;
  const told = row.counted === true || !isMoneyName(staged);
  const indicator = told ? `${staged}${suffix}` : staged;
  const base = row.base ?? (indicator === own ? undefined : own);
  return {
    indicator,
    ...(base !== undefined && { base }),
    ...(suffix !== "" && { aspect: "amount" }),
  };
}

/**
 * What a part is called under a column: 第二产业 under 增加值 is 第二产业增加值; 教育支出 under 一般公共预算支出 says itself what it is.
 *
 * @example partOfColumn("第二产业", "增加值") // => "第二产业增加值"
 * @example partOfColumn("教育支出", "一般公共预算支出") // => "教育支出"
 */
export function partOfColumn(part: string, column: string): string {
  const [noun = ""] = /..$/u.exec(column) ?? [];
  return part.length > noun.length && column.length > noun.length && part.endsWith(noun)
    ? part
    : overlapping(part, column, FEWEST_SHARED);
}

/** One may be another word: 普通中学 and 学校数. */
const FEWEST_SHARED = 2;

/** 各项存款 is 各项存款余额, but 存贷比 among 各项存款 and 各项贷款 has no 余额. */
export function withNoun(name: string, noun: string): string {
  return isRateName(name) ? name : overlapping(name, noun);
}
