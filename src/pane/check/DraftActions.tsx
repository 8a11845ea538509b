import { mergeClasses } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import type { Correction, DocumentDesk } from "../../hosts/documents";
import { problemSentence } from "../../problemSentence";
import { copyParagraphs } from "../copyRichText";
import { downloadFile, WORD_TYPE } from "../downloadFile";
import { Button } from "../frame/Button";
import { usePaneLanguage } from "../frame/PaneLanguage";
import type { Notice } from "../state/useNotice";
import { useTranslation } from "../useTranslation";
import { useCheckPageStyles } from "./CheckPage.styles";
import { correctedText } from "./decisions";
import type { Draft } from "./DraftEntry";

export interface DraftActionsProps {
  readonly draft: Draft;
  /** As it was read, and what takes the place of its words. */
  readonly text: string;
  readonly replacements: Parameters<typeof correctedText>[1];
  /** What is said of some words beside the text. */
  readonly comments?: readonly Correction[];
  readonly documents: DocumentDesk;
  readonly notify: (notice: Notice) => void;
  readonly words: {
    readonly copied: string;
    readonly copyHint: string;
    readonly saveHint: string;
    /** Behind the name of the file that is saved. */
    readonly suffix: string;
  };
  /** The numbers of what is still to be looked at, in their order, and what is looked at now. */
  readonly open: readonly number[];
  readonly current: number | undefined;
  readonly onChoose: (number: number) => void;
  readonly onOther: () => void;
}

/** What becomes of a draft that was held against the workbook: copied, saved, gone through, left for another. */
export function DraftActions(props: DraftActionsProps) {
  const { draft, text, replacements, comments, documents, notify, words, open, current } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useCheckPageStyles();

  const copy = async () => {
    const isCopied = await copyParagraphs(correctedText(text, replacements));
    notify(
      isCopied
        ? { intent: "success", text: words.copied }
        : { intent: "error", text: t("actions.copyFailed") },
    );
  };

  const save = async () => {
    const bytes = draft.bytes ?? (await documents.write(text));
    const result = await documents.correct(bytes, replacements, t("pane.title"), comments);
    if (!result.ok) {
      notify({ intent: "error", text: problemSentence(result.problem, language) });
      return;
    }
    const stem = (draft.name ?? t("check.draft")).replace(/\.(?:docx|txt|md)$/i, "");
    const name = `${stem}${words.suffix}.docx`;
    downloadFile(result.value.bytes, name, WORD_TYPE);
    const left = result.value.left.length;
    notify({
      intent: "info",
      text: left > 0 ? t("check.savedBut", { name, left }) : t("check.saved", { name }),
    });
  };

  const next = () => {
    const following = open.find((number) => number > (current ?? -1)) ?? open[0];
    if (following !== undefined) props.onChoose(following);
  };

  return (
    <footer className={styles.footer}>
      <Button
        appearance="primary"
        className={styles.action}
        icon={<CopyRegular />}
        title={words.copyHint}
        onClick={() => void copy()}
      >
        {t("actions.copy")}
      </Button>
      <Button
        className={styles.action}
        icon={<DocumentArrowDownRegular />}
        aria-label={t("check.save")}
        title={draft.bytes ? words.saveHint : t("check.saveTextHint")}
        onClick={() => void save()}
      >
        <span className={styles.label}>{t("check.save")}</span>
      </Button>
      <Button
        appearance="subtle"
        className={styles.action}
        disabled={open.length === 0}
        onClick={next}
      >
        {t("check.next", { count: open.length })}
      </Button>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.action, styles.end)}
        onClick={props.onOther}
      >
        {t("check.other")}
      </Button>
    </footer>
  );
}
