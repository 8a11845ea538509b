import { POINTS, PERCENT, PLACE, type Unit } from "../../quantity/unit";
import type { Claim, Fact } from "../facts/fact";
import { decimalsApartFrom } from "../../quantity/shown";
import { printNode } from "../print/printNode";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { growthClause, pointsClause } from "./changeClauses";
import { quantityOf } from "./evidenceOf";
import type { Nodes } from "./fill";
import { gapClause } from "./gapClause";
import { rankClause } from "./rankClause";
import { shareClause } from "./shareClause";
import type { Voice } from "./voice";

/**
 * The clauses of the narrative said of single figures, for texts in cells. The figures are those of a formula: there
 * are no cells to point at, and no sentence whose phrases take turns. Decimals are as many as asked for, and more where
 * a figure would look like a zero that it is not.
 */

/**
 * @example growthWords(0.125, 1, false) // => "比上年增长12.5%"
 * @example growthWords(-0.125, 1, true) // => "同比下降12.5%"
 * @example growthWords(0, 1, false) // => "与上年持平"
 */
export function growthWords(rate: number, decimals: number, inYear: boolean): string {
  const fact = plainFact({ kind: "growth", stored: false }, rate, PERCENT, decimals);
  return said(growthClause(fact, false, voiceOf(inYear)));
}

/**
 * @example pointsWords(0.21, 2, false) // => "比上年提高0.21个百分点"
 */
export function pointsWords(points: number, decimals: number, inYear: boolean): string {
  const fact = plainFact({ kind: "points-change" }, points, POINTS, decimals);
  return said(pointsClause(fact, voiceOf(inYear)));
}

/**
 * The whole is an area or a total (全国), another indicator (GDP), or not named.
 *
 * @example shareWords(0.0408, 1, "全国") // => "占全国的4.1%"
 * @example shareWords(0.0233, 2, "GDP") // => "占地区生产总值的比重为2.33%"
 * @example shareWords(0.0408, 1, "") // => "占比为4.1%"
 */
export function shareWords(share: number, decimals: number, whole: string): string {
  const of = isTotal(whole) ? "entity" : "indicator";
  const claim: Claim = { kind: "share", whole, wholeRole: "total", of };
  const shown = decimalsApartFrom(0, share, decimals, PERCENT);
  return said(shareClause(plainFact(claim, share, PERCENT, shown), voiceOf(false)));
}

/** Whether a name is that of an area or of a sum, not of an indicator. */
export function isTotal(name: string): boolean {
  return /^全|^[合总]计$|^总[数量]$/.test(name);
}

/**
 * @example rankWords(7, "全国", false) // => "居全国第7位"
 * @example rankWords(13, "全国", true) // => "并列全国第13位"
 */
export function rankWords(place: number, scope: string, isTied: boolean): string {
  const tie = isTied ? ({ tiedUnnamed: true } as const) : {};
  const claim: Claim = { kind: "rank", basis: "level", scope, tiedWith: [], ...tie };
  const fact = plainFact(claim, place, PLACE, 0);
  return said(rankClause(fact, undefined, fact, voiceOf(false)));
}

/**
 * Against the year's target, or against the level of somebody named.
 *
 * @example gapWords(-30, { symbol: "件", base: "件", factor: 1 }, 0, "") // => "低于年度目标30件"
 * @example gapWords(-0.21, POINTS, 2, "全国") // => "低于全国水平0.21个百分点"
 */
export function gapWords(gap: number, unit: Unit, decimals: number, benchmark: string): string {
  const against = benchmark === "" ? "target" : "average";
  const claim: Claim = { kind: "gap", against, benchmark, basis: "level" };
  const shown = against === "target" ? decimalsApartFrom(0, gap, decimals, unit) : decimals;
  return said(gapClause(plainFact(claim, gap, unit, shown), undefined, voiceOf(false)));
}

/**
 * @example amountWords(1254.7, { symbol: "亿元", base: "元", factor: 1e8 }, 1) // => "1254.7亿元"
 */
export function amountWords(value: number, unit: Unit, decimals: number): string {
  const shown = decimalsApartFrom(0, value, decimals, unit);
  return said([quantityOf(plainFact({ kind: "level" }, value, unit, shown))]);
}

function plainFact(claim: Claim, value: number, unit: Unit, decimals: number): Fact {
  return {
    id: "",
    indicator: "",
    entity: "",
    value,
    unit,
    decimals,
    rule: "read",
    operands: [],
    claim,
    polarity: "neutral",
  };
}

function voiceOf(inYear: boolean): Voice {
  return {
    subject: "",
    subjectAgain: "",
    ownName: "",
    inYear,
    theme: 0,
    turn: 0,
    settings: HOUSE_SETTINGS,
  };
}

function said(nodes: Nodes): string {
  return nodes.map(printNode).join("");
}
