import { readPlace } from "../../lexicon/places/readPlace";
import type { Attribute } from "../meaning/meaning";
import { columnHeadOf } from "../words/columnKinds";
import type { LabelStep } from "../words/labelState";
import { labelSteps } from "../words/readLabel";
import type { ExplainedWord } from "./explanation";

/** By what a word of a heading says an attribute, where that bears another name. */
const SAYS: Readonly<Partial<Record<Attribute, readonly (keyof LabelStep["says"])[]>>> = {
  period: ["time", "offset", "span"],
};

/**
 * The words of a text that say an attribute, with the entries of the lexicon that have them.
 *
 * @example wordsBehind("全省位次", "scope") // => [{ words: "全省", entry: "heading.scope.province" }]
 * @example wordsBehind("东部地区", "entity") // => [{ words: "东部地区", entry: "place.parts-of-the-country" }]
 * @example wordsBehind("专利授权量", "indicator") // => []
 */
export function wordsBehind(text: string, attribute: Attribute): readonly ExplainedWord[] {
  if (attribute === "entity") {
    const place = readPlace(text);
    return place ? [{ words: text, entry: place.id }] : [];
  }
  const keys = SAYS[attribute] ?? [attribute as keyof LabelStep["says"]];
  return labelSteps(text).flatMap(({ words, says, entry }) =>
    entry && keys.some((key) => says[key] !== undefined) ? [{ words, entry: entry.id }] : [],
  );
}

/**
 * The word over a column that says what its cells say of their rows.
 *
 * @example headBehind("计量单位") // => [{ words: "计量单位", entry: "column.unit" }]
 */
export function headBehind(heading: string): readonly ExplainedWord[] {
  const entry = columnHeadOf(heading);
  return entry ? [{ words: heading, entry: entry.id }] : [];
}
