import { readChineseNumeral } from "./chineseNumeral";
import { normalizeWidth } from "./normalizeWidth";

/** A place in a ranking as a cell states it. */
export interface RankReading {
  readonly place: number;
  /** The cell says 并列 or gives a mean place such as 4.5. */
  readonly tied: boolean;
  /** How many are ranked, where the cell says so: 4/16. */
  readonly count?: number;
  /** Among whom, where the cell says so: 全省. */
  readonly scope?: string;
}

/**
 * Reads a place in a ranking; `undefined` for what is none. Places start at one.
 *
 * @example readRank("第四位") // => { place: 4, tied: false }
 * @example readRank("全省并列第1") // => { place: 1, tied: true, scope: "全省" }
 * @example readRank("4/16") // => { place: 4, tied: false, count: 16 }
 * @example readRank("4.7") // => undefined
 */
export function readRank(text: string): RankReading | undefined {
  const plain = normalizeWidth(text).replace(/ /g, "");
  const match = PLACE.exec(plain);
  if (!match) return undefined;
  const [, scope, tie, digits = "", of] = match;
  const place = readPlaceNumber(digits);
  const count = of === undefined ? undefined : Number(of);
  if (place === undefined || place < 1 || (count !== undefined && place > count)) return undefined;
  return {
    place,
    tied: tie !== undefined || !Number.isInteger(place),
    ...(count !== undefined && { count }),
    ...(scope !== undefined && { scope }),
  };
}

const PLACE =
  /^(全国|全國|全省|全市|全区|全區|全县|全縣|同组|同組)?(并列|並列|=)?第?(\d+(?:\.5)?|[一二三四五六七八九十百零]+|首)(?:[位名])?(?:\/(\d+))?$/;

/** The number of a place, in digits or in Chinese numerals. */
export function readPlaceNumber(digits: string): number | undefined {
  if (digits === "首") return 1;
  return /^\d/.test(digits) ? Number(digits) : readChineseNumeral(digits);
}
