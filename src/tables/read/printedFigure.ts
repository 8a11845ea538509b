import { normalizeWidth } from "../../quantity/normalizeWidth";
import type { Qualifier } from "../../quantity/qualifier";
import { readNumber } from "../../quantity/readNumber";
import type { Unit } from "../../quantity/unit";
import type { Status } from "../words/label";
import { readStatusMark } from "./readStatusMark";
import { takeSign } from "./takeSign";

/** A figure as it stands printed in a cell, before it is held against the number behind it. */
export interface PrintedFigure {
  /** As printed, without its sign: 2.4 for `-2.40%`. */
  readonly size: number;
  readonly decimals: number;
  /** What a sign, brackets, an arrow or a word says of it; absent where nothing does. */
  readonly sign?: 1 | -1;
  /** The sign is a word that also says what moved: 下降. */
  readonly moved?: true;
  readonly unit?: Unit;
  readonly qualifier?: Qualifier;
  readonly status?: Status;
  /** Words beside it that are neither unit nor sign. */
  readonly foreign?: string;
}

/**
 * Reads what a number format has printed; `undefined` where that is no figure, or more than one.
 *
 * @example printedFigure("(1,234.5)") // => { size: 1234.5, decimals: 1, sign: -1 }
 * @example printedFigure("下降3.2") // => { size: 3.2, decimals: 1, sign: -1, moved: true }
 * @example printedFigure("30.1M") // => { size: 30.1, decimals: 1, foreign: "M" }
 */
export function printedFigure(text: string): PrintedFigure | undefined {
  const bare = BARE.exec(text);
  if (bare) return { size: Number(text.replaceAll(",", "")), decimals: bare[1]?.length ?? 0 };
  const plain = normalizeWidth(text);
  const bracketed = /^\(([^()]*)\)$/.exec(plain)?.[1];
  if (bracketed !== undefined) {
    const inner = printedFigure(bracketed);
    return inner && inner.sign === undefined ? { ...inner, sign: -1 } : undefined;
  }
  const { rest, status } = readStatusMark(plain);
  const figure = unmarked(rest);
  return figure && status ? { ...figure, status } : figure;
}

/** As most figures are printed: nothing beside the digits that would have to be read. */
const BARE = /^\d[\d,]*(?:\.(\d*))?$/;

const ONE_FIGURE = /^([^\d.]*)(\d[\d,]*(?: \d{3})*(?:\.\d*)?|\.\d+)(\D*)$/;

function unmarked(text: string): PrintedFigure | undefined {
  const found = ONE_FIGURE.exec(text);
  if (!found) return undefined;
  const [, before = "", printed = "", after = ""] = found;
  const digits = printed.replace(/[, ]/g, "");
  const { rest, sign, moved } = takeSign(before, after);
  const number = digits.replace(/\.$/, "");
  const whole = readNumber(`${rest.before}${number}${rest.after}`);
  // 合计 5亿元: the unit is one for all that.
  const behind = whole.ok ? whole : readNumber(`${number}${rest.after}`);
  const { unit, qualifier } = behind.ok ? behind.value : {};
  const foreign = whole.ok ? "" : `${rest.before}${behind.ok ? "" : rest.after}`.trim();
  return {
    size: Number(digits),
    decimals: /\.(\d*)$/.exec(digits)?.[1]?.length ?? 0,
    ...(sign && { sign }),
    ...(moved && { moved }),
    ...(unit && { unit }),
    ...(qualifier && { qualifier }),
    ...(foreign !== "" && { foreign }),
  };
}
