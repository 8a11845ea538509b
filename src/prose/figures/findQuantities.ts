import { PERCENT, POINTS, type Unit } from "../../quantity/unit";
import type { Approximation, Span } from "../question";
import { HEDGES_AFTER, HEDGES_BEFORE, HEDGE_BETWEEN } from "./approximation";
import { MULTIPLE, proseUnit, UNIT } from "./proseUnits";
import { fieldIn } from "./field";
import type { Quantity } from "./quantity";
import { readCore, type Core } from "./readCore";

const HAN = "零〇一二两三四五六七八九十百千万亿";
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?`;

/** Where a quantity may begin: a rate in words, digits, numerals, a mask. Longer forms first. */
const CORE = new RegExp(
  [
    `[${HAN}]+分之(?:${NUMBER}|[${HAN}]+(?:点[零〇一二三四五六七八九]{1,3})?)`,
    `(?:[一二两三四五六七八九]|(?:${NUMBER}))成[一二三四五六七八九半]?(?![立为员果品功长本就交效绩型都熟套分人单])`,
    String.raw`\{[^{}\n]{1,68}\}`,
    NUMBER,
    `[${HAN}]+点[零〇一二三四五六七八九]{1,3}(?![${HAN}]*[钟半])`,
    `(?!零(?:部件|配件|售|星))[${HAN}]+`,
    String.raw`(?<![A-Za-z\d])(?:[xX]+(?:\.[xX]+)?)(?![A-Za-z\d])`,
    String.raw`×+(?:\.×+)?|\*+(?:\.\*+)?|_+(?:\._+)?`,
    " +(?=(?:亿元|万元|元|%|个百分点))|(?<=[\\u4e00-\\u9fff])  +(?=(?:家|件|项|个|人|位|名|倍|亿|万))",
  ].join("|"),
  "g",
);

const MASK = /^[xX×*_. ]+$|^\{.+\}$/;

/**
 * The numbers of a plain text with their units and hedges, and the masks that stand for such. What was set aside as no claim
 * is left out, and so is a numeral that counts nothing: 统一, 十分.
 */
export function findQuantities(plain: string, isSetAside: (at: number) => boolean): Quantity[] {
  const found: Quantity[] = [];
  let end = 0;
  for (const { index, 0: signs } of plain.matchAll(CORE)) {
    if (index < end || isSetAside(index)) continue;
    const quantity = MASK.test(signs)
      ? maskAt(plain, { start: index, end: index + signs.length })
      : numberAt(plain, { start: index, end: index + signs.length });
    if (!quantity) continue;
    found.push(quantity);
    end = quantity.tailStart;
  }
  return found;
}

const OF_CLASS = /^元?(?:及|\(含\))?以[上下]/;
/** So many signs say of what class it is. */
const CLASS = 6;

interface Behind {
  readonly end: number;
  readonly unit?: Unit;
  readonly hedge?: Approximation;
}

function numberAt(plain: string, span: Span): Quantity | undefined {
  const core = readCore(plain.slice(span.start, span.end));
  if (!core) return undefined;
  const range = core.rate ? undefined : rangeAt(plain, span.end);
  const before = signsBefore(plain, span.start);
  const behind = behindNumber(plain, range?.end ?? span.end, core);
  const place = placeOf(before.mark, plain, behind) ?? topOf(before.mark, plain, span);
  const isHan = !/\d/.test(plain[span.start] ?? "");
  // 亿元以上5家 counts those of a class, 超亿元 names a bound.
  const ending = plain.slice(span.end, span.end + CLASS);
  if (
    /^[百千]?[万亿]$/.test(plain.slice(span.start, span.end)) &&
    OF_CLASS.test(ending) &&
    !before.hedge
  )
    return undefined;
  // 突破百万元 names a round number, 百万大军 none.
  if (/^[百千][万亿]$/.test(plain.slice(span.start, span.end)) && !before.hedge) return undefined;
  if (!place && !isCounted(plain, { span, core, behind, isHan })) return undefined;
  const after = hedgeAfter(plain, place ? endOfPlace(plain, span.end) : behind.end);
  const end = place ? endOfPlace(plain, range?.end ?? span.end) : behind.end;
  // 三分之一 is never meant to the last digit.
  const roughly = core.rate === "fraction" ? "around" : undefined;
  const approximation = before.hedge ?? behind.hedge ?? after.hedge ?? roughly;
  return {
    form: "number",
    start: before.start,
    end,
    number: core.number,
    decimals: core.decimals,
    ...(range && { to: range.number }),
    ...(!place && unitOfCore(core, behind)),
    ...(approximation && { approximation }),
    ...(place && { place }),
    ...(before.negative && { negative: true as const }),
    leadEnd: before.leadEnd,
    tailStart: Math.max(after.end, end),
  };
}

function unitOfCore(core: Core, { unit }: Behind): { readonly unit?: Unit } {
  if (core.rate === undefined || unit?.base === "points") return unit ? { unit } : {};
  return core.rate === "permille" ? { unit: proseUnit("‰") } : { unit: PERCENT };
}

/** A bare numeral in Chinese signs is mostly part of a word. */
function isCounted(
  plain: string,
  number: {
    readonly span: Span;
    readonly core: Core;
    readonly behind: Behind;
    readonly isHan: boolean;
  },
): boolean {
  const { span, core, behind, isHan } = number;
  if (core.rate) return true;
  if (isHan) {
    const isUnit = behind.unit !== undefined && behind.end > span.end && behind.unit.base !== "";
    return isUnit || isInPlaces(plain, span);
  }
  if (behind.unit) return true;
  const after = plain.slice(behind.end, behind.end + 5);
  return /^\s*(?:[,，.。;；、)）\n（(“”]|:(?=\d)|和|与|及|$)/.test(after) || FROM_TO.test(after);
}

/** 分列第二、三、四位: the numerals between are places as well. */
function isInPlaces(plain: string, { start, end }: Span): boolean {
  return (
    PLACES_BEFORE.test(plain.slice(Math.max(0, start - LIST), start)) &&
    PLACES_BEHIND.test(plain.slice(end, end + LIST))
  );
}

const PLACES_BEFORE =
  /第[一二三四五六七八九十]{1,3}(?:[、和与及][一二三四五六七八九十]{1,3})*[、和与及]$/;
const PLACES_BEHIND = /^(?:[、和与及][一二三四五六七八九十]{1,3})*[位名]/;

/** 由2.05缩小至2.01 */
const FROM_TO =
  /^(?:调整|优化|演变|变化|转变|提高|提升|上升|扩大|增加|缩小|收窄|下降|降低|回落|减少|[增升降变])(?:到|至|为)/;

interface Before {
  readonly start: number;
  readonly leadEnd: number;
  readonly mark?: "place" | "top" | "from-end";
  readonly hedge?: Approximation;
  readonly negative?: true;
}

/** The hedge, the sign and 第, 前, 倒数第 before a number. */
function signsBefore(plain: string, at: number): Before {
  const text = plain.slice(Math.max(0, at - 6), at);
  const [mark = ""] = /(?:倒数第|第|前)\s*$/.exec(text) ?? [];
  if (mark !== "") {
    const start = at - mark.length;
    return {
      start,
      leadEnd: start,
      mark: mark.startsWith("倒") ? "from-end" : mark.startsWith("前") ? "top" : "place",
    };
  }
  const [sign = ""] =
    /(?<![\d%\u4e00-\u9fff])-\s*$|(?<=[长速幅为达是降额润率])-\s*$/.exec(text) ?? [];
  const rest = text.slice(0, text.length - sign.length).trimEnd();
  const start = sign === "" ? at : at - sign.length;
  const gap = text.length - sign.length - rest.length;
  for (const { words, says } of HEDGES_BEFORE) {
    const [word] = words.exec(rest) ?? [];
    if (word !== undefined) {
      return {
        start,
        leadEnd: start - gap - word.length,
        hedge: says,
        ...(sign && { negative: true as const }),
      };
    }
  }
  return { start, leadEnd: start, ...(sign && { negative: true as const }) };
}

function rangeAt(
  plain: string,
  at: number,
): { readonly number: number; readonly end: number } | undefined {
  RANGE.lastIndex = at;
  const match = RANGE.exec(plain);
  const number = match ? Number(match[1]) : NaN;
  return match && Number.isFinite(number) ? { number, end: at + match[0].length } : undefined;
}

const RANGE = /%?\s*(?:[-~]+|至)\s*(\d+(?:\.\d+)?)/y;

/** The rest of the number and its unit: 余, 多, 万, 亿元, and 多 behind the unit. */
function behindNumber(plain: string, from: number, core: Core): Behind {
  let at = from;
  if (core.rate && core.rate !== "percent") {
    return { end: at };
  }
  let hedge: Approximation | undefined;
  while (plain[at] === " " && at - from < 2) at += 1;
  HEDGE_BETWEEN.lastIndex = at;
  if (HEDGE_BETWEEN.test(plain)) {
    hedge = "above";
    at += 1;
    while (plain[at] === " ") at += 1;
  }
  UNIT.lastIndex = at;
  const symbol = UNIT.exec(plain)?.[0] ?? (core.decimals > 0 ? dayAt(plain, at) : undefined);
  // 1.61:1 is how many times the other.
  if (symbol === undefined && TO_ONE.test(plain.slice(at, at + 3))) return { end: at + 2 };
  if (symbol === undefined) return { end: hedge ? at : from, ...(hedge && { hedge }) };
  at += symbol.length;
  if (symbol === "个" && OF_POINTS.test(plain.slice(at, at + LIST)))
    return { end: at, unit: POINTS, ...(hedge && { hedge }) };
  if (BARE_MULTIPLE.test(symbol) && /[余多]/.test(plain[at] ?? "")) {
    UNIT.lastIndex = at + 1;
    const measure = UNIT.exec(plain)?.[0];
    if (measure !== undefined) {
      return { end: at + 1 + measure.length, unit: proseUnit(symbol + measure), hedge: "above" };
    }
  }
  return { end: at, unit: proseUnit(symbol), ...(hedge && { hedge }) };
}

/** 平均住院日9.1日: of a day there are no tenths. */
function dayAt(plain: string, at: number): string | undefined {
  return plain[at] === "日" ? "日" : undefined;
}

const TO_ONE = /^:1(?![\d.:])/;

/** 12.5个和2.5个百分点: the one 个 as the other. */
const OF_POINTS = /^(?:[、和与及]\d+(?:\.\d+)?个?)+百分点/;
const LIST = 60;

const BARE_MULTIPLE = new RegExp(`^(?:${MULTIPLE})$`);

function placeOf(mark: Before["mark"], plain: string, behind: Behind): Quantity["place"] {
  if (mark === undefined) return undefined;
  const text = plain.slice(behind.unit ? behind.end - behind.unit.symbol.length : behind.end);
  const isPlace = /^\s*(?:位|名(?!优)|强)/.test(text.slice(0, 4));
  if (isPlace) return mark;
  if (mark === "top") return undefined;
  return /^\s*(?:[,，。;；、)）\n和与及至]|$)/.test(plain.slice(behind.end, behind.end + 2)) &&
    !behind.unit
    ? mark
    : undefined;
}

/** GDP增速排名前三的县区: so many of them, without a word for places. */
function topOf(mark: Before["mark"], plain: string, { start, end }: Span): Quantity["place"] {
  if (mark !== "top" || !/[\u4e00-\u9fff]前$/.test(plain.slice(Math.max(0, start - 2), start)))
    return undefined;
  return /^的[^,，。；;\d]{0,4}?(?:依次|分别)?(?:为|是|有)/.test(plain.slice(end, end + 9))
    ? "top"
    : undefined;
}

function endOfPlace(plain: string, at: number): number {
  const [word = ""] = /^\s*(?:位次?|名次?|强)/.exec(plain.slice(at, at + 4)) ?? [];
  return at + word.length;
}

/** 比目标6300家多出288家, 比全省276万元多42万元: by how much it is more, and no 6300 and a few. */
const MORE = /^多[出\dxX×*_]/;

function hedgeAfter(
  plain: string,
  at: number,
): { readonly end: number; readonly hedge?: Approximation } {
  for (const [word, hedge] of HEDGES_AFTER) {
    if (plain.startsWith(word, at) && !MORE.test(plain.slice(at, at + word.length + 1)))
      return { end: at + word.length, hedge };
  }
  return { end: at };
}

function maskAt(plain: string, span: Span): Quantity | undefined {
  const before = signsBefore(plain, span.start);
  const behind = behindNumber(plain, span.end, { number: 0, decimals: 0 });
  const signs = plain.slice(span.start, span.end);
  const place = placeOf(before.mark, plain, behind);
  const field = fieldIn(signs);
  const isFigure =
    field !== undefined ||
    place !== undefined ||
    behind.unit !== undefined ||
    (signs.includes(".") && /^[,，。;；、)）\n]|^$/.test(plain.slice(span.end, span.end + 1)));
  if (!isFigure || (before.mark !== undefined && !place)) return undefined;
  const isBlank = signs.trim() === "";
  if (isBlank && !behind.unit) return undefined;
  return {
    form: "mask",
    start: before.start,
    end: place ? endOfPlace(plain, span.end) : behind.end,
    number: 0,
    decimals: 0,
    ...(field && { field }),
    ...(behind.unit && !place && { unit: behind.unit }),
    ...(place && { place }),
    leadEnd: before.leadEnd,
    tailStart: place ? endOfPlace(plain, span.end) : behind.end,
  };
}
