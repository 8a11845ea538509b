import { PERCENT } from "../../quantity/unit";
import type { Label } from "./label";

/** 同比±% is growth, whatever it is of: no other difference is in per cent. */
export function differenceInPercent(label: Label): Label {
  const isGrowth = label.measure === "difference" && label.unit?.base === PERCENT.base;
  return isGrowth ? { ...label, measure: "growth" } : label;
}
