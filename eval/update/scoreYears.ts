import { readWorkbook } from "../../src/tables/readWorkbook";
import { updateDraft } from "../../src/revise/updateDraft";
import type { YearDraft } from "./yearDrafts";

export interface YearScore {
  right: number;
  /** Left and marked though the book tells, and rightly left and marked. */
  left: number;
  rightlyLeft: number;
  /** Written otherwise than labelled, and left without a mark. */
  wrong: number;
  stale: number;
  readonly misses: string[];
}

const LABEL = /\{([^{}→]+)→([^{}]*)\}/g;

/** Brings texts of one year up to date by the book of the next and holds every label against what stands there then. */
export function scoreYears(drafts: readonly YearDraft[]): YearScore {
  const score: YearScore = { right: 0, left: 0, rightlyLeft: 0, wrong: 0, stale: 0, misses: [] };
  for (const { name, book, subject, text: marked } of drafts) {
    const { text, labels } = unlabelled(marked);
    const updated = updateDraft(readWorkbook(book), text, { subject });
    if (!updated.ok) throw new Error(`${name}: ${updated.problem.code}`);
    const { edits, open } = updated.value;
    for (const { start, end, now } of labels) {
      const said = edited(text, { start, end }, edits);
      const old = text.slice(start, end);
      const isMarked = open.some((one) => one.start < end && start < one.end);
      const kind = kindOf({ said, old, now, isMarked });
      score[kind] += 1;
      if (kind !== "right" && kind !== "rightlyLeft")
        score.misses.push(`${name}\t${kind}\t${old} → ${now}\t${said}`);
    }
  }
  return score;
}

function kindOf(one: {
  readonly said: string;
  readonly old: string;
  readonly now: string;
  readonly isMarked: boolean;
}): "right" | "left" | "rightlyLeft" | "wrong" | "stale" {
  const { said, old, now, isMarked } = one;
  if (now === "")
    return said === old && isMarked ? "rightlyLeft" : said === old ? "stale" : "wrong";
  if (said === now) return "right";
  if (said !== old) return "wrong";
  return isMarked ? "left" : "stale";
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function edited(
  text: string,
  { start, end }: Stretch,
  edits: readonly (Stretch & { readonly text: string })[],
): string {
  let said = "";
  let at = start;
  for (const edit of edits) {
    if (edit.end <= start || edit.start >= end) continue;
    said += text.slice(at, Math.max(at, edit.start)) + edit.text;
    at = edit.end;
  }
  return said + text.slice(at, Math.max(at, end));
}

function unlabelled(marked: string): {
  readonly text: string;
  readonly labels: readonly (Stretch & { readonly now: string })[];
} {
  const labels: (Stretch & { readonly now: string })[] = [];
  let text = "";
  let from = 0;
  for (const { 0: whole, 1: old = "", 2: now = "", index } of marked.matchAll(LABEL)) {
    text += marked.slice(from, index);
    labels.push({ start: text.length, end: text.length + old.length, now });
    text += old;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), labels };
}
