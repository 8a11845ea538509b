import type { Prose } from "../../prose/prose";
import type { Claimed, Statement } from "../../prose/question";
import { inUnitOf } from "../verdicts/holds";
import { contradiction, type DraftFinding } from "./draftFinding";

/** 由A增加到B，增长p: the two levels and the rate stand in one sentence. */
export function growthOfLevels({ statements }: Prose): readonly DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const [at, from] of statements.entries()) {
    if (from.rule !== "from-level" || !from.claimed) continue;
    const to = statements[at + 1];
    if (
      !to?.claimed ||
      (to.rule !== "amount-to" && to.rule !== "growth-to") ||
      to.sentence.start !== from.sentence.start
    )
      continue;
    for (const stated of statements.slice(at + 2, at + 4)) {
      const finding =
        stated.sentence.start === to.sentence.start ? changeFinding(from, to, stated) : undefined;
      if (finding) found.push(finding);
    }
  }
  return found;
}

function changeFinding(
  from: Statement,
  to: Statement,
  stated: Statement,
): DraftFinding | undefined {
  const { claimed, question } = stated;
  const { measure } = question;
  const base =
    from.claimed && to.claimed && inUnitOf(to.claimed.unit, from.claimed.value, from.claimed.unit);
  const [name] = question.indicators;
  if (!claimed || !to.claimed || !from.claimed || base === undefined || name?.from !== "carried")
    return undefined;
  const now = inUnitOf(to.claimed.unit, to.claimed.value, to.claimed.unit) ?? 0;
  const [half, before] = [0.5 / 10 ** to.claimed.decimals, halfIn(to.claimed, from.claimed)];
  const sign = "direction" in measure && measure.direction === "down" ? -1 : 1;
  if (measure.kind === "growth" && base > before && claimed.unit.base === "ratio") {
    const low = ((now - half) / (base + before) - 1) * 100;
    const high = ((now + half) / (base - before) - 1) * 100;
    return outside(claimed.value * 100 * sign, [low, high], claimed)
      ? contradiction("growth-of-levels", [from, to, stated], (now / base - 1) * 100, stated)
      : undefined;
  }
  if ((measure.kind === "change" || measure.kind === "points") && claimed.unit.base !== "ratio") {
    const scaled =
      measure.kind === "points"
        ? claimed.value
        : (inUnitOf(to.claimed.unit, claimed.value, claimed.unit) ?? NaN);
    const difference = now - base;
    return outside(scaled * sign, [difference - half - before, difference + half + before], claimed)
      ? contradiction("change-of-levels", [from, to, stated], difference, stated)
      : undefined;
  }
  return undefined;
}

/** Half of the last digit written, in the unit of another figure. */
function halfIn({ unit }: Claimed, written: Claimed): number {
  return (0.5 * written.unit.factor) / unit.factor / 10 ** written.decimals;
}

function outside(
  value: number,
  [low, high]: readonly [number, number],
  { decimals }: Claimed,
): boolean {
  const half = 0.5 / 10 ** decimals;
  return value < low - half - 1e-9 || value > high + half + 1e-9;
}
