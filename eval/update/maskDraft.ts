import type { Label } from "../drafts/labelled";

/** A text whose right figures are masked, and what stood in each mask's place. */
export interface Masked {
  readonly text: string;
  readonly masks: readonly {
    readonly start: number;
    readonly end: number;
    readonly old: string;
  }[];
}

/** Masks the digits of every figure that is right by its label, as templates on the net do: xx.x%. */
export function maskDraft(text: string, labels: readonly Label[]): Masked {
  const masks: { start: number; end: number; old: string }[] = [];
  let masked = "";
  let at = 0;
  for (const { start, end, verdict, text: old } of labels) {
    if (verdict !== "consistent" || !/\d/.test(old) || /[-—~]/.test(old)) continue;
    masked += text.slice(at, start);
    const mask = old.replace(/[\d,]+/g, (digits) => "x".repeat(Math.min(digits.length, MOST)));
    masks.push({ start: masked.length, end: masked.length + mask.length, old });
    masked += mask;
    at = end;
  }
  return { text: masked + text.slice(at), masks };
}

const MOST = 4;
