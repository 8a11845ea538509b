import { isBareCount } from "../../lexicon/figureNames";
import { countsHeads } from "../../lexicon/measured";
import type { Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";
import type { TableRow } from "../rows/tableRow";
import type { ValueColumn } from "./valueColumn";

/** 高层次人才 under 数量 are counted one by one: in 人, which the sheet leaves out. */
export function headsCounted({ indicator }: TableRow, column: ValueColumn): Unit | undefined {
  const isCounted = isBareCount(column.text) && column.indicator === undefined;
  return isCounted && countsHeads(indicator?.name ?? "") ? unitOf("人") : undefined;
}
