import { compareNarratives } from "../../narrative/change/compareNarratives";
import { applyEdits } from "../../narrative/edits/applyEdits";
import { freeze } from "../../narrative/frozen/freeze";
import { unfreeze } from "../../narrative/frozen/unfreeze";
import { narrativeChoices } from "../../narrative/narrativeChoices";
import { writeNarrative, type NarrativeChoice } from "../../narrative/writeNarrative";
import { printPeriod } from "../../quantity/printPeriod";
import { NO_CORRECTIONS } from "../../tables/corrections/corrections";
import { readWorkbook } from "../../tables/readWorkbook";
import type { Reading } from "../../tables/table";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { keepChoice } from "../state/keepChoice";
import { bookView } from "./bookView";
import type { Answer, Ask, AskName, Asks, Drift, WriteAsk, Written } from "./messages";
import { seriesOf } from "./series";

/** Answers one ask after the other; what was sent and understood stays with it. */
export type Session = <Name extends AskName>(
  name: Name,
  ask: Asks[Name]["ask"],
) => Answer<Name> | Promise<Answer<Name>>;

interface SheetParts {
  readonly head: Omit<Sheet, "rows">;
  readonly rows: Sheet["rows"][number][];
}

/** The core at work on one workbook, wherever it runs. It only ever answers, and holds plain data alone. */
export function startSession(): Session {
  let parts: (SheetParts | Sheet)[] = [];
  let names: Workbook["names"];
  let workbook: Workbook = { sheets: [] };
  let reading: Reading | undefined;
  let baseline: Reading | undefined;

  const read = (): Reading => {
    if (!reading) throw new Error("Cannot answer before a workbook has been understood");
    return reading;
  };

  const answers: {
    [Name in AskName]: (ask: Asks[Name]["ask"]) => Answer<Name> | Promise<Answer<Name>>;
  } = {
    begin({ sheets, names: defined }) {
      names = defined;
      parts = sheets.map((head) => {
        if (!("same" in head)) return { head, rows: [] };
        const before = workbook.sheets[head.same];
        if (!before) throw new Error("Cannot keep a sheet that was never sent");
        return before;
      });
      return null;
    },
    rows({ sheet, rows }) {
      const part = parts[sheet];
      if (!part || !("head" in part)) throw new Error("Cannot take rows of a sheet not announced");
      for (const row of rows) part.rows.push(row);
      return null;
    },
    understand({ corrections }) {
      const sheets = parts.map((part) =>
        "head" in part ? { ...part.head, rows: part.rows } : part,
      );
      workbook = { sheets, ...(names && { names }) };
      parts = sheets;
      reading = readWorkbook(workbook, corrections ?? NO_CORRECTIONS);
      baseline ??= reading;
      return bookView(reading);
    },
    write: (ask) => written(read(), baseline ?? read(), ask),
    takeNote() {
      baseline = reading;
      return null;
    },
    writeAll({ choice, settings }) {
      const whole = read();
      const { period, length } = choice;
      return whole.subjects.flatMap((subject) => {
        const result = writeNarrative(
          whole,
          { subject, length, ...(period && { period }) },
          settings,
        );
        return result.ok ? [result.value] : [];
      });
    },
    freeze: ({ narrative, choice }) => freeze(narrative, choice),
    drift: (ask) => driftOf(read(), ask),
    async check(ask) {
      const held = read();
      // What reads prose is loaded with the first draft.
      const { checkText } = await import(/* webpackChunkName: "checkText" */ "./checkText");
      return checkText(held, workbook, ask);
    },
    series: ({ cell }) => seriesOf(read().observations, cell),
  };

  return (name, ask) => answers[name](ask);
}

/** Answers an ask as it came over from another thread. */
export async function answerTo(session: Session, { name, ask }: Ask): Promise<Answer<AskName>> {
  return session(name, ask as never);
}

function written(
  reading: Reading,
  baseline: Reading,
  { choice: wish, settings, edits }: WriteAsk,
): Written {
  const { subjects } = reading;
  const choicesOf = (subject = subjects[0]) => narrativeChoices(reading, subject);
  const choice = keepChoice(wish, {
    subjects,
    periodsOf: (subject) => choicesOf(subject).periods.map(({ value }) => value),
  });
  const result = writeNarrative(reading, choice, settings);
  const choices = choicesOf(choice.subject);
  if (!result.ok) return { choices, choice, result, notices: [] };
  const own = editsOf(result.value, edits);
  const generated = result.value;
  const { narrative, notices } = own
    ? applyEdits(generated, own)
    : { narrative: generated, notices: [] };
  const base = { choices, choice, result: { ok: true, value: narrative } as const, notices };
  const changes = changesSince(baseline, reading, narrative, { choice, settings }, own);
  return { ...base, ...(own && { generated }), ...(changes && { changes }) };
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
  narrative: Narrated,
  { choice, settings }: WriteAsk,
  edits: OwnEdits | undefined,
): Written["changes"] {
  if (baseline === reading) return undefined;
  const { subject, period } = narrative;
  const asked = { subject, length: choice.length, ...(period && { period }) };
  const before = writtenOnce(baseline, asked, settings);
  if (!before.ok) return undefined;
  const earlier = edits ? applyEdits(before.value, edits).narrative : before.value;
  return anyChanges(earlier, narrative);
}

function anyChanges(before: Narrated, now: Narrated): Written["changes"] {
  const changes = compareNarratives(before, now);
  const { figures, words, sentences } = changes;
  return figures.length + words.length + sentences.length > 0 ? changes : undefined;
}

/** The workbook may have lost the subject or the period of a finished text: then it stands for itself. */
function driftOf(reading: Reading, { frozen, edits }: Asks["drift"]["ask"]): Drift {
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
