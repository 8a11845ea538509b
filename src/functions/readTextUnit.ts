import { ok, refuse, type Result } from "../problem";
import { PLACE, POINTS, type Unit } from "../quantity/unit";
import { readRateScale, type RateScale } from "./rateForm";
import { readName } from "./readName";
import { readUnitName } from "./readUnit";

/** What the figures of a text count: rates in one of their forms, a unit, or whatever they bring themselves. */
export type TextUnit =
  | { readonly type: "rate"; readonly scale: RateScale }
  | { readonly type: "amount"; readonly unit: Unit }
  | { readonly type: "own" };

/** Reads `"%"`, `"1"`, or a unit such as `"亿元"`. */
export function readTextUnit(setting: unknown): Result<TextUnit> {
  const scale = readRateScale(setting);
  if (scale.ok) return ok(scale.value ? { type: "rate", scale: scale.value } : { type: "own" });
  const symbol = readName(setting);
  const unit = readUnitName(symbol);
  if (unit?.symbol === "%") return ok({ type: "rate", scale: 100 });
  const isAmount = unit && unit.base !== "ratio" && unit.base !== PLACE.base;
  if (isAmount && unit.base !== POINTS.base) return ok({ type: "amount", unit });
  return refuse("invalid-option", { option: "unit", value: symbol });
}
