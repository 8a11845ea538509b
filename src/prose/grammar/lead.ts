import type { Phrase, Span } from "../question";
import type { Time } from "../times/time";

/** What leads to a figure in its clause: the words before it, each time in them made `T` so that rules see where one stands. */
export interface Lead {
  readonly words: string;
  /** Where the words begin in the text. */
  readonly start: number;
  readonly times: readonly Time[];
  /** A bracket with figures of its own that the words pass over: where it would stand in them, and how long it is. */
  readonly passed?: { readonly at: number; readonly length: number };
}

/** Stands for each character of a time in the words of a lead; no text has it. */
export const TIME_SIGN = "\ue000";

/** Nothing that says what a figure is stands farther before it. */
const LONGEST = 120;

export function leadOf(
  plain: string,
  { start, end }: Span,
  times: readonly Time[],
  bracket?: Span,
): Lead {
  const from = Math.max(start, end - LONGEST);
  let words = plain.slice(from, end);
  const inside = times.filter(
    (time) => time.start >= from && time.end <= end && !isIn(time, bracket),
  );
  for (const time of inside) {
    const sign = TIME_SIGN.repeat(time.end - time.start);
    words = words.slice(0, time.start - from) + sign + words.slice(time.end - from);
  }
  if (!bracket || bracket.start < from) return { words, start: from, times: inside };
  const at = bracket.start - from;
  return {
    words: words.slice(0, at) + words.slice(bracket.end - from),
    start: from,
    times: inside,
    passed: { at, length: bracket.end - bracket.start },
  };
}

function isIn({ start }: Span, bracket: Span | undefined): boolean {
  return bracket !== undefined && start >= bracket.start && start < bracket.end;
}

/** Where a sign of a lead's words stands in the text. */
function placeIn({ start, passed }: Lead, at: number): number {
  return start + at + (passed && at >= passed.at ? passed.length : 0);
}

/** The words of a lead that a group of a match stands for, with their place in the text. */
export function phraseOf(
  lead: Lead,
  indices: readonly [number, number] | undefined,
): Phrase | undefined {
  if (!indices) return undefined;
  const [from, to] = indices;
  const text = lead.words.slice(from, to);
  if (text === "") return undefined;
  return {
    text,
    start: placeIn(lead, from),
    end: placeIn(lead, Math.max(from, to - 1)) + (to > from ? 1 : 0),
  };
}

/** The first time that begins within a stretch of a lead's words. */
export function timeIn(
  lead: Lead,
  indices: readonly [number, number] | undefined,
): Time | undefined {
  if (!indices) return undefined;
  const [from, to] = indices;
  return lead.times.find(({ start }) => start >= placeIn(lead, from) && start < placeIn(lead, to));
}
