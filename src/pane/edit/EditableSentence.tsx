import { mergeClasses } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import type { ReactElement } from "react";
import { isSetAside, type EditNotice } from "../../narrative/edits/editNotice";
import { editNoticeSentence } from "../../narrative/edits/editNoticeSentence";
import type { Rewriting } from "../../narrative/edits/edits";
import type { Sentence } from "../../narrative/narrative";
import { printSentence } from "../../narrative/print/printSentence";
import { Button } from "../frame/Button";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { sentenceElementId } from "../text/sentenceElement";
import { useTranslation } from "../useTranslation";
import { useEditTextStyles } from "./EditText.styles";
import { ownWords } from "./ownWords";
import { Rewrite, type LeaveOpenEdit } from "./Rewrite";
import { bracketed, shownTemplate } from "./shownTemplate";
import type { Editing } from "./useEditing";

interface EditableSentenceProps {
  readonly sentence: Sentence;
  /** The sentence before it was edited. */
  readonly generated: Sentence;
  /** What became of the edits that were made to it. */
  readonly notices: readonly EditNotice[];
  readonly editing: Editing;
  readonly isOpen: boolean;
  readonly leaveRef: LeaveOpenEdit;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onDone: (what: string) => void;
}

/** A sentence and what can be done with it. Where the user's words were set aside, they are shown, and are there to begin from. */
export function EditableSentence(props: EditableSentenceProps) {
  const { sentence, generated, notices, editing, isOpen } = props;
  const { leaveRef, onOpen, onClose, onDone } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useEditTextStyles();
  const own = notices
    .filter(isSetAside)
    .map(({ edit }) => edit)
    .find(isRewriting);
  const isEdited = editing.edits.some(
    (one) => one.kind !== "heading" && one.sentence === sentence.id,
  );
  return (
    <div
      id={sentenceElementId(sentence.id)}
      className={mergeClasses(styles.sentence, isEdited && styles.changed)}
    >
      {isOpen ? (
        <Rewrite
          sentence={sentence}
          generated={generated}
          start={own ? ownWords(own, [sentence], bracketed) : shownTemplate(sentence)}
          leaveRef={leaveRef}
          onCancel={onClose}
          onTake={(edit) => {
            // Known by the same sentence as before, it takes the place of what was set aside.
            editing.add(own ? { ...edit, sentence: own.sentence } : edit);
            onDone(t("edit.rewritten"));
            onClose();
          }}
        />
      ) : (
        <>
          <p className={styles.words}>{printSentence(sentence)}</p>
          <Tools sentence={sentence} editing={editing} onDone={onDone} onOpen={onOpen} />
        </>
      )}
      {notices.map((notice, index) => (
        <p key={index} className={styles.notice} lang={language}>
          {editNoticeSentence(notice, language)}
        </p>
      ))}
      {own && !isOpen && (
        <>
          <p className={styles.words}>{t("edit.own", { words: ownWords(own, [sentence]) })}</p>
          <Button size="small" onClick={onOpen}>
            {t("edit.ownAgain")}
          </Button>
        </>
      )}
    </div>
  );
}

function isRewriting(edit: EditNotice["edit"]): edit is Rewriting {
  return edit.kind === "rewrite";
}

type ToolsProps = Pick<EditableSentenceProps, "sentence" | "editing" | "onDone" | "onOpen">;

function Tools({ sentence, editing, onDone, onOpen }: ToolsProps) {
  const { t } = useTranslation();
  const styles = useEditTextStyles();
  const { id } = sentence;
  const text = printSentence(sentence);
  const tool = (label: string, icon: ReactElement, run: () => void, words?: string) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={`${label}：${text}`}
      title={label}
      onClick={run}
    >
      {words}
    </Button>
  );
  return (
    <div className={styles.tools}>
      {tool(t("edit.rewrite"), <EditRegular />, onOpen, t("edit.rewrite"))}
      {tool(
        t("edit.exclude"),
        <EyeOffRegular />,
        () => {
          editing.add({ kind: "exclude", sentence: id });
          onDone(t("edit.excluded"));
        },
        t("edit.exclude"),
      )}
      {tool(t("edit.up"), <ArrowUpRegular />, () => editing.move(id, -1))}
      {tool(t("edit.down"), <ArrowDownRegular />, () => editing.move(id, 1))}
    </div>
  );
}
