import { groupedBy } from "../../groupedBy";
import { isRate, isRatioOfTwo, isScore } from "../../answers/kindsOfIndicator";
import { simplifiedKey } from "../../lexicon/script/simplifiedKey";
import { difference } from "../../quantity/arithmetic";
import type { Fact } from "../facts/fact";
import type { Member } from "./outline";
import { rowOf } from "./rowOf";

/**
 * The totals of figures that stand right behind them in their row or column and come to them, whatever they are called: 政府资金,
 * 企业资金 and 其他资金 behind R&D经费, 税收收入 with its own parts and 非税收入 behind 一般公共预算收入. Only where the total has
 * digits enough that nothing comes to it by chance.
 */
export function partsInOrder(members: readonly Member[]): ReadonlyMap<string, string> {
  const totals = new Map<string, string>();
  const amounts = members.filter(isAmount);
  const names = new Set(amounts.map(({ indicator }) => indicator));
  // What the sheet itself says is a part of another is told with that.
  const free = amounts.filter(({ facts: [first] }) => !names.has(first?.partOf ?? ""));
  const lines = [...groupedBy(free, rowOf).values(), ...groupedBy(free, columnOf).values()];
  // A long table is continued below itself, or on the next sheet.
  for (const line of [...lines, free]) {
    // From the end: what a total has behind it may be totals themselves.
    const ends = new Map<number, number>();
    for (let at = line.length - 1; at >= 0; at -= 1) {
      const run = runBehind(line, at, ends);
      if (!run) continue;
      ends.set(at, run.end);
      for (const part of run.parts) totals.set(part.indicator, line[at]?.indicator ?? "");
    }
  }
  return totals;
}

interface Run {
  readonly parts: readonly Member[];
  /** Where what follows the last of them begins. */
  readonly end: number;
}

function runBehind(
  line: readonly Member[],
  at: number,
  ends: ReadonlyMap<number, number>,
): Run | undefined {
  const total = line[at];
  const whole = total && levelOf(total);
  if (!whole || digitsOf(whole.value) < FEWEST_DIGITS) return undefined;
  const parts: Member[] = [];
  let rest = whole.value;
  for (let next = at + 1; next < line.length; next = ends.get(next) ?? next + 1) {
    const part = line[next];
    const level = part && levelOf(part);
    if (!level || !canBePart(level, whole)) return undefined;
    parts.push(part);
    rest = difference(rest, level.value);
    if (parts.length > 1 && isNothing(rest, whole, parts.length)) {
      return { parts, end: ends.get(next) ?? next + 1 };
    }
    if (rest < 0) return undefined;
  }
  return undefined;
}

/** Nothing is left but what rounding leaves; where it leaves something, the total has to have a digit more, and a part. */
function isNothing(rest: number, { value, decimals }: Fact, count: number): boolean {
  if (rest === 0) return true;
  const isLong = count > 2 && digitsOf(value) > FEWEST_DIGITS;
  return isLong && Math.abs(rest) * 10 ** decimals <= count / 2;
}

function canBePart(part: Fact, whole: Fact): boolean {
  if (part.unit.symbol !== whole.unit.symbol || part.counting !== whole.counting) return false;
  const [name, total] = [simplifiedKey(part.indicator), simplifiedKey(whole.indicator)];
  const [word] = TAKEN_FROM.exec(name) ?? [];
  return part.value > 0 && (word === undefined || total.includes(word));
}

/** With what is left of it, it comes to a total of which it is no part: 收入, 支出 and 结余. Data: add words here. */
const TAKEN_FROM =
  /^(?:净|年初|期初|上年)|(?:支出|结余|结转|结存|余额|负债|权益|利润|成本|费用|顺差|逆差|库存|剩余|净额|减少|注销|退出|死亡)(?=[总数量额人]{0,2}$)/;

function isAmount({ again, facts }: Member): boolean {
  const [first] = facts;
  if (again || first?.claim.kind !== "level" || first.claim.status !== undefined) return false;
  const isKept = first.rule === "read" && first.qualifier === undefined && first.unit.symbol !== "";
  return isKept && !isRate(first) && !isScore(first) && !isRatioOfTwo(first);
}

function levelOf({ facts: [first] }: Member): Fact | undefined {
  return first;
}

function columnOf({ facts: [first] }: Member): string {
  const cell = first?.operands[0]?.cell;
  return cell ? `${cell.column} ${cell.sheet}` : "";
}

function digitsOf(value: number): number {
  return String(value)
    .replace(/\D|^0+/g, "")
    .replace(/0+$/, "").length;
}

const FEWEST_DIGITS = 4;
