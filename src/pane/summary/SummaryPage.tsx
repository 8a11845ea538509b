import { useTranslation } from "react-i18next";
import type { LiveBook } from "../../hosts/host";
import { problemSentence } from "../../problemSentence";
import type { Writer } from "../../narrative/print/traditionalWriter";
import type { Reading } from "../../tables/table";
import { ChangesBar } from "../changes/ChangesBar";
import { useChanges } from "../changes/useChanges";
import { Message } from "../frame/Message";
import { PageBody } from "../frame/PageBody";
import { usePaneLanguage } from "../frame/PaneLanguage";
import type { Choice } from "../state/keepChoice";
import { StyleSection } from "../style/StyleSection";
import type { Wording } from "../style/useWording";
import type { AskedFor } from "../../tables/askedFor";
import { useNarrative } from "../state/useNarrative";
import type { Notice } from "../state/useNotice";
import { useScript } from "../state/useScript";
import { NarrativeText } from "../text/NarrativeText";
import { ActionBar } from "./ActionBar";
import { ChoiceBar } from "./ChoiceBar";
import { Omissions } from "./Omissions";
import { useTextActions } from "./useTextActions";

interface SummaryPageProps {
  readonly book: LiveBook;
  readonly reading: Reading;
  /** What the text is compared with: the workbook as the user last took note of it. */
  readonly baseline: Reading;
  readonly onTakeNote: () => void;
  readonly wish: Choice;
  /** What of the wish the workbook's own settings decide. */
  readonly decided: AskedFor | undefined;
  readonly onChoose: (change: Partial<Choice>) => void;
  readonly wording: Wording;
  /** Writes Traditional characters, once it is there. */
  readonly writer: Writer | undefined;
  readonly onShowFound: () => void;
  readonly onRetry: () => void;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
}

/** The choice of subject and period, the text written for it, and what can be done with the text. */
export function SummaryPage(props: SummaryPageProps) {
  const {
    book,
    reading,
    baseline,
    onTakeNote,
    wish,
    decided,
    onChoose,
    wording,
    writer,
    onShowFound,
    onRetry,
    notify,
    announce,
  } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const written = useNarrative(reading, wish, wording.state.kept);
  const { result, choices } = written;
  const { copy, insert, exportWord } = useTextActions({ book, notify, announce });
  const narrative = result.ok ? result.value : undefined;
  const isTraditional = written.choice.script === "hant";
  const write = isTraditional ? writer : undefined;
  const shown = useScript(narrative, write);
  const isConverting = isTraditional && !writer;
  const subject = choices.subjects.find((option) => option.value === narrative?.subject)?.label;
  const changes = useChanges(
    baseline,
    reading,
    narrative,
    written.choice.length,
    wording.state.kept,
  );
  return (
    <>
      <PageBody page="summary">
        {reading.tables.length > 0 && (
          <ChoiceBar
            reading={reading}
            written={written}
            converting={isConverting}
            decided={decided}
            onChoose={onChoose}
            onShowFound={onShowFound}
          >
            <StyleSection
              state={wording.state}
              onChange={(settings) => {
                wording.change(settings);
                announce(t("style.applied"));
              }}
              onGiveUp={wording.giveUpUnreadable}
            />
          </ChoiceBar>
        )}
        {!result.ok && (
          <Message
            intent="warning"
            text={problemSentence(result.problem, language)}
            action={{ label: t("notice.retry"), run: onRetry }}
          />
        )}
        {shown && (
          <>
            {changes && (
              <ChangesBar
                changes={changes}
                subject={shown.subject}
                announce={announce}
                onDismiss={onTakeNote}
              />
            )}
            <NarrativeText narrative={shown} />
            <Omissions omitted={shown.omitted} />
          </>
        )}
      </PageBody>
      <ActionBar
        disabled={!shown || isConverting}
        onCopy={async () => shown !== undefined && copy(shown)}
        onInsert={async () => shown && insert(shown, subject ?? shown.subject, write)}
        onExport={async (appendix) => shown && exportWord(shown, appendix)}
      />
    </>
  );
}
