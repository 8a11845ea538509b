import { isFigureName } from "../../lexicon/figureNames";
import { beginsWithIndustry, industry, isProduct } from "../../lexicon/industries";
import { households, ofAllResidents, ofResidents } from "../../lexicon/kindWords";
import { isPerHead } from "../../lexicon/classifiers";
import { measuredAs, measuredIn } from "../../lexicon/measured";
import { isMoneyName, isRateName } from "../../lexicon/nameEndings";
import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import type { Unit } from "../../quantity/unit";
import { without } from "../corrections/without";
import { partOfColumn } from "../values/nameFigure";
import { readLabel } from "../words/readLabel";
import { withoutNumber } from "../words/withoutNumber";
import { isNumberedHeading } from "../frame/lineText";
import type { TableRow } from "./tableRow";

/** An amount of which the rows below it tell, and in what it is. */
interface Amount {
  readonly name: string;
  readonly unit?: Unit;
}

const VALUE_ADDED = "增加值";
const OF_INDUSTRY = "业";

/**
 * 第一产业 and 工业 below 固定资产投资, 城镇 below 居民人均可支配收入: rows that name only an industry, or residents, are told of the amount that was named
 * last above them, be it a row or a line of its own, and in its unit; below the product they are what the industry adds. A line that names an
 * amount heads no row any more once one gives a unit itself.
 */
export function ofAmountAbove(rows: readonly TableRow[]): readonly TableRow[] {
  let above: Amount | undefined;
  let heading: Amount | undefined;
  let isOver = false;
  let whole: { readonly was: string; readonly is: string } | undefined;
  return rows.map((row) => {
    const { kind, text, indicator, section, partOf, breakdown } = row;
    // 按常住地分 between 全体居民人均可支配收入 and 城镇居民.
    if (kind === "section" && breakdown !== undefined) return row;
    if (kind === "section") {
      heading = amountIn(text);
      above = heading;
      isOver = false;
      return row;
    }
    if (!indicator || row.problem) return row;
    if (partOf !== undefined && ofAllResidents(partOf) !== "") {
      const isTheirs = ofResidents(indicator.name, partOf) !== undefined;
      return isTheirs ? told(row, { name: partOf }, row.unit ?? indicator.unit) : row;
    }
    if (partOf !== undefined) {
      // 其中：第一产业, and 第二产业 behind it, follow what is divided.
      if (bareRow(indicator.name) && partOf !== whole?.was) above = undefined;
      if (whole?.was !== partOf || !above) return row;
      // #制造业 below 工业 is told of the same.
      const isTold = indicator.name.endsWith(OF_INDUSTRY) || bareRow(indicator.name);
      return { ...(isTold ? told(row, above, row.unit ?? indicator.unit) : row), partOf: whole.is };
    }
    whole = undefined;
    const isBare = bareRow(indicator.name);
    const isOfAll = above !== undefined && ofAllResidents(above.name) !== "";
    const unit = row.unit ?? indicator.unit;
    // 固定资产投资（亿元） is over 第一产业 and not over 全社会用电量（万千瓦时）.
    isOver ||= heading?.unit !== undefined && !isBare && unit !== undefined;
    const own = isOver && section !== undefined ? withoutHeading(row) : row;
    if (isBare && above && (breakdown === undefined || isOfAll)) {
      const named = told(own, above, unit);
      whole = { was: indicator.name, is: named.indicator?.name ?? indicator.name };
      return named;
    }
    if (!isBare && breakdown === undefined) above = amountOf(indicator.name, unit) ?? above;
    return own;
  });
}

/** An industry, households or residents, and nothing of them that could be measured. */
function bareRow(name: string): boolean {
  const isOfResidents = ofResidents(name, VALUE_ADDED) !== undefined;
  return isOfResidents || industry(name) !== undefined || households(name) !== undefined;
}

function told(row: TableRow, { name, unit }: Amount, own: Unit | undefined): TableRow {
  const { indicator } = row;
  const isInSame = !own || !unit || own.base === unit.base;
  const named = indicator && isInSame ? nameOf(indicator.name, name) : undefined;
  if (!indicator || named === undefined) return row;
  const isUnitless = !own && unit && !indicator.measure && !row.unitless;
  return {
    ...row,
    indicator: { ...indicator, name: named },
    ...(isUnitless && { unit, from: { ...row.from, unit: row.name } }),
  };
}

/** What an industry or residents have of an amount. */
function nameOf(name: string, amount: string): string | undefined {
  const ofTheirs = ofResidents(name, amount);
  if (ofTheirs !== undefined) return ofTheirs;
  // 居民 use power and water.
  const isUsed = measuredIn(amount) !== undefined;
  if (households(name)) return isUsed ? partOfColumn(name, amount) : undefined;
  if (isProduct(amount)) return `${name}${VALUE_ADDED}`;
  return partOfColumn(name, amount);
}

/** A line of its own that is the name of an amount; 二、固定资产投资 heads whatever belongs to it. */
function amountIn(text: string): Amount | undefined {
  if (isNumberedHeading(text)) return undefined;
  const { name, unit, measure } = readLabel(withoutNumber(text));
  return measure === undefined ? amountOf(name, unit) : undefined;
}

/** What can be told of each industry: no amount of one of them, nor for each head. */
function amountOf(name: string, unit: Unit | undefined): Amount | undefined {
  const isAmount = isMoneyName(name) || isFigureName(name) || measuredAs(name) !== undefined;
  const isOfAll = isProduct(name) || (isAmount && !beginsWithIndustry(name));
  if (!isOfAll || isRateName(name) || isPerHead(name)) return undefined;
  if (isProduct(name) && unit && !isMoneyUnit(unit)) return undefined;
  // 固定资产投资（不含农户）
  return { name: name.replace(/[（(].*$/, ""), ...(unit && { unit }) };
}

function withoutHeading(row: TableRow): TableRow {
  return { ...without(row, "section"), from: without(row.from, "section") };
}
