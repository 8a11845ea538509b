import { Input, Textarea } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, type DragEvent, type ReactNode } from "react";
import { useTranslation } from "../useTranslation";
import { PageBody } from "../frame/PageBody";
import { Segments } from "../summary/Segments";
import { useCheckPageStyles } from "./CheckPage.styles";
import { Button } from "../frame/Button";
import { Spinner } from "../frame/Spinner";

/** A text to be checked, and the Word document it comes from, if it does. */
export interface Draft {
  readonly text: string;
  readonly name?: string;
  readonly bytes?: Uint8Array;
}

/** What is to be done with it: held against the workbook, brought up to date by it, or filled in. */
export const DRAFT_USES = ["check", "update", "fill"] as const;

export type DraftUse = (typeof DRAFT_USES)[number];

interface DraftEntryProps {
  readonly use: DraftUse;
  readonly onUse: (use: DraftUse) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Of which year an old text is; empty where it tells. */
  readonly from: string;
  readonly onFrom: (year: string) => void;
  /** Another was done before: the box takes the focus that was on what came of it. */
  readonly isAgain: boolean;
  readonly isBusy: boolean;
  /** There is something to hold it against. */
  readonly hasTables: boolean;
  /** What stands above the text: others that are there already. */
  readonly children?: ReactNode;
  /** What else can be done with the text. */
  readonly more?: ReactNode;
  readonly onRun: () => void;
  readonly onOpen: (file: File) => void;
}

/** Where a draft is pasted, dropped or opened, and what is to become of it. */
export function DraftEntry(props: DraftEntryProps) {
  const { use, onUse, text, onText, from, onFrom, isAgain, isBusy, hasTables } = props;
  const { onRun, onOpen } = props;
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
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
        <Segments
          label={t("use.label")}
          options={DRAFT_USES.map((value) => ({ value, label: t(`use.${value}`) }))}
          value={use}
          onChange={onUse}
        />
        {props.children}
        <p className={styles.hint}>{hasTables ? t(`use.${use}Hint`) : t("check.noTables")}</p>
        <Textarea
          autoFocus={isAgain}
          rows={6}
          resize="vertical"
          aria-label={t("check.draft")}
          placeholder={t("check.paste")}
          value={text}
          onChange={(_, { value }) => onText(value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={onDrop}
        />
        {use === "update" && (
          <label className={styles.bar}>
            {t("use.from")}
            <Input
              size="small"
              inputMode="numeric"
              maxLength={5}
              className={styles.year}
              value={from}
              onChange={(_, { value }) => onFrom(value)}
            />
          </label>
        )}
      </PageBody>
      <footer className={styles.footer}>
        <Button
          appearance="primary"
          icon={isBusy ? <Spinner /> : <DocumentSearchRegular />}
          disabled={text.trim() === "" || !hasTables}
          disabledFocusable={isBusy}
          onClick={onRun}
        >
          {t(`use.${use}Run`)}
        </Button>
        <Button
          icon={<FolderOpenRegular />}
          disabled={!hasTables}
          disabledFocusable={isBusy}
          onClick={() => picker.current?.click()}
        >
          {t("check.open")}
        </Button>
        {props.more}
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
