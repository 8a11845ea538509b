import { harvestAtEnd } from "../../lexicon/crops";
import { figureKind } from "../../lexicon/figureNames";
import { measuredAs } from "../../lexicon/measured";
import { isMoneyName, isRateName } from "../../lexicon/nameEndings";
import { bareKey, plainLabel } from "../../lexicon/script/plainLabel";
import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import { isApartFromHarvest } from "../words/isApartFromHarvest";
import { overlapping } from "../words/overlapping";
import { withoutNumber } from "../words/withoutNumber";
import type { TableRow } from "./tableRow";

/**
 * 粮食作物 in 农作物播种面积, or under 一、播种面积, is 粮食作物播种面积, and 油菜籽 in 油料产量 is 油菜籽产量: the crop alone does not say which of its figures
 * is meant.
 */
export function harvestsOf(rows: readonly TableRow[]): readonly TableRow[] {
  const called = new Map<string, string>();
  return rows.map((row) => {
    const { indicator, partOf: read } = row;
    if (!indicator || row.kind === "section") return row;
    const partOf = read === undefined ? undefined : (called.get(read) ?? read);
    const noun = harvestAtEnd(partOf ?? withoutNumber(bareKey(row.section ?? "")));
    const name = noun !== "" && isBare(row, noun) ? overlapping(indicator.name, noun) : "";
    if (name === "") called.delete(indicator.name);
    else called.set(indicator.name, name);
    if (name === "" && partOf === read) return row;
    return {
      ...row,
      ...(partOf !== undefined && { partOf }),
      ...(name !== "" && { indicator: { ...indicator, name } }),
    };
  });
}

/** A crop, and no amount or herd of its own. */
function isBare({ indicator, unit, problem }: TableRow, noun: string): boolean {
  const { name = "", measure, unit: own } = indicator ?? {};
  const given = unit ?? own;
  if (name === "" || measure || problem || (given && isMoneyUnit(given))) return false;
  const { key } = plainLabel(name);
  const isAmount =
    measuredAs(key) !== undefined || isMoneyName(key) || isRateName(key) || figureKind(key);
  return !isAmount && harvestAtEnd(key) === "" && !isApartFromHarvest(key, noun);
}
