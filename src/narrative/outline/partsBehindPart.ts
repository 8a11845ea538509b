import { isRate, isScore } from "../../answers/kindsOfIndicator";
import { difference } from "../../quantity/arithmetic";
import type { Fact } from "../facts/fact";
import type { Member } from "./outline";

/**
 * The totals of figures that stand in one column right behind what a sheet marks as a part and go on with it, whatever the mark
 * covers: 女性 behind 其中：男性, with which it makes up 户籍总人口; 社会科学基金 and 省部级 behind 其中：自然科学基金 of 纵向, where
 * 纵向 and 横向 alone come to 合计.
 */
export function partsBehindPart(members: readonly Member[]): ReadonlyMap<string, string> {
  const totals = new Map<string, string>();
  const named = new Map(members.filter(isAmount).map((member) => [member.indicator, member]));
  const inOrder = [...named.values()].sort((a, b) => rowOf(a) - rowOf(b));
  for (const total of named.values()) {
    const column = inOrder.filter((member) => isBeside(member, total));
    for (const { indicator } of restBehind(column, total)) totals.set(indicator, total.indicator);
    for (const [part, of] of nestedBehind(column, total)) totals.set(part.indicator, of.indicator);
  }
  return totals;
}

/** What stands right behind the marked parts of a total, belongs to none, and makes it up with them. */
function restBehind(column: readonly Member[], total: Member): readonly Member[] {
  const marked = column.filter((member) => wholeOf(member) === total.indicator);
  const last = marked[marked.length - 1];
  if (!last || valueOf(total) < LEAST) return [];
  let rest = marked.reduce((left, part) => difference(left, valueOf(part)), valueOf(total));
  const further: Member[] = [];
  for (const member of column.slice(column.indexOf(last) + 1)) {
    if (wholeOf(member) === last.indicator) continue;
    if (wholeOf(member) !== undefined || rest <= 0) return [];
    further.push(member);
    rest = difference(rest, valueOf(member));
    if (rest === 0) return further;
  }
  return [];
}

/** What stands behind the marked part of a part, where the others come to the total without it; and these others. */
function nestedBehind(
  column: readonly Member[],
  total: Member,
): readonly (readonly [part: Member, of: Member])[] {
  const own = column.filter((member) => wholeOf(member) === total.indicator);
  for (const head of own) {
    const marked = column.map(wholeOf).lastIndexOf(head.indicator);
    if (marked < 0) continue;
    const further = own.filter((member) => column.indexOf(member) > marked);
    for (let count = 1; count < further.length; count += 1) {
      const nested = further.slice(0, count);
      const others = own.filter((member) => !nested.includes(member));
      const inside = [...nested, ...column.filter((one) => wholeOf(one) === head.indicator)];
      if (comesTo(others, total) && sumOf(inside) <= valueOf(head)) {
        return own.map((part) => [part, nested.includes(part) ? head : total] as const);
      }
    }
  }
  return [];
}

function comesTo(parts: readonly Member[], total: Member): boolean {
  const left = parts.reduce((rest, part) => difference(rest, valueOf(part)), valueOf(total));
  return parts.length > 1 && left === 0;
}

function sumOf(parts: readonly Member[]): number {
  return parts.reduce((sum, part) => sum + valueOf(part), 0);
}

function isBeside(member: Member, total: Member): boolean {
  const [a, b] = [cellOf(member), cellOf(total)];
  const isOfColumn = a?.sheet === b?.sheet && a?.column === b?.column;
  return member !== total && isOfColumn && unitOf(member) === unitOf(total);
}

function isAmount({ again, facts: [first] }: Member): boolean {
  const isLevel = first?.claim.kind === "level" && first.rule === "read";
  return (
    !again && isLevel && first.value > 0 && !first.qualifier && !isRate(first) && !isScore(first)
  );
}

function wholeOf({ facts: [first] }: Member): string | undefined {
  return first?.partOf;
}

function valueOf({ facts: [first] }: Member): number {
  return first?.value ?? 0;
}

function unitOf({ facts: [first] }: Member): string | undefined {
  return first?.unit.symbol;
}

function cellOf({ facts: [first] }: Member): Fact["operands"][number]["cell"] | undefined {
  return first?.operands[0]?.cell;
}

function rowOf(member: Member): number {
  return cellOf(member)?.row ?? 0;
}

/** By so few nothing comes to a total but by chance. */
const LEAST = 10;
