import { thingIn } from "../../lexicon/breakdowns";
import { isMarkedPart } from "../../lexicon/ofWhich";
import { measuredAs } from "../../lexicon/measured";
import { isBareAmount } from "../../lexicon/figureNames";
import type { Column } from "../layout/columns";
import { saidByBoth, withName } from "../layout/withName";
import { kindWord } from "../../lexicon/kindWords";
import { holder } from "../../lexicon/holders";
import { OF_ALL } from "../values/nameFigure";
import { breakdownOf } from "../words/breakdownOf";
import { isBareTotal } from "../words/isBareTotal";
import { coordinatedThings, dividedThing, isCountable, type TitleLabel } from "../words/titleWords";

/**
 * Columns whose headings only name kinds of what the title names: 合计 is that itself and 发明 a part of it, 申请 and 授权 under
 * 植物新品种权申请和授权 are what is done with it. A unit in the title is that of the column of the same name.
 */
export function namedByTitle(
  values: readonly Column[],
  over: TitleLabel | undefined,
): readonly Column[] {
  if (!over || over.measure) return values;
  const title = { ...over, name: dividedThing(over.name) ?? over.name };
  const things = coordinatedThings(title.name);
  if (things && values.some(({ label }) => things.has(label.name))) {
    return values.map((column) => {
      const name = things.get(column.label.name);
      return name === undefined ? column : renamed(column, title, name);
    });
  }
  const [amount, ...amounts] = values.filter(isAmount);
  const isOnly = values.every(({ label }) => label.name === "" || label.measure !== undefined);
  if (amount && amounts.length === 0 && isOnly && isCountable(title.name)) {
    return values.map((column) =>
      column === amount ? withUnit(renamed(column, title), title) : column,
    );
  }
  const totals = values.filter(isTotal);
  const isWhole = totals.length > 0 && isCountable(title.name);
  return values.map((column) => {
    if (isWhole && isTotal(column))
      return withUnit(renamed(column, title, nameOfTotal(column, title)), title);
    if (column.label.name === title.name) return withUnit(column, title);
    // 项数 and 金额 of a kind beside those of all kinds.
    const whole = isWhole && totals.find((total) => isAlike(total, column));
    if (whole) return { ...column, partOf: nameOfTotal(whole, title) };
    return totals.length === 1 && isWhole && isKind(column)
      ? {
          ...withUnit(renamed(column, title, nameOfKind(column.label, title.name)), title),
          partOf: title.name,
        }
      : column;
  });
}

/** 合计, and 项数 or 金额 under it. */
function isTotal({ label, text }: Column): boolean {
  if (label.name !== "" || label.measure !== undefined) return false;
  const [over = "", ...below] = text.split("·");
  return isBareTotal(over) && (below.length === 0 || label.aspect !== undefined);
}

function isAlike({ label: total }: Column, { label: { name, aspect, measure } }: Column): boolean {
  const isCounted = aspect !== undefined && aspect === total.aspect;
  return isCounted && measure === undefined && name !== "" && !isMarkedPart(name);
}

function nameOfTotal({ label, text }: Column, { name }: TitleLabel): string {
  if (label.aspect !== "amount") return name;
  return `${name}${text.endsWith("額") ? "金額" : "金额"}`;
}

/** 总量, 绝对额 beside 增速 and 位次: that of what the title names. */
function isAmount({ label, text }: Column): boolean {
  const isBare = label.name === "" && label.measure === undefined && label.time === undefined;
  return isBare && isBareAmount(text);
}

const LONGEST_KIND = 8;

/** 发明, 实用新型, or 高等院校 under 按执行部门分: short, without a unit, and no part of anything else. */
function isKind({ label: { name, measure, unit, above } }: Column): boolean {
  const isUnder = above !== undefined && breakdownOf(above) === undefined;
  const isBare = measure === undefined && !unit && !isUnder;
  return isBare && name !== "" && name.length <= LONGEST_KIND && !isMarkedPart(name);
}

/** 发明 under a title about 专利 is 发明专利. */
function nameOfKind({ name: kind, above = "" }: Column["label"], whole: string): string {
  const divided = breakdownOf(above);
  const thing = thingIn(divided?.by ?? "");
  // 大型企业 of 规上工业企业数 is 大型规上工业企业数.
  if (thing !== "" && whole.includes(thing) && kind.endsWith(thing))
    return `${kind.slice(0, -thing.length)}${whole.replace(OF_ALL, "")}`;
  if (divided || holder(kind) || kindWord(kind) === "kind")
    return `${kind}${whole.replace(OF_ALL, "")}`;
  const noun = ["专利", "專利", "合同", "商标", "商標"].find((word) => whole.includes(word));
  // 一年级 of 本科在校生人数 names nobody alone.
  if (noun === undefined) return measuredAs(whole) === "people" ? `${kind}${whole}` : kind;
  return kind.includes(noun) ? kind : `${kind}${noun}`;
}

function renamed(column: Column, title: TitleLabel, name = title.name): Column {
  return withName(column, name, name === title.name ? title.origin : saidByBoth(column, title));
}

function withUnit(column: Column, { unit, origin }: TitleLabel): Column {
  const { label, from } = column;
  if (label.unit || !unit) return column;
  return { ...column, label: { ...label, unit }, from: { ...from, unit: origin } };
}
