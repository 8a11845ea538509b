import { isPerMille } from "./isPerMille";
import { ok, refuse, type Result } from "../problem";
import { quotient } from "./arithmetic";
import { readChineseNumeral } from "./chineseNumeral";
import { clean } from "./decimal";
import { normalizeWidth } from "./normalizeWidth";
import type { Qualifier } from "./qualifier";
import { PERCENT, type Unit } from "./unit";
import { unitOf } from "./unitOf";

/** A figure as it was written in a text cell. */
export interface NumberReading {
  /** In the unit written beside it; a rate is a fraction: `2.33%` is 0.0233. */
  readonly value: number;
  /** Decimals as written: `2.33%` has two. */
  readonly decimals: number;
  readonly percent?: true;
  readonly qualifier?: Qualifier;
  readonly unit?: Unit;
}

/**
 * Reads a figure written as text: full or half width, with thousands separators, sign or arrow, percent sign,
 * unit, and words such as 近 or 以上. A mark for no data (—, 无, an empty text) is refused as `missing-value`;
 * placeholders (`xx.x%`) and everything else as `not-a-number`.
 *
 * @example readNumber("13，065件") // => { ok: true, value: { value: 13065, decimals: 0, unit: { symbol: "件", base: "件", factor: 1 } } }
 * @example readNumber("近20") // => { ok: true, value: { value: 20, decimals: 0, qualifier: "近" } }
 * @example readNumber("——") // => { ok: false, problem: { code: "missing-value" } }
 * @example readNumber("xx.x%") // => { ok: false, problem: { code: "not-a-number" } }
 */
export function readNumber(text: string): Result<NumberReading> {
  const bare = BARE.exec(text);
  if (bare) return ok({ value: clean(Number(text)), decimals: bare[1]?.length ?? 0 });
  const plain = normalizeWidth(text).replace(FOOTNOTE, "");
  if (isMissingMark(plain)) return refuse("missing-value");
  const before = takeBefore(plain);
  const digits = takeDigits(before.rest);
  if (!digits) return refuse("not-a-number");
  const after = takeAfter(digits.rest);
  if (!after || (before.qualifier && after.qualifier) || (before.sign && after.sign)) {
    return refuse("not-a-number");
  }
  const sign = before.sign ?? after.sign ?? 1;
  const unit = after.unit ?? before.unit;
  const qualifier = before.qualifier ?? after.qualifier;
  const scale = unit?.symbol === "%" ? 100 : unit && isPerMille(unit) ? 1000 : 1;
  return ok({
    value: quotient(sign * digits.value, scale),
    decimals: digits.decimals,
    ...(unit === PERCENT && { percent: true as const }),
    ...(qualifier && { qualifier }),
    ...(unit && { unit }),
  });
}

/** As most figures are written: digits that are what they say. */
const BARE = /^\d{1,15}(?:\.(\d{1,15}))?$/;

/** `2.14①`, `2.14[3]`: the mark points to a note and is no part of the figure. */
const FOOTNOTE = /(?:[\u2460-\u2473]|\[\d{1,2}\])+$/;

/**
 * Whether a text is one of the marks that stand for "no data".
 *
 * @example isMissingMark("…") // => true
 * @example isMissingMark("0") // => false
 */
export function isMissingMark(text: string): boolean {
  return MISSING.test(normalizeWidth(text));
}

const MISSING =
  /^(?:|[-‐‑‒–—―─－−~～…⋯.·/\\]+|〔?(?:无|無|暂无|暫無|无数据|暂无数据|無數據|无统计|未统计|缺|暂缺|缺失|不详)〕?|N\/?A)$/i;

type Sign = 1 | -1;

interface Before {
  readonly rest: string;
  readonly sign?: Sign;
  readonly qualifier?: Qualifier;
  readonly unit?: Unit;
}

