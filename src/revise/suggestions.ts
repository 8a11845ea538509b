import { checkDraft, checkIn, type DraftChoice } from "../check/checkDraft";
import { draftContextOf } from "../check/draft/draftContextOf";
import type { CheckReport, Checked } from "../check/report";
import { plainText } from "../prose/text/plainText";
import type { Reading } from "../tables/table";
import type { Replacement } from "./applyEdits";
import { restatements } from "./restatements";
import { holds, whatHolds } from "./whatHolds";

/** A text held against a workbook, and how what does not hold is put right in the words that stand around it. */
export interface Suggested {
  readonly report: CheckReport;
  /** None for what its words cannot say; each of one stretch, so that it is taken or left as a whole. */
  readonly suggestions: ReadonlyMap<Checked, Replacement>;
}

/**
 * Checks a text and says what is wrong in it again as an old text is brought up to date: 增长 and 低于 that stand before the figure
 * stay or are turned, and no unit is written twice. What would not hold once it is written is not suggested.
 */
export function suggestedFor(reading: Reading, text: string, choice: DraftChoice = {}): Suggested {
  const context = draftContextOf(reading, text, choice);
  const report = checkIn(context);
  const draft = { text, plain: plainText(text), context };
  const ways = restatements(report, draft, (checked) => !holds(checked));
  const { chosen } = whatHolds(ways, report, text, (mended) => checkDraft(reading, mended, choice));
  return {
    report,
    suggestions: new Map(
      chosen.map(({ restatement: { checked }, replacements }) => [
        checked,
        joined(replacements, text),
      ]),
    ),
  };
}

/** The word that is turned and the figure behind it with what stands between them. */
function joined(replacements: readonly Replacement[], text: string): Replacement {
  const sorted = [...replacements].sort((a, b) => a.start - b.start);
  return sorted.reduce((all, next) => ({
    start: all.start,
    end: next.end,
    text: all.text + text.slice(all.end, next.start) + next.text,
  }));
}
