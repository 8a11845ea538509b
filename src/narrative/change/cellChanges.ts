import { formatAddress } from "../../workbook/address";
import type { Operand } from "../facts/fact";
import { shownDigits } from "../../quantity/shown";
import type { CellChange, CellState } from "./changes";
import type { ToldFact } from "./toldFacts";

type Facts = ReadonlyMap<string, ToldFact>;

/**
 * The cells whose values differ, as far as the facts that both texts tell rest on them. Cells are paired by the part they
 * play and whose they are, so that inserted and sorted rows change nothing.
 */
export function cellChanges(before: Facts, after: Facts): readonly CellChange[] {
  const found = new Map<string, CellChange>();
  for (const [factId, old] of before) {
    const now = after.get(factId);
    if (!now) continue;
    const sameRule = old.evidence.rule === now.evidence.rule;
    for (const change of changesOf(old.evidence.operands, now.evidence.operands)) {
      // Where the rule itself is another (computed, now read), other cells are needed, whatever they hold.
      if (!sameRule && !(change.before && change.after)) continue;
      const key = [change.before, change.after].map((state) => state && formatAddress(state.cell));
      found.set(JSON.stringify(key), change);
    }
  }
  return [...found.values()];
}

function changesOf(before: readonly Operand[], after: readonly Operand[]): readonly CellChange[] {
  const later = groupByPart(after);
  const earlier = groupByPart(before);
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((part) => {
    const [old, now] = withoutEqual(earlier.get(part) ?? [], later.get(part) ?? []);
    return Array.from({ length: Math.max(old.length, now.length) }, (_, index): CellChange => {
      const [was, is] = [old[index], now[index]];
      return { ...(was && { before: stateOf(was) }), ...(is && { after: stateOf(is) }) };
    });
  });
}

function groupByPart(operands: readonly Operand[]): ReadonlyMap<string, readonly Operand[]> {
  const groups = new Map<string, Operand[]>();
  for (const operand of operands) {
    const key = JSON.stringify([part(operand), operand.entity ?? ""]);
    groups.set(key, [...(groups.get(key) ?? []), operand]);
  }
  return groups;
}

/** A peer that is not counted any more plays the part of one that is excluded; its cell may be the same. */
function part({ role }: Operand): string {
  return role === "excluded" ? "peer" : role;
}

type Sides = readonly [before: readonly Operand[], after: readonly Operand[]];

/** What is left when cells of the same value have been paired. */
function withoutEqual(before: readonly Operand[], after: readonly Operand[]): Sides {
  const rest = [...after];
  const changed = before.filter((old) => {
    const at = rest.findIndex((now) => now.value === old.value && sameUnit(now, old));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [changed, rest];
}

function sameUnit(a: Operand, b: Operand): boolean {
  return a.unit.base === b.unit.base && a.unit.factor === b.unit.factor;
}

/** Digits as the cell shows them; more where the change would otherwise not be seen is for the cell itself to tell. */
function stateOf({ cell, value, decimals, unit }: Operand): CellState {
  return { cell, text: `${shownDigits(value, decimals, unit)}${unit.symbol}` };
}
