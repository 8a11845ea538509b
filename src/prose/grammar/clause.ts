import type { Unit } from "../../quantity/unit";
import type { Quantity } from "../figures/quantity";
import type { IndicatorPhrase, Span } from "../question";
import { clauseStart } from "./clauseStart";
import { leadOf, type Lead } from "./lead";
import { looseName } from "./names/looseName";
import { nameBehind } from "./names/nameBehind";
import { nameIn, type Named } from "./names/nameIn";
import type { Place } from "./place";
import { classesOf, readFigure } from "./readFigure";
import { readWord } from "./readWord";
import type { FigureReading } from "./rules/figureRule";
import { endOf, startOf, type Token } from "./token";

/** A token with the words that lead to it, and what a rule has made of them: all that the steps of reading look at. */
export interface Clause {
  readonly token: Token;
  readonly place: Place;
  /** Where its words begin in the text. */
  readonly start: number;
  readonly lead: Lead;
  readonly reading: FigureReading;
  /** What the words before the figure name. */
  readonly named: Named;
  /** The words of clauses without figures right before. */
  readonly loose?: IndicatorPhrase;
}

/** What stands behind a figure and says what it is, stands so near. */
const TAIL = 48;

/** `undefined` where no rule reads the token: it claims nothing. */
export function clauseOf(token: Token, place: Place): Clause | undefined {
  const { plain, sentence, from } = place;
  const bracket = bracketPassed(plain, sentence.start, from, startOf(token));
  const begins = bracket
    ? clauseStart(plain, sentence.start, bracket.start)
    : clauseStart(plain, Math.min(from, startOf(token)), startOf(token));
  const start = begins + itemMarkAt(plain, begins, startOf(token));
  const lead = leadOf(plain, { start, end: startOf(token) }, place.times, bracket);
  const tail = plain.slice(endOf(token), Math.min(sentence.end, endOf(token) + TAIL));
  const reading =
    token.kind === "word"
      ? readWord(token.rule, plain.slice(token.span.start, token.span.end), lead, tail)
      : readFigure(lead, tail, classesOfList(token.figures));
  if (!reading) return undefined;
  const loose = looseName(plain, Math.min(from, begins), begins);
  const named = isOfFigureBefore(token, place) ? { isPart: false } : namedBy(reading);
  return { token, place, start, lead, reading, named, ...(loose && { loose }) };
}

/** 3个国家级平台、5个省级平台: what stands between is what the first counts, and the second has its own behind it. */
function isOfFigureBefore(token: Token, { plain, from, to, sentence }: Place): boolean {
  if (token.kind === "word" || from <= sentence.start) return false;
  const between = plain.slice(from, startOf(token));
  return BETWEEN.test(between) && nameBehind(plain, endOf(token), to) !== undefined;
}

const BETWEEN = /^(?!的)[\u4e00-\u9fffA-Za-z“”"]{2,}[、和与及]$/;

/** 是2018年（19677.9亿元）的2.7倍: the bracket that holds the figures before it and is closed right before its words. */
function bracketPassed(plain: string, first: number, from: number, end: number): Span | undefined {
  const close = from + (/^[^()，,；;。：:\n]{0,6}\)/.exec(plain.slice(from, end))?.[0].length ?? 0);
  if (close === from || /[,，；;。：:\n()]/.test(plain.slice(close, end))) return undefined;
  const open = plain.lastIndexOf("(", from);
  return open < first || plain.slice(open, close).includes("\n")
    ? undefined
    : { start: open, end: close };
}

/** 一是, 二是 begin a point and are no words of it. */
function itemMarkAt(plain: string, start: number, end: number): number {
  const [mark = ""] =
    /^\s*[一二三四五六七八九十]{1,3}是/.exec(plain.slice(start, Math.min(end, start + 8))) ?? [];
  return mark.length;
}

/** The name before a figure, and whose it is by the words before that. */
function namedBy({ front, before }: FigureReading): Named {
  const named = nameIn(front);
  const { whose } = nameIn(before);
  return whose && !named.whose ? { ...named, whose } : named;
}

function classesOfList(figures: readonly Quantity[]) {
  const place = figures.find((figure) => figure.place !== undefined)?.place;
  return classesOf(place, sharedUnit(figures));
}

/** 第1、2位, 0.24、0.15个百分点: the unit stands behind the last. */
export function sharedUnit(figures: readonly Quantity[]): Unit | undefined {
  return [...figures].reverse().find(({ unit }) => unit !== undefined)?.unit;
}
