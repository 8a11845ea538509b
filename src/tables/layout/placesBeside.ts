import { readLabel } from "../words/readLabel";
import type { LabelMeasure } from "../words/label";
import type { Column } from "./columns";
import { mayBeGrowth } from "../words/mayBeGrowth";

/**
 * 总额 | 位次 | 增幅 | 位次 | 进度 | 位次: where a level has its place right behind it, each further 位次 of the same is the place by the
 * column before it; a place by what nobody is told by, as 进度, is set aside.
 */
export function placesBeside(values: readonly Column[]): readonly Column[] {
  return values.map((column, index) => {
    const by = values[index - 1];
    if (!by || !isBarePlace(column) || !hasPlaceOfLevel(values.slice(0, index), column))
      return column;
    return { ...column, label: { ...column.label, measure: placeBy(by.label.measure) } };
  });
}

/** Whether the nearest level on the left has a place headed alike right behind it, and what was said of it since follows that. */
function hasPlaceOfLevel(left: readonly Column[], place: Column): boolean {
  const behind = [...left].reverse().findIndex(({ label }) => label.measure === undefined);
  return behind > 1 && left[left.length - behind]?.text === place.text;
}

function isBarePlace({ label: { measure, time }, text, given }: Column): boolean {
  if (measure !== "rank" || time !== undefined || given) return false;
  const { name, ...said } = readLabel(text.slice(text.lastIndexOf("·") + 1));
  return name === "" && Object.keys(said).every((key) => key === "measure" || key === "scope");
}

function placeBy(measure: LabelMeasure | undefined): LabelMeasure {
  return mayBeGrowth(measure) ? "growth-rank" : "unread";
}