const QUALIFIERS_BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:将近|將近|接近|近)/, "近"],
  [/^(?:大约|大約|约为|約為|约|約)/, "约"],
  [/^(?:不低于|不低於|不少于|不少於|至少|≥|≧|>=)/, "以上"],
  [/^(?:不高于|不高於|不超过|不超過|至多|低于|低於|小于|小於|控制在|≤|≦|<=|<)/, "以下"],
  [/^突破/, "突破"],
  [/^(?:超过|超過|超|逾|>)/, "超"],
];

function takeBefore(text: string): Before {
  let rest = text;
  let qualifier: Qualifier | undefined;
  for (const [pattern, name] of QUALIFIERS_BEFORE) {
    if (qualifier || !pattern.test(rest)) continue;
    rest = rest.replace(pattern, "").trimStart();
    qualifier = name;
  }
  const mark = /^[+\-−↑↓]/.exec(rest)?.[0];
  if (mark) rest = rest.slice(1).trimStart();
  const yuan = /^[¥￥]/.test(rest) ? unitOf("元") : undefined;
  if (yuan) rest = rest.slice(1).trimStart();
  return {
    rest,
    ...(mark && { sign: signOf(mark) }),
    ...(qualifier && { qualifier }),
    ...(yuan && { unit: yuan }),
  };
}

function signOf(mark: string): Sign {
  return mark === "+" || mark === "↑" ? 1 : -1;
}

interface Digits {
  readonly value: number;
  readonly decimals: number;
  readonly rest: string;
}

const GROUPED = /^\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(\.\d+)?(?![\d.,])/;
const PLAIN = /^(?:\d+(\.\d+)?|(\.\d+))(?![\d.,])/;
const CHINESE =
  /^(?:[百千](?=[余餘多])|[〇零一二两三四五六七八九十][〇零一二两三四五六七八九十百千万亿]*)/;

function takeDigits(text: string): Digits | undefined {
  const grouped = GROUPED.exec(text);
  const match = grouped ?? PLAIN.exec(text);
  if (match) {
    const value = Number(match[0].replace(/[, ]/g, ""));
    const fraction = grouped ? match[2] : (match[1] ?? match[2]);
    if (!Number.isFinite(value)) return undefined;
    return { value, decimals: (fraction?.length ?? 1) - 1, rest: text.slice(match[0].length) };
  }
  const numeral = CHINESE.exec(text)?.[0] ?? "";
  const value = readChineseNumeral(/^[百千]$/.test(numeral) ? `一${numeral}` : numeral);
  return value === undefined ? undefined : { value, decimals: 0, rest: text.slice(numeral.length) };
}

interface After {
  readonly sign?: Sign;
  readonly qualifier?: Qualifier;
  readonly unit?: Unit;
}

/** What may follow the digits: 余/多, a unit, 以上/左右, an arrow. `undefined` when something else does. */
function takeAfter(text: string): After | undefined {
  let rest = text.replace(/ /g, "");
  const mark = /[↑↓]$/.exec(rest)?.[0];
  if (mark) rest = rest.slice(0, -1);
  const words: Qualifier[] = [];
  rest = rest.replace(/以上|以下|以内|之内|左右|上下$|[余餘多]/g, (word) => {
    words.push(QUALIFIERS_AFTER.get(word) ?? "左右");
    return "";
  });
  if (words.length > 1) return undefined;
  const unit = rest === "" ? undefined : unitOf(rest);
  if (rest !== "" && !unit) return undefined;
  const [qualifier] = words;
  return {
    ...(mark && { sign: signOf(mark) }),
    ...(qualifier && { qualifier }),
    ...(unit && { unit }),
  };
}

const QUALIFIERS_AFTER: ReadonlyMap<string, Qualifier> = new Map([
  ["以上", "以上"],
  ["以下", "以下"],
  ["以内", "以下"],
  ["之内", "以下"],
  ["左右", "左右"],
  ["余", "余"],
  ["餘", "余"],
  ["多", "多"],
]);
