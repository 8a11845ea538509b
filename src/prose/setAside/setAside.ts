import type { Span } from "../question";
import type { Time } from "../times/time";
import { SET_ASIDE_RULES } from "./setAsideRules";

/** A stretch of the text whose numbers claim nothing, and the rule that says so. */
export interface SetAside extends Span {
  readonly rule: string;
}

/** The stretches that no figure is read in: those of `SET_ASIDE_RULES`, and the times. */
export function setAside(plain: string, times: readonly Time[]): readonly SetAside[] {
  const spans: SetAside[] = times.map(({ start, end }) => ({ start, end, rule: "time" }));
  for (const { name, words } of SET_ASIDE_RULES) {
    for (const { index, 0: text } of plain.matchAll(words)) {
      spans.push({ start: index, end: index + text.length, rule: name });
    }
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a place of the text lies in what was set aside. */
export function coverOf(length: number, spans: readonly Span[]): (at: number) => boolean {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return (at) => covered[at] === 1;
}
