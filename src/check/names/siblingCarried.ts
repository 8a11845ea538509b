import type { IndicatorPhrase } from "../../prose/question";
import type { Unit } from "../../quantity/unit";
import type { DraftContext } from "../draft/draftContext";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { areDifferent } from "./areDifferent";
import type { NameMatch } from "./nameIndex";

/**
 * 基层医疗卫生机构诊疗人次占57.35%，医院占40.06%: of the total that the part before is of, 医院 is a part by another name, 医院诊疗人次; that
 * some other table has a row 医院 says nothing here.
 */
export function siblingCarried(
  { text }: IndicatorPhrase,
  unit: Unit | undefined,
  all: readonly IndicatorPhrase[],
  { names }: DraftContext,
): readonly NameMatch[] {
  const last = all.find((one) => BEFORE.has(one.from) && one.text !== text);
  if (!last) return [];
  for (const { indicator: before } of names.find(last.text, last.unit)) {
    const total = names.totalOf(before);
    if (total === undefined || text.includes(last.text)) continue;
    const key = plainLabel(before).key;
    for (let at = SHORTEST; at <= key.length - SHORTEST; at += 1) {
      const siblings = names
        .find(text + key.slice(at))
        .filter(
          ({ by, indicator }) =>
            by === "same" &&
            indicator !== before &&
            !areDifferent(text, indicator) &&
            names.totalOf(indicator) === total &&
            (unit === undefined || names.isCountedIn(indicator, unit)),
        );
      if (siblings.length > 0) return siblings;
    }
  }
  return [];
}

const SHORTEST = 2;

const BEFORE = new Set<IndicatorPhrase["from"]>(["carried", "earlier"]);
