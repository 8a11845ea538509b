import { wholeShown } from "./wholeNumbers";

/**
 * A number in decimals, exactly: all its digits as one whole number, and how many of them stand behind the point. Counting is as on
 * paper, so that 1254.7 - 1254.6 is 0.1.
 */
export class DecimalNumber {
  constructor(
    readonly digits: bigint,
    readonly places: number,
  ) {}

  get isZero(): boolean {
    return this.digits === 0n;
  }

  plus(other: DecimalNumber): DecimalNumber {
    const places = Math.max(this.places, other.places);
    return new DecimalNumber(this.digitsAt(places) + other.digitsAt(places), places);
  }

  minus(other: DecimalNumber): DecimalNumber {
    return this.plus(new DecimalNumber(-other.digits, other.places));
  }

  times(other: DecimalNumber): DecimalNumber {
    return new DecimalNumber(this.digits * other.digits, this.places + other.places);
  }

  /** With the point so many places to the right. */
  shifted(power: number): DecimalNumber {
    return new DecimalNumber(this.digits, this.places - power);
  }

  /** At forty digits or more; what it is divided by is not zero. */
  div(other: DecimalNumber): DecimalNumber {
    const more = Math.max(0, DIGITS_OF_QUOTIENT + lengthOf(other) - lengthOf(this));
    const quotient = divided(this.digits * powerOf(more), other.digits, false);
    return new DecimalNumber(quotient, this.places - other.places + more);
  }

  /** Rounded to so many places, half away from zero or half to the even neighbour. */
  rounded(places: number, toEven = false): DecimalNumber {
    return new DecimalNumber(this.digitsAt(places, toEven), places);
  }

  /** With so many digits behind the point, and never minus zero. */
  toFixed(places: number, toEven = false): string {
    const digits = this.digitsAt(places, toEven);
    const sign = digits < 0n ? "-" : "";
    const all = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
    const point = all.length - places;
    return `${sign}${all.slice(0, point)}${places > 0 ? `.${all.slice(point)}` : ""}`;
  }

  private digitsAt(places: number, toEven = false): bigint {
    return places >= this.places
      ? this.digits * powerOf(places - this.places)
      : divided(this.digits, powerOf(this.places - places), toEven);
  }
}

/** More than enough for the fifteen that are shown of it. */
const DIGITS_OF_QUOTIENT = 40;
/** As many as Excel shows. */
const SHOWN_DIGITS = 15;

function powerOf(power: number): bigint {
  return 10n ** BigInt(power);
}

function lengthOf({ digits }: DecimalNumber): number {
  return String(digits < 0n ? -digits : digits).length;
}

function divided(dividend: bigint, divisor: bigint, toEven: boolean): bigint {
  const down = dividend / divisor;
  const twice = 2n * (dividend % divisor);
  const [rest, whole] = [twice < 0n ? -twice : twice, divisor < 0n ? -divisor : divisor];
  if (rest < whole || (rest === whole && toEven && down % 2n === 0n)) return down;
  return dividend < 0n === divisor < 0n ? down + 1n : down - 1n;
}

/** The number as Excel shows it at full width, at 15 digits; a finite number, or this is a bug of the caller. */
export function decimalOf(value: number): DecimalNumber {
  const [digits = "", power] = value.toExponential(SHOWN_DIGITS - 1).split("e");
  return new DecimalNumber(BigInt(digits.replace(".", "")), SHOWN_DIGITS - 1 - Number(power));
}

/**
 * A value freed from the dust of binary arithmetic and from minus zero.
 *
 * @example clean(0.1 + 0.2) // => 0.3
 * @example clean(-0) // => 0
 */
export function clean(value: number): number {
  const fast = wholeShown(value);
  return Number.isNaN(fast) ? Number(value.toPrecision(SHOWN_DIGITS)) || 0 : fast;
}

/** Back to a plain number of 15 significant digits; infinite where a number cannot hold it. */
export function numberOf(decimal: DecimalNumber): number {
  const beyond = lengthOf(decimal) - SHOWN_DIGITS;
  const { digits, places } = beyond > 0 ? decimal.rounded(decimal.places - beyond) : decimal;
  return Number(`${digits}e${-places}`) || 0;
}
