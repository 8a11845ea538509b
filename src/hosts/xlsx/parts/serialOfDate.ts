const DAY = 24 * 60 * 60 * 1000;
const EPOCH = 25569;
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;

/**
 * The number by which Excel keeps a date that a file spells out; `undefined` for what is no such date, or one before March
 * 1900, where Excel's calendar is not ours.
 *
 * @example serialOfDate("2022-12-31T12:00:00Z") // => 44926.5
 * @example serialOfDate("2022-13-01") // => undefined
 */
export function serialOfDate(text: string): number | undefined {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isThere = new Date(midnight).toISOString().startsWith(`${year}-${month}-${day}`);
  const time = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  const serial = EPOCH + midnight / DAY + time / (DAY / 1000);
  return isThere && serial >= 61 ? Number(serial.toFixed(8)) : undefined;
}
