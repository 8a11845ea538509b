import type { Known } from "../../check/answers/known";
import { inUnitOf } from "../../check/verdicts/holds";
import { HEDGES_BEFORE } from "../../prose/figures/approximation";
import type { Statement } from "../../prose/question";
import { roundHalfUp } from "../../quantity/round";
import type { Unit } from "../../quantity/unit";
import { decimalsFor, decimalsKnown, reachesTo } from "./decimalsWritten";
import { inStyle, type FigureStyle } from "./figureStyle";
import { unhedged, unitBehind } from "./unitBehind";

/** The digits of a figure in its new wording, with the hedge before it. */
export interface Number {
  /** Where the hedge before the old figure begins; absent where it stays. */
  readonly from?: number;
  /** 超, 近: what stands for the hedge that goes. */
  readonly hedge?: string;
  readonly digits: string;
  readonly behind: string;
}

/** Said beyond this part of a step below the round number, 近 would be a stretch. */
const NEAR = 0.3;

/**
 * The ways of writing the size of a figure in the unit, the decimals and the numerals of the old one, the best first: hedged as
 * before where that is still true, else plain.
 */
export function numbersFor(
  { claimed, start }: Statement,
  style: FigureStyle,
  { answer }: Known,
  plain: string,
): readonly Number[] {
  const unit = claimed?.unit ?? unitBehind(style, answer.unit);
  const shown = inUnitOf(unit, answer.value, answer.unit);
  if (shown === undefined || answer.qualifier || !isTold(unit, answer.unit)) return [];
  if (isBareFor(style, answer.unit)) return [];
  if (!claimed && !reachesTo(answer, unit)) return [];
  const size = Math.abs(shown);
  const most = decimalsKnown(answer, unit);
  const decimals = decimalsFor(claimed, style, answer, unit);
  const { behind } = style;
  const plainly = {
    digits: inStyle(digitsOf(size, decimals, most), style),
    behind: unhedged(behind),
  };
  const before = hedgeBefore(plain, start);
  // 突破xx亿元: which round number is meant, nobody has said.
  if (!claimed && before) return [];
  switch (claimed?.approximation) {
    case undefined:
      return [plainly];
    case "at-least":
    case "at-most":
    case "over":
    case "under":
      return [];
    case "around":
      return [
        { digits: inStyle(rounded(size, stepOf(style), Math.round), style), behind },
        withoutHedge(plainly, before),
      ];
    case "above":
      return [...above(size, style, behind), withoutHedge(plainly, before)];
    case "below":
      return [...below(size, style, behind, before), withoutHedge(plainly, before)];
  }
}

/** What a sheet counts without saying in what is not told in 万元. */
function isTold(unit: Unit, { base, factor }: Unit): boolean {
  return base !== "" || unit.factor === factor;
}

function above(size: number, style: FigureStyle, behind: string): readonly Number[] {
  const coarse = rounded(size, stepOf(style), Math.floor);
  // 突破10亿元 of 15.6: the next round number is 15.
  const isFar = isFarBeyond(size, Number(coarse)) && style.numerals === "arabic";
  const digits = isFar ? rounded(size, stepOf(style) / 10, Math.floor) : coarse;
  return Number(digits) > 0 && Number(digits) < size
    ? [{ digits: inStyle(digits, style), behind }]
    : [];
}

/** What is so far beyond a round number is not told by it any more. */
export function isFarBeyond(size: number, bound: number): boolean {
  return bound > 0 && size > bound * FAR;
}

const FAR = 1.25;

function below(
  size: number,
  style: FigureStyle,
  behind: string,
  before: Hedge | undefined,
): readonly Number[] {
  const step = stepOf(style);
  const above = Number(rounded(size, step, Math.ceil));
  if (above > size && above - size <= step * NEAR)
    return [{ digits: inStyle(String(above), style), behind }];
  const under = rounded(size, step, Math.floor);
  if (!before || Number(under) <= 0 || Number(under) >= size) return [];
  return [{ from: before.start, hedge: "超", digits: inStyle(under, style), behind }];
}

interface Hedge {
  readonly start: number;
  readonly word: string;
}

function hedgeBefore(plain: string, at: number): Hedge | undefined {
  const text = plain.slice(Math.max(0, at - 6), at);
  for (const { words } of HEDGES_BEFORE) {
    const [word] = words.exec(text.trimEnd()) ?? [];
    if (word !== undefined) return { start: at - (text.length - text.lastIndexOf(word)), word };
  }
  return undefined;
}

/** 突破5亿元 that are no 5亿元 any more: 达4.87亿元. */
function withoutHedge(number: Number, hedge: Hedge | undefined): Number {
  if (!hedge) return number;
  return { ...number, from: hedge.start, hedge: /破|超过/.test(hedge.word) ? "达" : "" };
}

/** What one more of the last digit written that is no zero is worth: 100 for 600, 0.1 for 5.1. */
function stepOf({ digits, numerals }: FigureStyle): number {
  const plain = digits.replace(/,/g, "");
  const [, decimals = ""] = plain.split(".");
  if (decimals !== "") return 10 ** -decimals.length;
  const [zeros = ""] = (numerals === "chinese" ? /[十百千]$/ : /0*$/).exec(plain) ?? [];
  if (numerals === "chinese") return { 十: 10, 百: 100, 千: 1000 }[zeros] ?? 1;
  return 10 ** Math.min(zeros.length, plain.length - 1);
}

function rounded(size: number, step: number, round: (value: number) => number): string {
  const decimals = step < 1 ? Math.round(-Math.log10(step)) : 0;
  return roundHalfUp(round(Number((size / step).toPrecision(12))) * step, decimals);
}

/** What is not nothing is never written as 0. */
function digitsOf(size: number, decimals: number, most: number): string {
  for (let more = decimals; more < most; more += 1) {
    const digits = roundHalfUp(size, more);
    if (size === 0 || /[1-9]/.test(digits)) return digits;
  }
  return roundHalfUp(size, Math.max(decimals, most === 0 ? 0 : Math.min(decimals, most)));
}

/** What is counted in something is no mask without a unit. */
function isBareFor({ behind, numerals, before }: FigureStyle, { base }: Unit): boolean {
  return (
    numerals === "mask" && behind.trim() === "" && before === "" && base !== "rank" && base !== ""
  );
}
