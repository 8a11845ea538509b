import type { Time } from "./time";
import { TIME_RULES } from "./timeRules";

/** Signs with which a time may begin; nowhere else is looked. */
const BEGINS = /[\d“"「十去上前今本当明下次年同各全近一二两三四五六七八九第xX×*_]/g;

/**
 * The times that a plain text names, in their order.
 *
 * @example findTimes("较上年增长").map(({ start, end }) => [start, end]) // => [[1, 3]]
 */
export function findTimes(plain: string): readonly Time[] {
  const times: Time[] = [];
  let end = 0;
  for (const { index } of plain.matchAll(BEGINS)) {
    if (index < end) continue;
    const time = timeAt(plain, index);
    if (!time) continue;
    times.push(time);
    end = time.end;
  }
  return times;
}

function timeAt(plain: string, start: number): Time | undefined {
  for (const { words, reads } of TIME_RULES) {
    words.lastIndex = start;
    const match = words.exec(plain);
    if (!match) continue;
    const span = { start, end: start + match[0].length };
    const period = reads(match, span);
    return { ...span, ...(period && { period }) };
  }
  return undefined;
}
