import { useLayoutEffect, useState } from "react";
import { useTranslation } from "../useTranslation";
import type { EditNotice } from "../../narrative/edits/editNotice";
import { headingWords } from "../../narrative/edits/renameHeading";
import type { Narrative } from "../../narrative/narrative";
import { languageTag } from "../../narrative/print/languageTag";
import { sentencesIn } from "../../narrative/sentencesIn";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { showAtTop } from "../text/sentenceElement";
import { EditableHeading } from "./EditableHeading";
import { EditableSentence } from "./EditableSentence";
import { useEditTextStyles } from "./EditText.styles";
import { MadeEdits } from "./MadeEdits";
import type { LeaveOpenEdit } from "./Rewrite";
import type { Editing } from "./useEditing";

export interface EditTextProps {
  readonly narrative: Narrative;
  /** The text before it was edited, for telling what was left out and what the figures say by themselves. */
  readonly generated: Narrative | undefined;
  readonly notices: readonly EditNotice[];
  readonly editing: Editing;
  /** The sentence that was read last: it is gone on with. */
  readonly start: string | undefined;
  readonly leaveRef: LeaveOpenEdit;
  readonly onTitle: (title: string) => void;
  /** Tells what was done; it can be taken back from there. */
  readonly onDone: (what: string) => void;
}

/** As long as the workbook keeps a title. */
const LONGEST_TITLE = 200;

/** The text sentence by sentence: each can be put in other words, moved or left out, each heading renamed. */
export function EditText(props: EditTextProps) {
  const { narrative, generated, notices, editing, start, leaveRef, onTitle, onDone } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useEditTextStyles();
  const [open, setOpen] = useState<string | undefined>(undefined);
  const before = new Map(
    sentencesIn(generated ?? narrative).map((placed) => [placed.sentence.id, placed.sentence]),
  );
  const close = () => setOpen(undefined);

  useLayoutEffect(() => {
    if (start !== undefined) showAtTop(start);
    // Where it was begun; later it is the user who scrolls.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const opening = (id: string) => ({
    isOpen: open === id,
    onClose: close,
    onOpen: () => {
      if (leaveRef.current?.() !== false) setOpen(id);
    },
  });

  return (
    <div className={styles.root} lang={languageTag(narrative.script)}>
      <p className={styles.hint} lang={language}>
        {t("edit.hint")}
      </p>
      <EditableHeading
        level="h2"
        heading={narrative.title}
        words={narrative.title}
        most={LONGEST_TITLE}
        leaveRef={leaveRef}
        {...opening("title")}
        onTake={(title) => {
          onTitle(title);
          close();
        }}
      />
      {narrative.sections.map((section, sectionIndex) => (
        <section key={sectionIndex} className={styles.root}>
          {section.heading !== "" && (
            <EditableHeading
              level="h3"
              heading={section.heading}
              words={headingWords(section.heading)}
              leaveRef={leaveRef}
              {...opening(`heading ${sectionIndex}`)}
              onTake={(text) => {
                const heading = originalHeading(editing, headingWords(section.heading));
                editing.add({ kind: "heading", heading, text });
                onDone(t("edit.renamed"));
                close();
              }}
            />
          )}
          {section.paragraphs
            .flatMap(({ sentences }) => sentences)
            .map((sentence) => (
              <EditableSentence
                key={sentence.id}
                sentence={sentence}
                generated={before.get(sentence.id) ?? sentence}
                notices={notices.filter((one) => one.sentence === sentence.id)}
                editing={editing}
                leaveRef={leaveRef}
                {...opening(sentence.id)}
                onDone={onDone}
              />
            ))}
        </section>
      ))}
      <MadeEdits editing={editing} narrative={generated ?? narrative} onDone={onDone} />
    </div>
  );
}

/** The name that the workbook gave a section, whatever the user calls it by now. */
function originalHeading({ edits }: Editing, shown: string): string {
  const renamed = edits.find((one) => one.kind === "heading" && one.text === shown);
  return renamed?.kind === "heading" ? renamed.heading : shown;
}
