import { takeMovement, withoutBase } from "../../lexicon/movements";
import type { Cell } from "../../workbook/workbook";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import { PERCENT, POINTS, type Unit } from "../../quantity/unit";
import { refused, type CellReading } from "./figure";
import { readFigure } from "./readFigure";

/**
 * Reads a cell of a column of targets, where goals also stand in words: `230家以上`, `力争突破2.8亿元`,
 * `增长20%以上`, `提高0.1个百分点`, `下降3%`.
 */
export function readGoal(cell: Cell | null, unit: Unit | undefined): CellReading {
  if (!cell || typeof cell.value !== "string") return readFigure(cell, amount(unit));
  const text = normalizeWidth(cell.value).replace(/ /g, "");
  const plain = text.replace(VERB, "");
  const moved = takeMovement(withoutBase(plain));
  if (!moved || moved.rest === "") return readFigure({ ...cell, value: plain }, amount(unit));
  // 提高到80% is a level; only 提高5% of what is in doubt.
  const level = /^[到至](.+)$/.exec(moved.rest)?.[1];
  if (level !== undefined) return readFigure({ ...cell, value: level }, amount(unit));
  const { rest } = moved;
  const falls = moved.way === "down";
  const points = readFigure({ ...cell, value: rest }, { form: "points", unit: POINTS });
  if (rest.includes("百分点")) return signed(points, falls, "points-target");
  if (!/%/.test(rest)) return refused("text-in-number-column", { text });
  const rate = readFigure({ ...cell, value: rest }, { form: "rate", unit: PERCENT });
  return signed(rate, falls, "growth-target");
}

/** 力争, 达到: how a goal is worded, not what it is. */
const VERB = /^(?:(?:力争|确保|争取|努力|预期|全年|完成|实现|认定|达到|达|新增)+)(?=.)/;

function amount(unit: Unit | undefined): { form: "amount"; unit?: Unit } {
  return unit ? { form: "amount", unit } : { form: "amount" };
}

function signed(
  reading: CellReading,
  falls: boolean,
  measure: "growth-target" | "points-target",
): CellReading {
  if (reading.kind !== "figure") return reading;
  return { ...reading, value: falls ? -reading.value || 0 : reading.value, measure };
}
