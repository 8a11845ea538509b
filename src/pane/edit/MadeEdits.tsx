import { useTranslation } from "../useTranslation";
import type { Edit } from "../../narrative/edits/edits";
import type { Narrative } from "../../narrative/narrative";
import { printSentence } from "../../narrative/print/printSentence";
import { sentencesIn } from "../../narrative/sentencesIn";
import { useEditTextStyles } from "./EditText.styles";
import { ownWords } from "./ownWords";
import type { Editing } from "./useEditing";
import { Button } from "../frame/Button";

interface MadeEditsProps {
  readonly editing: Editing;
  /** The text as it was before any of them. */
  readonly narrative: Narrative;
  /** Tells what was done; it can be taken back from there. */
  readonly onDone: (what: string) => void;
}

/** All that was done to the text, each of it to be taken back by itself. */
export function MadeEdits({ editing, narrative, onDone }: MadeEditsProps) {
  const { t } = useTranslation();
  const styles = useEditTextStyles();
  if (editing.edits.length === 0) return null;
  const sentences = sentencesIn(narrative).map(({ sentence }) => sentence);
  const texts = new Map(sentences.map((sentence) => [sentence.id, printSentence(sentence)]));
  const about = (edit: Edit) => {
    if (edit.kind === "heading") return `${edit.heading} → ${edit.text}`;
    if (edit.kind === "rewrite") return ownWords(edit, sentences);
    return texts.get(edit.sentence) ?? "…";
  };
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>{t("edit.made", { count: editing.edits.length })}</h3>
      {editing.edits.map((edit, index) => (
        <div key={index} className={styles.sentence}>
          <p className={styles.words}>{`${t(`edit.${edit.kind}Kind`)}：${about(edit)}`}</p>
          <Button size="small" appearance="subtle" onClick={() => editing.drop(edit)}>
            {t(edit.kind === "exclude" ? "edit.restore" : "notice.undo")}
          </Button>
        </div>
      ))}
      <div className={styles.tools}>
        <Button size="small" onClick={editing.undo}>
          {t("edit.undoLast")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            editing.dropAll();
            onDone(t("edit.dropped"));
          }}
        >
          {t("edit.dropAll")}
        </Button>
      </div>
    </section>
  );
}
