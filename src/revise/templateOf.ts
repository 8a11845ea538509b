import { checkIn } from "../check/checkDraft";
import { draftContextOf } from "../check/draft/draftContextOf";
import type { Checked } from "../check/report";
import { isRight } from "../check/verdicts/verdict";
import { fieldFor } from "../prose/figures/field";
import { plainText } from "../prose/text/plainText";
import { findTimes } from "../prose/times/findTimes";
import { ok, refuse, type Result } from "../problem";
import type { Reading } from "../tables/table";
import { applyEdits } from "./applyEdits";
import { figureStyle } from "./figures/figureStyle";
import type { Edit, Open, Revision } from "./revision";
import type { UpdateChoice } from "./updateDraft";

/**
 * An office's own text as a template: each figure that the workbook bears out becomes a field that names its indicator and its decimals,
 * and the year of the text is left open, so that `fillDraft` says all of it again of another year. What the workbook does not bear
 * out keeps its words and is listed: nothing of it would move on.
 */
export function templateOf(
  reading: Reading,
  text: string,
  choice: UpdateChoice = {},
): Result<Revision> {
  const context = draftContextOf(reading, text, choice);
  const { subject, period, checked } = checkIn(context);
  if (period?.kind !== "calendar") return refuse("unknown-period");
  const plain = plainText(text);
  const years = yearsOpened(text, plain, period.year);
  const fields = checked.flatMap((one) => fieldOf(one, text, plain));
  const edits = [...years.edits, ...fields].sort((a, b) => a.start - b.start);
  const isChanged = ({ start, end }: Open) =>
    edits.some((edit) => edit.start < end && start < edit.end);
  const left = checked.flatMap((one) => openOf(one)).filter((one) => !isChanged(one));
  return ok({
    original: text,
    text: applyEdits(text, edits).text,
    subject,
    from: period.year,
    period,
    edits,
    open: [...years.open, ...left].sort((a, b) => a.start - b.start),
  });
}

function fieldOf({ statement, judgement }: Checked, text: string, plain: string): readonly Edit[] {
  const { known, verdict } = judgement;
  const { form, start, end, claimed } = statement;
  if (form !== "figure" || !known || !isRight(verdict) || claimed?.to !== undefined) return [];
  const style = figureStyle(plain.slice(start, end), statement.text);
  if (!style) return [];
  const from = start + style.before.length;
  const to = from + style.digits.length;
  const decimals = (style.digits.split(".")[1] ?? "").length;
  return [
    {
      start: from,
      end: to,
      old: text.slice(from, to),
      text: fieldFor(known.indicator, decimals),
      why: "field",
      known,
    },
  ];
}

function openOf({ statement, judgement }: Checked): readonly Open[] {
  const { form, start, end, text } = statement;
  if (form === "mask" || (form === "word" && isRight(judgement.verdict))) return [];
  const { known, reason } = judgement;
  return [
    {
      start,
      end,
      text,
      why: isRight(judgement.verdict) ? "wording" : known ? "unlike" : "no-source",
      ...(known && { known }),
      ...(reason && { reason }),
    },
  ];
}

/** The year of the text is left open; any other year that it names is listed. */
function yearsOpened(
  text: string,
  plain: string,
  year: number,
): { readonly edits: readonly Edit[]; readonly open: readonly Open[] } {
  const edits: Edit[] = [];
  const open: Open[] = [];
  for (const { start, end, period } of findTimes(plain)) {
    if (period?.kind !== "year") continue;
    const at = plain.slice(start, end).indexOf(String(year));
    if (period.year === year && at >= 0) {
      const span = { start: start + at, end: start + at + YEAR.length };
      edits.push({ ...span, old: text.slice(span.start, span.end), text: YEAR, why: "time" });
    } else open.push({ start, end, text: text.slice(start, end), why: "fixed-time" });
  }
  return { edits, open };
}

const YEAR = "XXXX";
