import type { Prose } from "../../prose/prose";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { holds, inUnitOf } from "../verdicts/holds";
import { contradiction, type DraftFinding } from "./draftFinding";

/** 12期1440人次，平均每期140人. */
export function averages({ statements }: Prose): readonly DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const [at, stated] of statements.entries()) {
    const { measure } = stated.question;
    if (measure.kind !== "average" || !stated.claimed) continue;
    const each = plainLabel(measure.each.text).key.slice(1);
    const near = statements
      .slice(Math.max(0, at - 4), at)
      .filter(({ sentence }) => sentence.start === stated.sentence.start);
    const count = [...near].reverse().find(({ claimed }) => claimed?.unit.base === each);
    const total = [...near]
      .reverse()
      .find(
        ({ claimed }) =>
          claimed !== undefined && claimed.unit.base.startsWith(stated.claimed?.unit.base ?? "?"),
      );
    if (!count?.claimed || !total?.claimed || count === total || count.claimed.value <= 0) continue;
    const amount =
      inUnitOf(stated.claimed.unit, total.claimed.value, total.claimed.unit) ?? total.claimed.value;
    const average = amount / (count.claimed.value * count.claimed.unit.factor);
    if (holds(average, stated.claimed) !== "other") continue;
    found.push(contradiction("average-of-total", [count, total, stated], average, stated));
  }
  return found;
}
