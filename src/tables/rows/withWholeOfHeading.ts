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
  const noun = key.slice(-LENGTH_OF_NOUN);
  return rows.map((row) => {
    const { indicator } = row;
    if (row === total)
      return { ...without(row, "problem"), indicator: { ...indicator, name: whole } };
    if (!indicator || row.problem || indicator.measure !== undefined) return row;
    const isBare = isAmountNoun(noun) && !isAmount(indicator.name);
    return {
      ...row,
      kind: "part" as const,
      partOf: row.partOf ?? whole,
      ...(isBare && { indicator: { ...indicator, name: overlapping(indicator.name, noun) } }),
    };
  });
}

/** 教育支出, 增值税, 税收占比: complete without the noun of the whole. */
function isAmount(name: string): boolean {
  const key = bareKey(name);
  return endsInAmountNoun(key) || isMoneyName(key) || isRateName(key) || isFigureName(key);
}

/** 收入 alone may be that of anybody. */
const FEWEST_OF_NAME = 4;
const LENGTH_OF_NOUN = 2;
