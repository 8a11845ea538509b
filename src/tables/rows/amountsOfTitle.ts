import { isClassHead } from "../../lexicon/classHeads";
import { endsInCount, figureKind, isAmountName, isUnitless } from "../../lexicon/figureNames";
import { measuredAs } from "../../lexicon/measured";
import { isMoneyName, isRateName } from "../../lexicon/nameEndings";
import { bareKey, plainLabel } from "../../lexicon/script/plainLabel";
import { partOfColumn } from "../values/nameFigure";
import type { Label } from "../words/label";
import { looksLikeRegion } from "../words/regionNames";
import { withNounOf } from "./withWholeOfHeading";
import { overlapping } from "../words/overlapping";
import { isCountable } from "../words/titleWords";
import type { TableRow } from "./tableRow";

/**
 * Rows that name schools or trades under a title that counts people, 小学在校学生数 of 小学 under 在校学生数, those under a title that names an amount, 教育支出
 * of 教育 under 一般公共预算支出, and classes of what is counted, 广州港货物吞吐量 of 广州港 under 港口. Where any row names an amount of its own, all are left as they are.
 */
export function amountsOfTitle(
  rows: readonly TableRow[],
  title: Label | undefined,
  head = "",
): readonly TableRow[] {
  const counted = thingOfRows(title?.name ?? "", rows);
  // 幼儿园 are 学校 themselves, which 学校数 counts.
  const isOfClasses = isClassHead(head) && isAmountName(counted) && !endsInCount(counted);
  const isOfPeople = measuredAs(plainLabel(counted).key) === "people";
  const isOfNoun = withNounOf(counted, PART) !== PART && !isUnitless(counted);
  if (!(isOfPeople || isOfNoun || isOfClasses) || title?.measure || !isCountable(counted))
    return rows;
  const named = rows.filter(({ kind, problem }) => kind !== "section" && !problem);
  const own = named.filter(({ indicator }) => indicator?.name !== counted);
  if (own.length === 0 || !own.every(isBare)) return rows;
  if (
    isOfNoun &&
    !isOfClasses &&
    own.some(({ indicator }) => looksLikeRegion(indicator?.name ?? ""))
  )
    return rows;
  const nameOf = (name: string): string => {
    if (name === counted) return name;
    if (isOfClasses && !isOfPeople)
      return partOfColumn(name, withoutClasses(counted, bareKey(head)));
    return isOfPeople ? overlapping(name, counted) : withNounOf(counted, name);
  };
  return rows.map((row) =>
    named.includes(row) && row.indicator
      ? {
          ...row,
          indicator: { ...row.indicator, name: nameOf(row.indicator.name) },
          ...(row.partOf !== undefined && { partOf: nameOf(row.partOf) }),
        }
      : row,
  );
}

/** 客运量 of 公交、出租汽车客运量, where 出租汽车 is one of the rows. */
function thingOfRows(title: string, rows: readonly TableRow[]): string {
  const things = title.split(JOINT);
  const last = things[things.length - 1] ?? "";
  const names = rows.map(({ indicator }) => indicator?.name ?? "");
  const own = names.find((name) => name !== "" && name !== last && last.startsWith(name));
  return things.length > 1 && own !== undefined ? last.slice(own.length) : title;
}

const JOINT = /[、和与及]/;

/** 货物吞吐量 of 重点港口货物吞吐量, where the rows are 港口. */
function withoutClasses(thing: string, classes: string): string {
  const at = thing.indexOf(classes);
  const rest = thing.slice(at + classes.length);
  return at >= 0 && at <= LENGTH_OF_MAIN && rest.length >= LENGTH_OF_MAIN ? rest : thing;
}

/** 重点, 主要 */
const LENGTH_OF_MAIN = 2;

/** Any part that is no amount by its own name. */
const PART = "其他";

/** Names nothing that could be measured: 小学, 税务部门. */
export function isBare({ indicator, unit }: TableRow): boolean {
  if (!indicator || indicator.unit || unit || indicator.measure) return false;
  const { key } = plainLabel(indicator.name);
  return (
    measuredAs(key) === undefined &&
    !isMoneyName(key) &&
    !isRateName(key) &&
    figureKind(key) !== "count"
  );
}
