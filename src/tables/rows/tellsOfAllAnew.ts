import { ofAllResidents } from "../../lexicon/kindWords";
import { without } from "../corrections/without";
import type { TableRow } from "./tableRow";

/**
 * 全体居民人均消费支出 behind 城镇居民 and 农村居民 is no part of 全体居民人均可支配收入 above them: what is told of all residents ends what that is divided by,
 * until a line divides again.
 */
export function tellsOfAllAnew(rows: readonly TableRow[]): readonly TableRow[] {
  let isOver = false;
  return rows.map((row) => {
    if (row.kind === "section") isOver = false;
    else isOver ||= ofAllResidents(row.indicator?.name ?? "") !== "";
    if (!isOver || row.breakdown === undefined || row.kind === "section") return row;
    return { ...without(row, "breakdown"), from: without(row.from, "breakdown") };
  });
}
