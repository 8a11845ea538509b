import type { Prose } from "../../prose/prose";
import type { Claimed, Statement } from "../../prose/question";
import { inUnitOf } from "../verdicts/holds";
import { contradiction, type DraftFinding } from "./draftFinding";

/** 共96家，其中国家级24家，占25%: the part, its total and the share have to agree. */
export function sharesOfLevels({ statements }: Prose): readonly DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const [at, stated] of statements.entries()) {
    const { claimed, question } = stated;
    if (question.measure.kind !== "share" || question.measure.whole || !claimed) continue;
    const part = statements[at - 1];
    const total = part?.partOf === undefined ? undefined : statements[part.partOf];
    if (!part || !total || part.sentence.start !== stated.sentence.start) continue;
    const range = rangeOf(part, total);
    if (!range || claimed.approximation || claimed.unit.base !== "ratio") continue;
    const value = claimed.value * 100;
    const half = claimed.decimals < 0 ? 5 : 0.5 / 10 ** claimed.decimals;
    if (value >= range.low - half - 1e-9 && value <= range.high + half + 1e-9) continue;
    found.push(contradiction("share-of-levels", [total, part, stated], range.middle, stated));
  }
  return found;
}

/** Half of the last digit written; what is counted one by one is exact. */
function halfOf({ unit, decimals }: Claimed): number {
  return unit.factor === 1 && decimals === 0 ? 0 : 0.5 / 10 ** decimals;
}

/** The share in per cent, and how far it may lie by the digits that are not written. */
function rangeOf({ claimed: part }: Statement, { claimed: total }: Statement) {
  if (!part || !total || part.approximation || total.approximation) return undefined;
  const value = inUnitOf(total.unit, part.value, part.unit);
  const half = (halfOf(part) * part.unit.factor) / total.unit.factor;
  const halfTotal = halfOf(total);
  if (value === undefined || total.value <= halfTotal) return undefined;
  return {
    low: ((value - half) / (total.value + halfTotal)) * 100,
    middle: (value / total.value) * 100,
    high: ((value + half) / (total.value - halfTotal)) * 100,
  };
}
