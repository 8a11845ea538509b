import { isPerMille } from "../quantity/isPerMille";
import { normalizeWidth } from "../quantity/normalizeWidth";
import { quotient } from "../quantity/arithmetic";
import { PERCENT, type Unit } from "../quantity/unit";
import { unitOf } from "../quantity/unitOf";

/** A number as its number format shows it. */
export interface ShownNumber {
  readonly value: number;
  readonly unit?: Unit;
  /** As many as are shown. */
  readonly decimals?: number;
}

/**
 * What a number with a format says: with `0.0%` a rate, with `0.0"万元"` an amount with its unit, with `0.00"%"` so many
 * per cent. `undefined` where it is shown as a date, which is no figure.
 *
 * @example readShown(0.0412, "0.0%") // => { value: 0.0412, unit: { symbol: "%", base: "ratio", factor: 1 }, decimals: 1 }
 * @example readShown(2.33, '0.00"%"') // => { value: 0.0233, unit: { symbol: "%", base: "ratio", factor: 1 }, decimals: 2 }
 * @example readShown(45032, "m/d") // => undefined
 * @example readShown(5, "General") // => { value: 5 }
 */
export function readShown(value: number, numberFormat: string): ShownNumber | undefined {
  const known = FORMATS.get(numberFormat) ?? readFormat(numberFormat);
  if (FORMATS.size < MOST_FORMATS) FORMATS.set(numberFormat, known);
  if (known.isDate) return undefined;
  const { unit, divisor, decimals } = known;
  return {
    value: divisor === 1 ? value : quotient(value, divisor),
    ...(unit && { unit }),
    ...(decimals !== undefined && { decimals }),
  };
}

interface Format {
  readonly isDate?: true;
  readonly unit?: Unit;
  /** By what the number is divided to be the figure that is shown, a rate being a fraction. */
  readonly divisor: number;
  readonly decimals?: number;
}

/** The formats of a column are mostly one; each is read once. */
const FORMATS = new Map<string, Format>();
const MOST_FORMATS = 1_000;

function readFormat(numberFormat: string): Format {
  const [positive = ""] = numberFormat.slice(0, MOST_SIGNS).split(";");
  const words: string[] = [];
  const skeleton = positive
    .replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => {
      words.push(quoted ?? escaped ?? "");
      return "";
    })
    .replace(/\[[^\]]*\]|[_*]./g, "");
  if (/^\s*(?:general)?\s*$/i.test(skeleton)) return { divisor: 1 };
  if (/[ymdhs]/i.test(skeleton)) return { isDate: true, divisor: 1 };
  const decimals = /\.([0#?]*)/.exec(skeleton)?.[1]?.length ?? 0;
  if (skeleton.includes("%")) return { unit: PERCENT, divisor: 1, decimals };
  const thousands = /[0#?](,*)(?![0#?,.])/.exec(skeleton)?.[1]?.length ?? 0;
  const symbol = normalizeWidth(words.join("") + skeleton.replace(/[0#?,.+\-\s]/g, ""));
  const unit = unitOf(symbol);
  if (unit?.base === "ratio") {
    return { unit: PERCENT, divisor: isPerMille(unit) ? 1000 : 100, decimals };
  }
  return unit ? { unit, divisor: 1000 ** thousands, decimals } : { divisor: 1, decimals };
}

/** Excel takes no longer ones. */
const MOST_SIGNS = 255;
