import type { IndicatorPhrase } from "../../prose/question";
import type { Unit } from "../../quantity/unit";
import type { DraftContext } from "../draft/draftContext";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { areDifferent } from "./areDifferent";
import { likeness } from "./likeness";
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
  const named = names.find(last.text, last.unit);
  // Of two that are called alike nothing says which was meant, nor of which total.
  if (named.length > 1 && named.every(({ by }) => by === "same")) return [];
  const isKnown = names.find(text, unit).length > 0;
  for (const { indicator: before } of named) {
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
      // 企业、高等学校经费: 企业 as 各类企业R&D经费.
      const alike = isKnown
        ? []
        : names.partsOf(total).filter((part) => isAlike(text + key.slice(at), part));
      const [only, ...others] = alike;
      if (only !== undefined && others.length === 0 && only !== before)
        return [{ indicator: only, by: "short" }];
    }
  }
  return [];
}

function isAlike(words: string, part: string): boolean {
  const { onlySaid, leftOut } = likeness(words, part);
  return onlySaid === "" && leftOut === "" && !areDifferent(words, part);
}

const SHORTEST = 2;

const BEFORE = new Set<IndicatorPhrase["from"]>(["carried", "earlier"]);
