import { fillDraft } from "../../src/revise/fillDraft";
import { labelled } from "../drafts/labelled";
import type { Case } from "../drafts/evalDrafts";
import { isSame } from "./isSame";
import { maskDraft } from "./maskDraft";

export interface FillScore {
  right: number;
  left: number;
  wrong: number;
  readonly misses: string[];
}

/** Fills in the masked texts again and holds each mask against what stood there, to the decimals that both have. */
export function scoreFill(cases: readonly Case[]): FillScore {
  const score: FillScore = { right: 0, left: 0, wrong: 0, misses: [] };
  for (const { name, reading, subject, period, text } of cases) {
    const draft = labelled(text);
    const masked = maskDraft(draft.text, draft.labels);
    const filled = fillDraft(reading, masked.text, {
      ...(subject !== undefined && { subject }),
      ...(period && { period }),
    });
    if (!filled.ok) {
      score.left += masked.masks.length;
      continue;
    }
    for (const { start, end, old } of masked.masks) {
      const own = filled.value.edits.filter((edit) => edit.start < end && start < edit.end);
      const said = own.map((edit) => edit.text).join("");
      if (said === "") score.left += 1;
      else if (isSame(said, old)) score.right += 1;
      else {
        score.wrong += 1;
        const before = masked.text.slice(Math.max(0, start - 24), end).replace(/\n/g, "⏎");
        score.misses.push(`${name}\t${before}\t${said}\t(${old})`);
      }
    }
  }
  return score;
}
