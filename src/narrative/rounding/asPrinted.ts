import type { QuantityText } from "../narrative";

/** A figure in the unit and with the decimals in which the text prints it. */
export function asPrinted({ shown, ...figure }: QuantityText): QuantityText {
  if (!shown) return figure;
  const { value, unit, decimals, qualifier } = shown;
  return { ...figure, value, unit, decimals, ...(qualifier && { qualifier }) };
}
