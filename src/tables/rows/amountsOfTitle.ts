import { figureKind, isUnitless } from "../../lexicon/figureNames";
import { measuredAs } from "../../lexicon/measured";
import { isMoneyName, isRateName } from "../../lexicon/nameEndings";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Label } from "../words/label";
import { looksLikeRegion } from "../words/regionNames";
import { withNounOf } from "./withWholeOfHeading";
import { overlapping } from "../words/overlapping";
import { isCountable } from "../words/titleWords";
import type { TableRow } from "./tableRow";

/**
 * Rows that name schools or trades under a title that counts people, 小学在校学生数 of 小学 under 在校学生数, and those under a title that names an amount, 教育支出
 * of 教育 under 一般公共预算支出. Where any row names an amount of its own, all are left as they are.
 */
export function amountsOfTitle(
  rows: readonly TableRow[],
  title: Label | undefined,
): readonly TableRow[] {
  const counted = title?.name ?? "";
  const isOfPeople = measuredAs(plainLabel(counted).key) === "people";
  const isOfNoun = withNounOf(counted, PART) !== PART && !isUnitless(counted);
  if (!(isOfPeople || isOfNoun) || title?.measure || !isCountable(counted)) return rows;
  const named = rows.filter(({ kind, problem }) => kind !== "section" && !problem);
  const own = named.filter(({ indicator }) => indicator?.name !== counted);
  if (own.length === 0 || !own.every(isBare)) return rows;
  if (isOfNoun && own.some(({ indicator }) => looksLikeRegion(indicator?.name ?? ""))) return rows;
  const nameOf = (name: string): string => {
    if (name === counted) return name;
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

/** Any part that is no amount by its own name. */
const PART = "其他";

function isBare({ indicator, unit }: TableRow): boolean {
  if (!indicator || indicator.unit || unit || indicator.measure) return false;
  const { key } = plainLabel(indicator.name);
  return (
    measuredAs(key) === undefined &&
    !isMoneyName(key) &&
    !isRateName(key) &&
    figureKind(key) !== "count"
  );
}
