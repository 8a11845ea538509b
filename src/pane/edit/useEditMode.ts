import { useState } from "react";
import type { Narrative } from "../../narrative/narrative";
import { sentencesIn } from "../../narrative/sentencesIn";
import { sentenceAtTop, showAtTop } from "../text/sentenceElement";
import type { LeaveOpenEdit } from "./Rewrite";

export interface EditMode {
  readonly isEditing: boolean;
  /** Begins or ends it at the sentence that is read; not while something half written cannot be taken. */
  readonly edit: (isEditing: boolean) => void;
  /** The sentence it was begun at. */
  readonly start: string | undefined;
  readonly leaveRef: LeaveOpenEdit;
}

/** Whether the text is being worked on. */
export function useEditMode(narrative: Narrative | undefined, leaveRef: LeaveOpenEdit): EditMode {
  const [isEditing, setEditing] = useState(false);
  const [start, setStart] = useState<string | undefined>(undefined);
  const edit = (next: boolean) => {
    if (leaveRef.current?.() === false) return;
    const sentences = narrative ? sentencesIn(narrative).map(({ sentence }) => sentence.id) : [];
    const top = sentenceAtTop(sentences);
    setStart(top);
    setEditing(next);
    if (!next && top !== undefined) window.setTimeout(() => showAtTop(top));
  };
  return { isEditing, edit, start, leaveRef };
}
