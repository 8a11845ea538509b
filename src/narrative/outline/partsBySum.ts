import { groupedBy } from "../../groupedBy";
import { difference } from "../../quantity/arithmetic";
import { without } from "../../tables/corrections/without";
import type { Fact } from "../facts/fact";
import type { Member } from "./outline";
import { rowOf } from "./rowOf";
import { totalsWithParts } from "./totalsWithParts";

/**
 * The totals of figures that are parts by their names and by their sum: of 纵向到账科研经费 and 横向到账科研经费 in one row with
 * 到账科研经费, of 小学专任教师 and 中学专任教师 below 专任教师.
 */
export function partsBySum(members: readonly Member[]): ReadonlyMap<string, string> {
  const totals = new Map<string, string>();
  const read = members.filter(isRead);
  for (const row of [...groupedBy(read, rowOf).values(), ...groupedBy(read, columnOf).values()]) {
    for (const total of row) {
      const parts = row.filter((one) => one !== total && isNamedAfter(one, total));
      if (!comesTo(parts, total)) continue;
      for (const { indicator } of parts) totals.set(indicator, total.indicator);
    }
  }
  return totals;
}

/**
 * Of parts in several breakdowns, which come to more than their total, the first that come to it exactly are its parts: the kinds of
 * schools in the rows, beside a column 其中：专任教师.
 */
export function firstBreakdown(members: readonly Member[]): readonly Member[] {
  return totalsWithParts(members).flatMap(([total, ...parts]) => {
    const own = parts.filter(({ facts: [first] }) => first?.partOf === total.indicator);
    const run = new Set(own.every(isBeyond) ? runOf(own, total) : []);
    return [total, ...parts.map((part) => (run.has(part) ? withinTotal(part) : part))];
  });
}

function runOf(parts: readonly Member[], total: Member): readonly Member[] {
  for (const start of parts.keys()) {
    const end = parts.findIndex((_, at) => comesTo(parts.slice(start, at + 1), total));
    if (end >= 0) return parts.slice(start, end + 1);
  }
  return [];
}

/** Two or more that make up the total to the last digit. */
function comesTo(parts: readonly Member[], total: Member): boolean {
  const whole = levelOf(total);
  if (!whole || parts.length < 2 || whole.qualifier) return false;
  const levels = parts.map(levelOf);
  const isExact = levels.every((one) => one?.unit.symbol === whole.unit.symbol && !one.qualifier);
  const left = levels.reduce((rest, one) => difference(rest, one?.value ?? 0), whole.value);
  return isExact && left === 0;
}

/** No longer beyond what it makes up with the others; a part of the total that they come to. */
export function withinTotal(part: Member, partOf = part.facts[0]?.partOf): Member {
  const [first, ...others] = part.facts;
  if (!first) return part;
  const within = { ...without(first, "beyondTotal"), ...(partOf !== undefined && { partOf }) };
  return { ...part, facts: [within, ...others] };
}

function columnOf({ facts: [first] }: Member): string {
  const cell = first?.operands[0]?.cell;
  return cell ? `${cell.column} ${cell.sheet}` : "";
}

function isBeyond({ facts: [first] }: Member): boolean {
  return first?.beyondTotal === true;
}

function isRead(member: Member): boolean {
  return !member.again && levelOf(member)?.rule === "read";
}

function isNamedAfter({ indicator }: Member, { indicator: total }: Member): boolean {
  return indicator.length > total.length && indicator.endsWith(total);
}

function levelOf({ facts }: Member): Fact | undefined {
  return facts.find(({ claim }) => claim.kind === "level");
}
