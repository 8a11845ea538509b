import { ok, refuse, type Result } from "../problem";
import { draftSubject } from "../check/draft/draftSubject";
import { plainText } from "../prose/text/plainText";
import type { Reading } from "../tables/table";
import { fillNames } from "./names/fillNames";
import { reviseDraft } from "./reviseDraft";
import type { Revision } from "./revision";
import { fillYears } from "./times/fillYears";
import { latestOf, type UpdateChoice } from "./updateDraft";

export type FillChoice = Omit<UpdateChoice, "from">;

/**
 * Fills in a template: masked figures by the workbook, each told by the words around it, masked years and names of the body. What
 * is no mask stays as it is; a mask that several figures may be meant by is left and listed.
 */
export function fillDraft(
  reading: Reading,
  text: string,
  { period: asked, ...choice }: FillChoice = {},
): Result<Revision> {
  const period = asked ?? latestOf(reading, choice.subject);
  if (!period) return refuse("unknown-period");
  const plain = plainText(text);
  const isOwn = /\{[^{}\n]+:0(?:\.0+)?\}/.test(plain);
  const { label } = draftSubject(reading, plain, choice.subject);
  const years = period.kind === "calendar" ? fillYears(text, period.year) : [];
  const names = fillNames(text, label);
  return ok(
    reviseDraft(reading, text, {
      ...choice,
      period,
      first: [
        ...years.map((edit) => ({ ...edit, why: "time" as const })),
        ...names.map((edit) => ({ ...edit, why: "name" as const })),
      ],
      open: [],
      // A template of the office's own speaks of last year in its words, too.
      restates: ({ statement }) =>
        statement.form === "mask" || (isOwn && statement.form === "word"),
    }),
  );
}
