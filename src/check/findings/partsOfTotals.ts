import type { Prose } from "../../prose/prose";
import type { Claimed, Statement } from "../../prose/question";
import { inUnitOf } from "../verdicts/holds";
import { printed, spanOf, type DraftFinding } from "./draftFinding";

/** The parts of a total add up to it. */
export function partsOfTotals({ statements }: Prose): readonly DraftFinding[] {
  const parts = new Map<number, Statement[]>();
  for (const statement of statements) {
    const { partOf, claimed, form } = statement;
    if (partOf === undefined || !claimed || form !== "figure") continue;
    parts.set(partOf, [...(parts.get(partOf) ?? []), statement]);
  }
  const found: DraftFinding[] = [];
  for (const [at, members] of parts) {
    const total = statements[at];
    if (!total?.claimed || total.claimed.approximation || members.length < 2) continue;
    if (mayBeOfOther(total, statements.slice(0, at), members)) continue;
    const finding = sumOf(total, total.claimed, members);
    if (finding) found.push(finding);
  }
  return found;
}

/** 编制52名，空编16名。其中行政编制27名，…: a part that is more than what stands last, and not than what stands before it, need not be of the last. */
function mayBeOfOther(
  total: Statement,
  before: readonly Statement[],
  members: readonly Statement[],
): boolean {
  const inUnit = ({ claimed }: Statement) =>
    claimed && total.claimed && inUnitOf(total.claimed.unit, claimed.value, claimed.unit);
  const most = Math.max(...members.map((member) => inUnit(member) ?? 0));
  return (
    most > (total.claimed?.value ?? most) &&
    before.some(
      (one) =>
        one.sentence.start === total.sentence.start &&
        one.question.measure.kind === "level" &&
        (inUnit(one) ?? 0) >= most,
    )
  );
}

function sumOf(
  total: Statement,
  whole: Claimed,
  members: readonly Statement[],
): DraftFinding | undefined {
  // Rates of parts are no parts of a rate: 病床使用率75.6%，其中医院82.3%.
  if (whole.unit.base === "ratio") return undefined;
  let sum = 0;
  let slack = 0;
  for (const { claimed } of members) {
    const value = claimed && inUnitOf(whole.unit, claimed.value, claimed.unit);
    if (!claimed || value === undefined || claimed.approximation) return undefined;
    sum += value;
    slack += (0.5 * claimed.unit.factor) / whole.unit.factor / 10 ** claimed.decimals;
  }
  const difference = sum - whole.value;
  const most =
    whole.decimals === 0 && members.every(({ claimed }) => claimed?.decimals === 0)
      ? 0
      : slack + 0.5 / 10 ** whole.decimals;
  if (Math.abs(difference) <= most + 1e-9) return undefined;
  // Parts that leave something over are examples of a total; so are three of its levels without the rest.
  if (difference < 0 && !isWholeList(whole, members, sum)) return undefined;
  return {
    rule: "parts-of-total",
    spans: [total, ...members].map(spanOf),
    shown: { sum: printed(sum), total: total.text },
  };
}

/** 国家级、省级、市级, or all but one or two of them: a list that means to be whole. */
function isWholeList(whole: Claimed, members: readonly Statement[], sum: number): boolean {
  return members.length >= 3 && sum >= whole.value * 0.9;
}
