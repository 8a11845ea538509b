import { mergeClasses } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import { useState, type ReactElement } from "react";
import { useTranslation } from "../useTranslation";
import type { EditNotice } from "../../narrative/edits/editNotice";
import { editNoticeSentence } from "../../narrative/edits/editNoticeSentence";
import { headingWords } from "../../narrative/edits/renameHeading";
import type { Narrative, Sentence } from "../../narrative/narrative";
import { languageTag } from "../../narrative/print/languageTag";
import { printSentence } from "../../narrative/print/printSentence";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useEditTextStyles } from "./EditText.styles";
import { MadeEdits } from "./MadeEdits";
import { Rewrite, RewriteHeading } from "./Rewrite";
import type { Editing } from "./useEditing";
import { Button } from "../frame/Button";

export interface EditTextProps {
  readonly narrative: Narrative;
  /** The text before it was edited, for telling what was left out. */
  readonly generated: Narrative | undefined;
  readonly notices: readonly EditNotice[];
  readonly editing: Editing;
  /** Tells what was done; it can be taken back from there. */
  readonly onDone: (what: string) => void;
}

/** The text sentence by sentence: each can be put in other words, moved or left out, each heading renamed. */
export function EditText({ narrative, generated, notices, editing, onDone }: EditTextProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useEditTextStyles();
  const [open, setOpen] = useState<string | undefined>(undefined);
  const close = () => setOpen(undefined);

  const noticesOf = (sentence: Sentence) => notices.filter((one) => one.sentence === sentence.id);
  const isEdited = ({ id }: Sentence) =>
    editing.edits.some((one) => one.kind !== "heading" && one.sentence === id);

  return (
    <div className={styles.root} lang={languageTag(narrative.script)}>
      <p className={styles.hint} lang={language}>
        {t("edit.hint")}
      </p>
      {narrative.sections.map((section, sectionIndex) => (
        <section key={sectionIndex} className={styles.root}>
          {section.heading !== "" && (
            <div className={styles.line}>
              {open === `heading ${sectionIndex}` ? (
                <RewriteHeading
                  words={headingWords(section.heading)}
                  onCancel={close}
                  onTake={(text) => {
                    const heading = originalHeading(editing, headingWords(section.heading));
                    editing.add({ kind: "heading", heading, text });
                    onDone(t("edit.renamed"));
                    close();
                  }}
                />
              ) : (
                <>
                  <h3 className={styles.heading}>{section.heading}</h3>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<EditRegular />}
                    aria-label={t("edit.rename", { heading: section.heading })}
                    title={t("edit.rename", { heading: section.heading })}
                    onClick={() => setOpen(`heading ${sectionIndex}`)}
                  />
                </>
              )}
            </div>
          )}
          {section.paragraphs
            .flatMap(({ sentences }) => sentences)
            .map((sentence) => (
              <div
                key={sentence.id}
                className={mergeClasses(styles.sentence, isEdited(sentence) && styles.changed)}
              >
                {open === sentence.id ? (
                  <Rewrite
                    sentence={sentence}
                    onCancel={close}
                    onTake={(edit) => {
                      editing.add(edit);
                      onDone(t("edit.rewritten"));
                      close();
                    }}
                  />
                ) : (
                  <>
                    <p className={styles.words}>{printSentence(sentence)}</p>
                    <Tools sentence={sentence} editing={editing} onDone={onDone} onOpen={setOpen} />
                  </>
                )}
                {noticesOf(sentence).map((notice, index) => (
                  <p key={index} className={styles.notice} lang={language}>
                    {editNoticeSentence(notice, language)}
                  </p>
                ))}
              </div>
            ))}
        </section>
      ))}
      <MadeEdits editing={editing} narrative={generated ?? narrative} />
    </div>
  );
}

/** The name that the workbook gave a section, whatever the user calls it by now. */
function originalHeading({ edits }: Editing, shown: string): string {
  const renamed = edits.find((one) => one.kind === "heading" && one.text === shown);
  return renamed?.kind === "heading" ? renamed.heading : shown;
}

interface ToolsProps extends Pick<EditTextProps, "editing" | "onDone"> {
  readonly sentence: Sentence;
  readonly onOpen: (id: string) => void;
}

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
      {tool(t("edit.rewrite"), <EditRegular />, () => onOpen(id), t("edit.rewrite"))}
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
