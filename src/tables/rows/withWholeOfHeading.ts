import { endsInAmountNoun, isAmountNoun } from "../../lexicon/amountNouns";
import { isFigureName } from "../../lexicon/figureNames";
import { isMoneyName, isRateName } from "../../lexicon/nameEndings";
import { bareKey, plainLabel, printedName } from "../../lexicon/script/plainLabel";
import { without } from "../corrections/without";
import { columnKindOf } from "../words/columnKinds";
import { overlapping } from "../words/overlapping";
import type { TableRow } from "./tableRow";

/**
 * 一般公共预算支出 over 合计 | 教育 | 卫生健康: what stands over the names is what 合计 is, and the others are its parts, 教育支出 by its noun.
 * The rows as they are where it names no amount.
 */
export function withWholeOfHeading(
  rows: readonly TableRow[],
  total: TableRow,
  heading: string,
): readonly TableRow[] | undefined {
  const key = bareKey(heading);
  const isNamed = key.length >= FEWEST_OF_NAME && isFigureName(key) && !isRateName(key);
  if (!isNamed || columnKindOf(heading) !== undefined) return undefined;
  const whole = printedName(plainLabel(heading).name);
  return rows.map((row) => {
    const { indicator } = row;
    if (row === total)
      return { ...without(row, "problem"), indicator: { ...indicator, name: whole } };
    if (!indicator || row.problem || indicator.measure !== undefined) return row;
    return {
      ...row,
      kind: "part" as const,
      partOf: row.partOf ?? whole,
      indicator: { ...indicator, name: withNounOf(whole, indicator.name) },
    };
  });
}

/**
 * What a part of an amount is called where its own name is none of an amount: 教育支出 of 一般公共预算支出.
 *
 * @example withNounOf("一般公共预算支出", "教育") // => "教育支出"
 * @example withNounOf("R&D经费支出", "企业") // => "企业R&D经费支出"
 * @example withNounOf("交通固定资产投资", "农村公路改造工程") // => "农村公路改造工程投资"
 * @example withNounOf("一般公共预算收入", "增值税") // => "增值税"
 */
export function withNounOf(whole: string, part: string): string {
  const key = bareKey(whole);
  const invested = INVESTED.exec(key)?.[0];
  const noun = SPENT.exec(key)?.[0] ?? invested ?? key.slice(-LENGTH_OF_NOUN);
  const isNoun = invested !== undefined || isAmountNoun(noun.slice(-LENGTH_OF_NOUN));
  return isNoun && !isAmount(part) ? overlapping(part, noun) : part;
}

/** 教育支出, 增值税, 税收占比: complete without the noun of the whole. */
function isAmount(name: string): boolean {
  const key = bareKey(name);
  return endsInAmountNoun(key) || isMoneyName(key) || isRateName(key) || isFigureName(key);
}

const SPENT = /(?:R&D|研发|科研)经费(?:支出)?$/;

const INVESTED = /(?<=.{2})投资(?=额?$)/;

/** 收入 alone may be that of anybody. */
const FEWEST_OF_NAME = 4;
const LENGTH_OF_NOUN = 2;
