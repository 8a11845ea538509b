/**
 * A unit as it stands in a header or a cell. Two units convert into each other when their `base` is equal;
 * one of this unit is `factor` of the base (亿元 = 100,000,000 元; 万件 = 10,000 件).
 *
 * Rates are held as fractions (12.5 % is 0.125, base `ratio`); differences of rates are held in percentage points
 * (12.5 个百分点 is 12.5, base `points`); places in a ranking have base `rank`.
 */
export interface Unit {
  /** As printed behind a number: `亿元`, `件`, `%`, `个百分点`. Empty for a bare number. */
  readonly symbol: string;
  readonly base: string;
  readonly factor: number;
}

export const PERCENT: Unit = { symbol: "%", base: "ratio", factor: 1 };
export const POINTS: Unit = { symbol: "个百分点", base: "points", factor: 1 };
export const PLACE: Unit = { symbol: "位", base: "rank", factor: 1 };
export const NO_UNIT: Unit = { symbol: "", base: "", factor: 1 };

/** So many years, and so many times: what counts years in a row and multiples. */
export const YEARS: Unit = { symbol: "年", base: "年", factor: 1 };
export const TIMES: Unit = { symbol: "倍", base: "倍", factor: 1 };
