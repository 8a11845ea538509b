import { isPerMille } from "../../quantity/isPerMille";
import { quotient } from "../../quantity/arithmetic";
import { NO_UNIT, PLACE, type Unit } from "../../quantity/unit";
import type { Quantity } from "../figures/quantity";
import type { Claimed } from "../question";

/** What a figure claims, as the house holds figures: a rate is a fraction. Masks claim nothing. */
export function claimedBy(
  quantity: Quantity | undefined,
  shared: Unit | undefined,
): Claimed | undefined {
  if (!quantity || quantity.form === "mask") return undefined;
  const { number, to, decimals, approximation, negative } = quantity;
  const unit = quantity.place ? PLACE : (quantity.unit ?? shared ?? NO_UNIT);
  const held = (value: number) => {
    const scale = unit.base !== "ratio" ? 1 : isPerMille(unit) ? 1000 : 100;
    return scale === 1 ? value : quotient(value, scale);
  };
  return {
    value: held(negative ? -number : number),
    unit,
    decimals,
    ...(to !== undefined && { to: held(to) }),
    ...(approximation && { approximation }),
  };
}
