import { checkDraft, checkIn, type DraftChoice } from "../check/checkDraft";
import { draftContextOf } from "../check/draft/draftContextOf";
import type { Known } from "../check/answers/known";
import type { Checked } from "../check/report";
import { plainText } from "../prose/text/plainText";
import type { Reading } from "../tables/table";
import { applyEdits, type Replaced, type Replacement } from "./applyEdits";
import { inOwnUnit } from "./figures/inOwnUnit";
import { restateFigure, type Words } from "./figures/restateFigure";
import { restatements, type Restatement } from "./restatements";
import type { Candidate, Edit, EditReason, Open, OpenReason, Revision } from "./revision";
import { holds, whatHolds } from "./whatHolds";

/** What is done with a text before its figures are looked at, and which of these are said again. */
export interface Plan extends DraftChoice {
  /** Years and names, moved on or filled in. */
  readonly first: readonly (Replacement & { readonly why: EditReason })[];
  readonly open: readonly Open[];
  readonly from?: number;
  /** Whether a statement is to be said again where it does not hold. */
  readonly restates: (checked: Checked) => boolean;
  /** Words in the characters of the text, where these are Traditional. */
  readonly inScript?: (words: string) => string;
}

/**
 * Says the figures and claiming words of a text again by a workbook, in the text's own wording. What is written is held against the
 * workbook before it is given out: whatever does not hold then is taken back, and stays in its old words, to be looked at.
 */
export function reviseDraft(reading: Reading, original: string, plan: Plan): Revision {
  const { inScript = (words) => words } = plan;
  const moved = applyEdits(original, plan.first);
  const choice: DraftChoice = {
    ...(plan.subject !== undefined && { subject: plan.subject }),
    ...(plan.period && { period: plan.period }),
    ...(plan.workbook && { workbook: plan.workbook }),
  };
  const check = (text: string) => checkDraft(reading, text, choice);
  const context = draftContextOf(reading, moved.text, choice);
  const before = checkIn(context);
  const words = { text: moved.text, plain: plainText(moved.text) };
  const ways = restatements(before, { ...words, context }, plan.restates).map((way) =>
    inCharacters(way, inScript),
  );
  const { chosen, after } = whatHolds(ways, before, moved.text, check);
  const edits: Edit[] = [
    ...plan.first.map((edit) => ({ ...edit, old: original.slice(edit.start, edit.end) })),
    ...chosen.flatMap(({ restatement, replacements }) =>
      replacements.map((one) => editOf(one, restatement, moved, original)),
    ),
  ];
  const said = new Set(chosen.map(({ restatement }) => restatement.checked));
  return {
    original,
    text: after.text,
    subject: before.subject,
    ...(plan.from !== undefined && { from: plan.from }),
    ...(before.period && { period: before.period }),
    edits: edits.sort((a, b) => a.start - b.start),
    open: [
      ...plan.open,
      ...before.checked.flatMap((checked) =>
        said.has(checked) ? [] : openOf(checked, ways, moved, { plan, words, inScript }),
      ),
    ].sort((a, b) => a.start - b.start),
  };
}

function inCharacters(
  { checked, ways }: Restatement,
  inScript: (words: string) => string,
): Restatement {
  return {
    checked,
    ways: ways.map((way) => way.map((one) => ({ ...one, text: inScript(one.text) }))),
  };
}

function editOf(
  { start, end, text }: Replacement,
  { checked: { statement, judgement } }: Restatement,
  { back }: Replaced,
  original: string,
): Edit {
  const from = back(start);
  const to = back(end);
  return {
    start: from,
    end: to,
    old: original.slice(from, to),
    text,
    why:
      statement.form === "mask"
        ? "filled"
        : end <= statement.start || statement.form === "word"
          ? "word"
          : "figure",
    ...(judgement.known && { known: judgement.known }),
  };
}

function openOf(
  checked: Checked,
  ways: readonly Restatement[],
  moved: Replaced,
  { plan, words, inScript }: Means,
): readonly Open[] {
  const { back } = moved;
  const { statement, judgement } = checked;
  if (holds(checked) || !plan.restates(checked)) return [];
  const tried = ways.find((way) => way.checked === checked);
  const { reason } = judgement;
  const isUnread = reason?.code === "refused-cells";
  const why: OpenReason =
    judgement.verdict === "ambiguous"
      ? "several"
      : !judgement.known
        ? isUnread
          ? "not-understood"
          : "no-source"
        : tried && tried.ways.length > 0
          ? "not-held"
          : "wording";
  return [
    {
      start: back(statement.start),
      end: back(statement.end),
      text: statement.text,
      why,
      ...(judgement.known && { known: judgement.known }),
      ...(isUnread && { reason }),
      ...candidatesOf(checked, moved, words, inScript),
    },
  ];
}

/** What a text is said again by. */
interface Means {
  readonly plan: Plan;
  readonly words: Words;
  readonly inScript: (words: string) => string;
}

/**
 * The figures that may be meant, as the words of the statement can say them, and one whose digits do not go down to the unit of the text
 * in its own: a person is to choose among them.
 */
function candidatesOf(
  { statement, judgement: { candidates = [], known } }: Checked,
  { back }: Replaced,
  words: Words,
  inScript: (words: string) => string,
): Pick<Open, "candidates"> {
  const said = (known: Known, way: readonly Replacement[] = []): readonly Candidate[] => {
    const changes = way.map(({ start, end, text }) => {
      return { start: back(start), end: back(end), text: inScript(text) };
    });
    return changes.length > 0 ? [{ known, changes }] : [];
  };
  // No word before it is turned: others may stand behind the same.
  const sayable = candidates.flatMap((known) =>
    said(known, restateFigure({ statement, known, isShared: true }, words)[0]),
  );
  const own = known ? said(known, inOwnUnit(statement, known, words.plain)) : [];
  return sayable.length + own.length > 0 ? { candidates: [...sayable, ...own] } : {};
}
