import { narrativeChoices } from "../../narrative/narrativeChoices";
import { printText } from "../../narrative/print/printText";
import { writeLengths, writeNarrative, type NarrativeChoice } from "../../narrative/writeNarrative";
import type { Corrections } from "../../tables/corrections/corrections";
import type { Corrector } from "../../tables/corrections/corrector";
import { NO_CORRECTIONS } from "../../tables/corrections/noCorrections";
import { readWorkbook } from "../../tables/readWorkbook";
import type { Reading } from "../../tables/table";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { keepChoice, titleOf, type Choice } from "../state/keepChoice";
import { bookView } from "./bookView";
import type { Answer, Ask, AskName, Asks, WriteAsk, Written } from "./messages";

/** What works in corrections: loaded with the first of them. */
async function correctorFor(corrections: Corrections): Promise<Corrector | undefined> {
  if (corrections.corrections.length === 0) return undefined;
  const { correctorOf } = await import(
    /* webpackChunkName: "corrector" */ "../../tables/corrections/corrector"
  );
  return correctorOf(corrections);
}

/** What is made of a text once it stands: loaded with the first edit, change, picture or finished text. */
const rework = () => import(/* webpackChunkName: "rework" */ "./rework");

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
  // What the user has taken note of is read under the corrections of today: these are no changes of the workbook.
  let noted: Workbook | undefined;
  let corrected = "";

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
    async understand({ corrections }) {
      const sheets = parts.map((part) =>
        "head" in part ? { ...part.head, rows: part.rows } : part,
      );
      workbook = { sheets, ...(names && { names }) };
      parts = sheets;
      const told = corrections ?? NO_CORRECTIONS;
      const asked = JSON.stringify(told);
      const corrector = await correctorFor(told);
      reading = readWorkbook(workbook, corrector);
      noted ??= workbook;
      if (isSame(noted, workbook)) baseline = reading;
      else if (asked !== corrected) baseline = readWorkbook(noted, corrector);
      corrected = asked;
      return bookView(reading);
    },
    async write(ask) {
      const held = read();
      const before = baseline ?? held;
      const plain = written(held, ask);
      const isPlain = before === held && (ask.edits ?? []).length === 0;
      return isPlain ? plain : (await rework()).reworked(plain, held, before, ask);
    },
    takeNote() {
      baseline = reading;
      noted = workbook;
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
    async freeze({ narrative, choice }) {
      return (await rework()).freeze(narrative, choice);
    },
    async drift(ask) {
      const held = read();
      return (await rework()).driftOf(held, ask);
    },
    async check(ask) {
      const held = read();
      // What reads prose is loaded with the first draft.
      const { checkText } = await import(/* webpackChunkName: "checkText" */ "./checkText");
      return checkText(held, workbook, ask);
    },
    async revise(ask) {
      const held = read();
      const { reviseText } = await import(/* webpackChunkName: "checkText" */ "./reviseText");
      return reviseText(held, workbook, ask);
    },
    async series({ cell }) {
      const { observations } = read();
      return (await rework()).seriesOf(observations, cell);
    },
  };

  return (name, ask) => answers[name](ask);
}

/** Answers an ask as it came over from another thread. */
export async function answerTo(session: Session, { name, ask }: Ask): Promise<Answer<AskName>> {
  return session(name, ask as never);
}

/** Whether a workbook still has the very sheets of another: those that were sent again may be others. */
function isSame(one: Workbook, { sheets, names }: Workbook): boolean {
  return (
    one.sheets.length === sheets.length &&
    one.sheets.every((sheet, index) => sheet === sheets[index]) &&
    JSON.stringify(one.names) === JSON.stringify(names)
  );
}

function written(reading: Reading, { choice: wish, settings }: WriteAsk): Written {
  const { subjects } = reading;
  const choicesOf = (subject = subjects[0]) => narrativeChoices(reading, subject);
  const choice = keepChoice(wish, {
    subjects,
    periodsOf: (subject) => choicesOf(subject).periods.map(({ value }) => value),
  });
  const { asStandard, result } = writtenIn(reading, choiceOfText(choice), settings);
  return {
    choices: choicesOf(choice.subject),
    choice,
    result: titled(result, choice),
    ...(asStandard && { asStandard }),
    notices: [],
  };
}

/** The text, and whether the full one has nothing to say that the standard one does not. */
function writtenIn(
  reading: Reading,
  choice: NarrativeChoice,
  settings: WriteAsk["settings"],
): Pick<Written, "result" | "asStandard"> {
  if (choice.length !== "full") return { result: writeNarrative(reading, choice, settings) };
  const both = writeLengths(reading, choice, ["full", "standard"], settings);
  if (!both.ok) return { result: both };
  const [full, standard] = both.value;
  const isSame = printText(full) === printText(standard);
  return { result: { ok: true, value: full }, ...(isSame && { asStandard: true }) };
}

/** Under the user's own title, where it is of this very text. */
function titled(result: Written["result"], { title }: Choice): Written["result"] {
  if (!result.ok || !title || title.text === "" || title.of !== titleOf(result.value))
    return result;
  return { ok: true, value: { ...result.value, title: title.text } };
}

function choiceOfText({ subject, period, length }: Choice): NarrativeChoice {
  return { length, ...(subject !== undefined && { subject }), ...(period && { period }) };
}
