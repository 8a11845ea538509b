import { plainLabel } from "../../lexicon/script/plainLabel";
import type { ValueColumn } from "./valueColumn";

/** 同比 under 单位：亿元、% is in per cent; 增减 may be in either. */
export function isOfRates({ measure, text }: ValueColumn): boolean {
  return measure === "difference" && /同比|[幅率]$/.test(plainLabel(text).key);
}
