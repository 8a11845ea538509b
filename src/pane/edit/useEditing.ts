import { useMemo } from "react";
import type { Edit, Edits } from "../../narrative/edits/edits";
import { standingEdits } from "../../narrative/edits/standingEdits";
import type { Narrative } from "../../narrative/narrative";
import { sentencesIn } from "../../narrative/sentencesIn";
import { printPeriod } from "../../quantity/printPeriod";
import type { KeptInBook } from "../kept/useKeptInBook";
import { withEdit, withoutEdit } from "./withEdit";

/** What the user can do to the text on show. */
export interface Editing {
  /** Those that stand, without the wordings that later ones have taken the place of. */
  readonly edits: readonly Edit[];
  readonly add: (edit: Edit) => void;
  /** Up by one place, or down. */
  readonly move: (sentence: string, step: -1 | 1) => void;
  /** Takes an edit back, and the earlier wordings of the same sentence with it. */
  readonly drop: (edit: Edit) => void;
  /** Has the edits be again as they are here, whatever was done since. */
  readonly putBack: () => void;
  /** Takes the last edit back; an earlier wording of its sentence stands again. */
  readonly undo: () => void;
  readonly dropAll: () => void;
}

/** The edits of the text on show, among those the workbook keeps. */
export function useEditing(
  kept: KeptInBook<readonly Edits[]>,
  narrative: Narrative | undefined,
): Editing | undefined {
  const { state, change } = kept;
  return useMemo(() => {
    if (!narrative) return undefined;
    const { subject } = narrative;
    const period = narrative.period && printPeriod(narrative.period);
    const isOwn = (one: Edits) => one.subject === subject && one.period === period;
    const made = state.kept.find(isOwn)?.edits ?? [];
    const replace = (changed: readonly Edit[]) => {
      const others = state.kept.filter((one) => !isOwn(one));
      const own: Edits = { version: 1, subject, ...(period && { period }), edits: changed };
      change(changed.length > 0 ? [...others, own] : others);
    };
    return {
      edits: standingEdits(made),
      add: (edit) => replace(withEdit(made, edit)),
      move(sentence, step) {
        const ids = sentencesIn(narrative).map((placed) => placed.sentence.id);
        const at = ids.indexOf(sentence);
        const behind = ids[step < 0 ? at - 2 : at + 1];
        if (at < 0 || (step < 0 ? at === 0 : at === ids.length - 1)) return;
        replace(
          withEdit(made, {
            kind: "move",
            sentence,
            ...(behind !== undefined && { after: behind }),
          }),
        );
      },
      drop: (edit) => replace(withoutEdit(made, edit)),
      putBack: () => replace(made),
      undo: () => replace(made.slice(0, -1)),
      dropAll: () => replace([]),
    };
  }, [state.kept, change, narrative]);
}
