import { Button, Spinner, Textarea } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, useState, type DragEvent } from "react";
import { useTranslation } from "../useTranslation";
import { PageBody } from "../frame/PageBody";
import { useCheckPageStyles } from "./CheckPage.styles";

/** A text to be checked, and the Word document it comes from, if it does. */
export interface Draft {
  readonly text: string;
  readonly name?: string;
  readonly bytes?: Uint8Array;
}

interface DraftEntryProps {
  readonly isBusy: boolean;
  /** There is something to hold it against. */
  readonly hasTables: boolean;
  readonly onCheck: (text: string) => void;
  readonly onOpen: (file: File) => void;
}

/** Where a draft is pasted, dropped or opened. */
export function DraftEntry({ isBusy, hasTables, onCheck, onOpen }: DraftEntryProps) {
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  const [text, setText] = useState("");
  const picker = useRef<HTMLInputElement>(null);

  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    onOpen(file);
  };

  return (
    <>
      <PageBody page="check">
        <h2 className={styles.heading}>{t("check.heading")}</h2>
        <p className={styles.hint}>{t(hasTables ? "check.hint" : "check.noTables")}</p>
        <Textarea
          rows={6}
          resize="vertical"
          aria-label={t("check.draft")}
          placeholder={t("check.paste")}
          value={text}
          onChange={(_, { value }) => setText(value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={onDrop}
        />
      </PageBody>
      <footer className={styles.footer}>
        <Button
          appearance="primary"
          icon={isBusy ? <Spinner size="extra-tiny" /> : <DocumentSearchRegular />}
          disabled={text.trim() === "" || !hasTables}
          disabledFocusable={isBusy}
          onClick={() => onCheck(text)}
        >
          {t("check.run")}
        </Button>
        <Button
          icon={<FolderOpenRegular />}
          disabled={!hasTables}
          disabledFocusable={isBusy}
          onClick={() => picker.current?.click()}
        >
          {t("check.open")}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".docx,.txt,.md,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          className={styles.picker}
          aria-label={t("check.open")}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onOpen(file);
            target.value = "";
          }}
        />
      </footer>
    </>
  );
}
