import { narrativeChoices } from "../narrative/narrativeChoices";
import { plainText } from "../prose/text/plainText";
import { ok, refuse, type Result } from "../problem";
import type { Period } from "../quantity/period";
import type { Reading } from "../tables/table";
import type { DraftChoice } from "../check/checkDraft";
import { reviseDraft } from "./reviseDraft";
import type { Revision } from "./revision";
import { moveYears } from "./times/moveYears";
import { yearOfText } from "./times/yearOfText";

export interface UpdateChoice extends Pick<DraftChoice, "workbook"> {
  readonly subject?: string;
  /** The period to write of; the latest of the workbook where it is not given. */
  readonly period?: Period;
  /** The year of the old text; read from it where it is not given. */
  readonly from?: number;
  readonly inScript?: (words: string) => string;
}

/**
 * Brings an old text up to date: its years move on, and every figure and claiming word is said again by the workbook in its old
 * wording. What the workbook cannot answer keeps its words and is listed as open. Refused where the workbook has no period.
 */
export function updateDraft(
  reading: Reading,
  text: string,
  { from: given, period: asked, ...choice }: UpdateChoice = {},
): Result<Revision> {
  const period = asked ?? latestOf(reading, choice.subject);
  if (!period) return refuse("unknown-period");
  const plain = plainText(text);
  const from = given ?? yearOfText(plain);
  const moved =
    from === undefined || period.kind !== "calendar"
      ? { edits: [], open: [] }
      : moveYears(text, plain, from, period.year);
  return ok(
    reviseDraft(reading, text, {
      ...choice,
      period,
      ...(from !== undefined && { from }),
      first: moved.edits.map((edit) => ({ ...edit, why: "time" as const })),
      open: moved.open,
      restates: () => true,
    }),
  );
}

export function latestOf(reading: Reading, subject: string | undefined): Period | undefined {
  const [latest] = narrativeChoices(reading, subject).periods;
  return latest?.value ?? narrativeChoices(reading).periods[0]?.value;
}
