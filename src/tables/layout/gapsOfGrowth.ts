import { POINTS } from "../../quantity/unit";
import { meanFrom } from "../../lexicon/totals";
import { isWholeArea, wholeAreaAt } from "../../lexicon/wholeAreas";
import { mayBeGrowth } from "../words/mayBeGrowth";
import type { Column } from "./columns";

/** 比全国± right behind 增速%, or behind that of the country: by how many points that is faster, where no unit says otherwise. */
export function gapsOfGrowth(values: readonly Column[]): readonly Column[] {
  return values.map((column, index) => {
    const { label, given } = column;
    if (!isGapToArea(column) || label.unit || label.units || given) return column;
    const before = values.slice(0, index).filter((one) => !isGapToArea(one));
    const isBehindGrowth = mayBeGrowth(before[before.length - 1]?.label.measure);
    return isBehindGrowth ? { ...column, label: { ...label, unit: POINTS } } : column;
  });
}

/** Against 全省 or 全国平均, and no 目标. */
function isGapToArea({ label: { measure, scope = "" } }: Column): boolean {
  if (measure !== "gap") return false;
  const area = wholeAreaAt(scope);
  return isWholeArea(scope) || (area !== "" && meanFrom(scope.slice(area.length)) !== "");
}
