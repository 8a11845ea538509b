import { printPeriod } from "../../src/quantity/printPeriod";
import { SELF, type Observation } from "../../src/tables/observation";
import type { KeyedFigure } from "./answerKey";
import { isNamed, isSamePeriod, isSameUnit } from "./sameAttributes";

/** How a figure was read: as its key says, with something of it lost, as something else, or not at all. */
export type FigureClass = "right" | "cut" | "wrong" | "missing";

export interface Classed {
  readonly class: FigureClass;
  readonly why: string;
}

const ORDER: readonly FigureClass[] = ["right", "cut", "wrong", "missing"];

/** The best that was read in its cell. */
export function classOf(figure: KeyedFigure, read: readonly Observation[]): Classed {
  const classed = read.map((one) => classOfOne(figure, one));
  classed.sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class));
  return classed[0] ?? { class: "missing", why: "" };
}

function classOfOne(figure: KeyedFigure, read: Observation): Classed {
  const wrong = wrongIn(figure, read);
  if (wrong !== undefined) return { class: "wrong", why: wrong };
  const lost = lostIn(figure, read);
  return lost === undefined ? { class: "right", why: "" } : { class: "cut", why: lost };
}

function wrongIn(figure: KeyedFigure, read: Observation): string | undefined {
  if (!isMeasure(figure.measure, read.measure, figure.unit)) return `measure ${read.measure}`;
  if (!isNamed(figure.core, nameOf(read))) return `named ${read.indicator}`;
  if (!isEntity(figure.entity, read)) return `of ${read.entity || "the body"}`;
  const period = read.period && printPeriod(read.period);
  if (period && /^\d{4}/.test(period) && figure.period && !isSamePeriod(period, figure.period))
    return `in ${period}`;
  const { symbol } = read.unit;
  return symbol !== "" &&
    figure.unit !== "" &&
    !isSameUnit(symbol, figure.unit) &&
    !areRates(read, figure)
    ? `unit ${symbol}`
    : undefined;
}

function lostIn(figure: KeyedFigure, read: Observation): string | undefined {
  const words = figure.must.filter((word) => !isNamed(word, nameOf(read)));
  if (words.length > 0) return `without ${words.join("、")}`;
  if (figure.entity === "" && read.entity !== SELF && read.entityRole === "member")
    return `of ${read.entity}`;
  const period = read.period && printPeriod(read.period);
  if (figure.period !== "" && (!period || !/^\d{4}/.test(period))) return "without its period";
  const isBare = read.unit.symbol === "" && !["", "位"].includes(figure.unit);
  return isBare ? "without its unit" : undefined;
}

function nameOf({ indicator, writtenAs = "", entity, scope = "" }: Observation): string {
  return [indicator, writtenAs, entity, scope].join(" ");
}

/** 全市, 合计 and their like are the body itself. */
function isEntity(entity: string, read: Observation): boolean {
  if (entity === "") return true;
  const isOwn = read.entity === SELF || read.entityRole === "total";
  if (WHOLE.test(entity) && isOwn) return true;
  return nameOf(read).includes(entity) || (read.entity !== SELF && entity.includes(read.entity));
}

const WHOLE = /^全|^[本我]|合计|总计|小计|平均/;

/** Percentages and points are told apart by their measures. */
function areRates({ unit: { symbol } }: Observation, { unit }: KeyedFigure): boolean {
  return RATES.includes(symbol) && RATES.includes(unit);
}

const RATES = ["%", "百分点", "个百分点", "‰"];

const KINDS: readonly (readonly [words: RegExp, kind: string])[] = [
  [/rank|top/, "rank"],
  [/target/, "target"],
  [/completion|progress/, "completion"],
  [/growth/, "growth"],
  [/share/, "share"],
  [/gap/, "gap"],
  [/change/, "change"],
];

/** Keys that whoever wrote them may have called either. */
const ALIKE: readonly (readonly string[])[] = [
  ["level", "average"],
  ["level", "index"],
  ["level", "share"],
  ["level", "lastYear"],
  ["growth", "index"],
  ["gap", "change"],
  ["rank", "change"],
  ["completion", "share"],
  ["average", "share"],
];

function isMeasure(key: string, measure: string, unit: string): boolean {
  const kind = KINDS.find(([words]) => words.test(measure))?.[1] ?? measure;
  if (key === kind || key === "other" || (key === "completion" && kind === "level" && unit === "%"))
    return true;
  return ALIKE.some((pair) => pair.includes(key) && pair.includes(kind));
}
