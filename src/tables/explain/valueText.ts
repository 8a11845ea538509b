import { printPeriod } from "../../quantity/printPeriod";
import type { Language } from "../../language";
import type { Attribute, Measure } from "../meaning/meaning";
import { SELF, type EntityRole, type Observation } from "../observation";
import { ATTRIBUTE_VALUES } from "./words";

/** An attribute of a figure as a person writes it; `undefined` where it has none. */
export function valueText(
  figure: Observation,
  attribute: Attribute,
  language: Language,
): string | undefined {
  const words = ATTRIBUTE_VALUES[language];
  if (attribute === "measure") return words[figure.measure];
  if (attribute === "unit") return figure.unit.symbol || words.none;
  if (attribute === "period") return figure.period && printPeriod(figure.period);
  if (attribute === "entity") {
    const name = figure.entity === SELF ? words.self : figure.entity;
    return figure.entityRole === "member" ? name : `${name}（${words[figure.entityRole]}）`;
  }
  const value = figure[attribute];
  if (value === undefined) return undefined;
  if (value === true) return words.yes;
  if (value === false) return words.no;
  if (Array.isArray(value)) return value.join("、");
  const text = String(value);
  return text in words ? words[text as Measure | EntityRole] : text;
}
