import { printPeriod } from "../../quantity/printPeriod";
import type { Narrative } from "../narrative";
import type { Edit, Edits } from "./edits";
import type { EditNotice } from "./editNotice";
import { findEdited } from "./findEdited";
import { renameHeading } from "./renameHeading";
import { mapSentences } from "./mapSentences";
import { moveSentence } from "./moveSentence";
import { simplified } from "../simplified";
import { rewritten } from "./rewritten";
import { standingEdits } from "./standingEdits";

export interface EditedNarrative {
  readonly narrative: Narrative;
  readonly notices: readonly EditNotice[];
}

/**
 * Does to a text what the user has done to it before: edits find their sentences again by what these are about. Of several
 * wordings of one sentence the last takes the place of the sentence as generated; the earlier ones do nothing. An edit
 * that does not fit any more is not done and told; none is ever dropped, and none makes the text say what its cells do not.
 * The text is in its style already, but not yet in Traditional characters: the user's words are written in these with it.
 */
export function applyEdits(written: Narrative, edits: Edits): EditedNarrative {
  const narrative = simplified(written);
  const period = narrative.period ? printPeriod(narrative.period) : undefined;
  const standing = standingEdits(edits.edits);
  if (edits.subject !== narrative.subject || edits.period !== period) {
    const notices = standing.map((edit) => ({ edit, code: "other-text" as const }));
    return { narrative, notices };
  }
  return standing.reduce<EditedNarrative>(
    (done, edit) => {
      const { narrative: text, notices } = applyEdit(done.narrative, narrative, edit);
      return { narrative: text, notices: [...done.notices, ...notices] };
    },
    { narrative, notices: [] },
  );
}

function applyEdit(text: Narrative, original: Narrative, edit: Edit): EditedNarrative {
  if (edit.kind === "heading") return renameHeading(text, edit);
  const found = findEdited(text, edit.sentence);
  const [first] = found;
  if (!first) {
    return { narrative: text, notices: [{ edit, code: "sentence-gone" }] };
  }
  switch (edit.kind) {
    case "exclude": {
      const more = found.filter(({ saysMore }) => saysMore);
      const gone = found.filter(({ saysMore }) => !saysMore).map(({ sentence }) => sentence.id);
      return {
        narrative: mapSentences(text, (one) => (gone.includes(one.id) ? [] : [one])),
        notices: more.map(({ sentence }) => ({ edit, code: "says-more", sentence: sentence.id })),
      };
    }
    case "move": {
      const [behind] = edit.after === undefined ? [] : findEdited(text, edit.after);
      if (edit.after !== undefined && !behind) {
        return { narrative: text, notices: [{ edit, code: "sentence-gone" }] };
      }
      const moved = moveSentence(text, first.sentence.id, behind?.sentence.id);
      return { narrative: moved, notices: [] };
    }
    case "rewrite": {
      const result = rewritten(edit, first.sentence, original);
      return {
        narrative: mapSentences(text, (one) =>
          one.id === first.sentence.id ? [result.sentence ?? one] : [one],
        ),
        notices: result.notices,
      };
    }
  }
}
