import { isGivenToGrowth } from "../../lexicon/pulls";
import { PERCENT } from "../../quantity/unit";
import { without } from "../corrections/without";
import type { Column } from "../layout/columns";
import { mayBeGrowth } from "../words/mayBeGrowth";
import type { TitleLabel } from "../words/titleWords";
import { valuesOf } from "./valuesOf";

/** 财政收入增长情况 over 收入（万元） and 增长（%） names what both are of: it makes no growth of the 万元. */
export function withoutGrowth(title: TitleLabel, columns: readonly Column[]): TitleLabel {
  if (title.measure !== "growth") return title;
  const values = valuesOf(columns).filter(({ label }) => !isGivenToGrowth(label.name));
  const levels = values.filter(({ label }) => label.measure === undefined);
  const isOfLevels =
    levels.some(({ label: { unit } }) => unit !== undefined && unit.base !== PERCENT.base) ||
    (levels.length > 0 && values.some(({ label }) => mayBeGrowth(label.measure)));
  return isOfLevels ? without(title, "measure") : title;
}
