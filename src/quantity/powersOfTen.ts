/** 10 to the power of 0 … 22: those that a number holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
export const MOST_POWER = POWERS.length - 1;

/** NaN where a number does not hold it exactly. */
export function powerOfTen(power: number): number {
  return POWERS[power] ?? NaN;
}

/** Whole numbers below it have at most the 15 digits that Excel shows. */
export const SIXTEEN_DIGITS = 1e15;

/** whole ÷ 10^power, rounded once to the nearest number, as reading its digits would be; NaN where it cannot be. */
export function atPower(whole: number, power: number): number {
  const value = power >= 0 ? whole / powerOfTen(power) : whole * powerOfTen(-power);
  return value === 0 ? 0 : value;
}

/** The power of ten that brings a number to 15 digits before the point, from −22 to 22; NaN where there is none. */
export function powerFor(size: number): number {
  if (size >= SIXTEEN_DIGITS) {
    let power = -1;
    while (power >= -MOST_POWER && size / powerOfTen(-power) >= SIXTEEN_DIGITS) power -= 1;
    return power >= -MOST_POWER ? power : NaN;
  }
  let power = 15;
  while (power > 0 && size * powerOfTen(power) >= SIXTEEN_DIGITS) power -= 1;
  while (power < MOST_POWER && size * powerOfTen(power) < SIXTEEN_DIGITS / 10) power += 1;
  return size * powerOfTen(power) >= SIXTEEN_DIGITS / 10 ? power : NaN;
}
