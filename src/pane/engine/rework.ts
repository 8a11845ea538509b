import { compareNarratives } from "../../narrative/change/compareNarratives";
import { applyEdits } from "../../narrative/edits/applyEdits";
import { isSetAside } from "../../narrative/edits/editNotice";
import { standingEdits } from "../../narrative/edits/standingEdits";
import { unfreeze } from "../../narrative/frozen/unfreeze";
import { writeNarrative, type NarrativeChoice } from "../../narrative/writeNarrative";
import { printPeriod } from "../../quantity/printPeriod";
import type { Reading } from "../../tables/table";
import type { Asks, Drift, WriteAsk, Written } from "./messages";

export { freeze } from "../../narrative/frozen/freeze";
export { seriesOf } from "./series";

/** A text with what the user has done to it, and in what it differs from the text of an earlier reading. */
export function reworked(
  written: Written,
  reading: Reading,
  baseline: Reading,
  { settings, edits }: WriteAsk,
): Written {
  const { choice, result } = written;
  if (!result.ok) return written;
  const generated = result.value;
  const own = editsOf(generated, edits);
  const { narrative, notices } = own
    ? applyEdits(generated, own)
    : { narrative: generated, notices: [] };
  const changes = changesSince(baseline, reading, generated, { choice, settings }, own);
  return {
    ...written,
    result: { ok: true, value: narrative },
    notices,
    ...(own && { generated }),
    ...(changes && { changes }),
  };
}

type Narrated = Extract<Written["result"], { readonly ok: true }>["value"];
type OwnEdits = NonNullable<WriteAsk["edits"]>[number];

function editsOf(
  { subject, period }: Narrated,
  edits: WriteAsk["edits"] = [],
): OwnEdits | undefined {
  const printed = period && printPeriod(period);
  return edits.find((one) => one.subject === subject && one.period === printed);
}

function changesSince(
  baseline: Reading,
  reading: Reading,
  generated: Narrated,
  { choice, settings }: WriteAsk,
  edits: OwnEdits | undefined,
): Written["changes"] {
  if (baseline === reading) return undefined;
  const { subject, period } = generated;
  const asked = { subject, length: choice.length, ...(period && { period }) };
  const before = writtenOnce(baseline, asked, settings);
  if (!before.ok) return undefined;
  if (!edits) return anyChanges(before.value, generated);
  // An edit that fits only one of the two would be told as a change of the workbook.
  const unfit = [...unfitting(before.value, edits), ...unfitting(generated, edits)];
  const shared = {
    ...edits,
    edits: standingEdits(edits.edits).filter((edit) => !unfit.includes(edit)),
  };
  return anyChanges(
    applyEdits(before.value, shared).narrative,
    applyEdits(generated, shared).narrative,
  );
}

function unfitting(text: Narrated, edits: OwnEdits): readonly OwnEdits["edits"][number][] {
  return applyEdits(text, edits)
    .notices.filter(
      (notice) =>
        isSetAside(notice) || (notice.edit.kind === "move" && notice.code === "sentence-gone"),
    )
    .map(({ edit }) => edit);
}

function anyChanges(before: Narrated, now: Narrated): Written["changes"] {
  const changes = compareNarratives(before, now);
  const { figures, words, sentences } = changes;
  return figures.length + words.length + sentences.length > 0 ? changes : undefined;
}

/** The workbook may have lost the subject or the period of a finished text: then it stands for itself. */
export function driftOf(reading: Reading, { frozen, edits }: Asks["drift"]["ask"]): Drift {
  const narrative = unfreeze(frozen);
  const { subject, period } = narrative;
  const { length, settings } = frozen;
  const now = writeNarrative(reading, { subject, length, ...(period && { period }) }, settings);
  if (!now.ok) return { narrative };
  const own = editsOf(now.value, edits);
  const changes = anyChanges(narrative, own ? applyEdits(now.value, own).narrative : now.value);
  return { narrative, ...(changes && { changes }) };
}

type Before = ReturnType<typeof writeNarrative>;

const texts = new WeakMap<Reading, { readonly of: string; readonly text: Before }>();

/** The text that later ones are compared with stays the same from edit to edit: it is written once. */
function writtenOnce(
  reading: Reading,
  choice: NarrativeChoice,
  settings: WriteAsk["settings"],
): Before {
  const of = JSON.stringify([choice, settings]);
  const known = texts.get(reading);
  if (known?.of === of) return known.text;
  const text = writeNarrative(reading, choice, settings);
  texts.set(reading, { of, text });
  return text;
}
