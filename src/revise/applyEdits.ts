import type { Span } from "../prose/question";

/** What a stretch of a text is replaced by. */
export interface Replacement extends Span {
  readonly text: string;
}

/** A text with stretches replaced, and where its places come from. */
export interface Replaced {
  readonly text: string;
  /** Where a place of the old text stands in the new one. */
  readonly forward: (at: number) => number;
  /** Where a place of the new text stood in the old one; of a replaced stretch, where that begins. */
  readonly back: (at: number) => number;
}

/**
 * Replaces stretches of a text that do not overlap; all else stays as it is.
 *
 * @example applyEdits("2022年5家", [{ start: 0, end: 4, text: "2023" }]).text // => "2023年5家"
 */
export function applyEdits(text: string, edits: readonly Replacement[]): Replaced {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  const moved: { readonly from: number; readonly end: number; readonly to: number }[] = [];
  let at = 0;
  let length = 0;
  for (const edit of sorted) {
    if (edit.start < at)
      throw new Error(`Cannot replace what is replaced already, at ${edit.start}`);
    pieces.push(text.slice(at, edit.start), edit.text);
    length += edit.start - at;
    moved.push({ from: edit.start, end: edit.end, to: length });
    length += edit.text.length;
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return {
    text: pieces.join(""),
    forward: (place) => {
      let offset = 0;
      for (const [index, { from, end, to }] of moved.entries()) {
        if (place < from) break;
        if (place < end) return to;
        offset = to + (sorted[index]?.text.length ?? 0) - end;
      }
      return place + offset;
    },
    back: (place) => {
      let offset = 0;
      for (const [index, { from, end, to }] of moved.entries()) {
        const behind = to + (sorted[index]?.text.length ?? 0);
        if (place < to) break;
        if (place < behind) return from;
        offset = end - behind;
      }
      return place + offset;
    },
  };
}
