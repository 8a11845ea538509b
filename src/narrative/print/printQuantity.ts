import { SIGNED_KINDS } from "../statements/signedKinds";
import { printChineseNumeral } from "../../quantity/chineseNumeral";
import { shownDigits } from "../../quantity/shown";
import { spaceDigits } from "../../quantity/spaceDigits";
import type { Evidence, QuantityText } from "../narrative";

/**
 * A figure as it stands in the text: digits, unit, and the word that loosens it. The words around it carry the sign of
 * a change or gap, so the figure itself has none; a place is written 第7位, a change of place 2位.
 *
 * @example printQuantity({ factId: "", kind: "share", value: 0.04076, unit: { symbol: "%", base: "ratio", factor: 1 }, decimals: 1, rule: "share", operands: [] }) // => "4.1%"
 * @example printQuantity({ factId: "", kind: "rank", value: 7, unit: { symbol: "位", base: "rank", factor: 1 }, decimals: 0, rule: "rank", operands: [] }) // => "第7位"
 * @example printQuantity({ factId: "", kind: "level", value: 120, unit: { symbol: "项", base: "项", factor: 1 }, decimals: 0, qualifier: "余", rule: "read", operands: [] }) // => "120余项"
 */
export function printQuantity(
  quantity: Evidence & Pick<QuantityText, "words" | "shown" | "spaced">,
): string {
  const figure = closedUp(quantity);
  return quantity.spaced ? spaceDigits(figure) : figure;
}

function closedUp(quantity: Evidence & Pick<QuantityText, "words" | "shown">): string {
  const { kind, words, shown } = quantity;
  const { value, decimals, unit, qualifier } = shown ?? quantity;
  const signed = SIGNED_KINDS.has(kind) ? value : Math.abs(value);
  const digits = shownDigits(signed, decimals, unit);
  const symbol = words?.unit ?? unit.symbol;
  const loosened = words?.qualifier ?? qualifier;
  if (kind === "rank") {
    if (!shown?.place) return `第${digits}${symbol}`;
    return `第${printChineseNumeral(value)}${shown.place === "short" ? "" : symbol}`;
  }
  switch (qualifier) {
    case undefined:
      return `${digits}${symbol}`;
    case "余":
    case "多":
      return `${digits}${loosened}${symbol}`;
    case "以上":
    case "以下":
    case "左右":
      return `${digits}${symbol}${loosened}`;
    default:
      return `${loosened}${digits}${symbol}`;
  }
}
