import { Field, Textarea } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { useRef, useState } from "react";
import { useTranslation } from "../useTranslation";
import { problemSentence } from "../../problemSentence";
import { printCorrections } from "../../tables/corrections/printCorrections";
import { readCorrections } from "../../tables/corrections/readCorrections";
import { downloadFile } from "../downloadFile";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useCorrections } from "./CorrectionsAccess";
import { useSectionStyles } from "./Section.styles";
import { Button } from "../frame/Button";

/** Corrections out of the workbook and into it, as a file or, where the host allows none, as a text to copy and paste. */
export function ExchangeBar() {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useSectionStyles();
  const { corrections, replaceAll } = useCorrections();
  const [text, setText] = useState<string | undefined>(undefined);
  const [complaint, setComplaint] = useState<string | undefined>(undefined);
  const picker = useRef<HTMLInputElement>(null);

  const importText = (given: string) => {
    const read = readCorrections(given);
    setComplaint(read.ok ? undefined : problemSentence({ code: "unreadable-settings" }, language));
    setText(read.ok ? undefined : given);
    if (read.ok) replaceAll(read.value);
  };

  const exportAll = () => {
    const printed = printCorrections(corrections);
    setComplaint(undefined);
    setText(printed);
    downloadFile(new TextEncoder().encode(printed), t("corrections.file"), "application/json");
  };

  return (
    <div className={styles.group}>
      <div className={styles.bar}>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          disabled={corrections.corrections.length === 0}
          onClick={exportAll}
        >
          {t("corrections.export")}
        </Button>
        <Button size="small" icon={<ArrowUploadRegular />} onClick={() => picker.current?.click()}>
          {t("corrections.import")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setText("")}>
          {t("corrections.paste")}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          className={styles.picker}
          aria-label={t("corrections.import")}
          onChange={async ({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file) importText(await file.text());
          }}
        />
      </div>
      {text !== undefined && (
        <>
          <Field
            label={t("corrections.text")}
            size="small"
            {...(complaint !== undefined && { validationMessage: complaint })}
          >
            <Textarea
              size="small"
              rows={4}
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
          </Field>
          <div className={styles.bar}>
            <Button size="small" disabled={text.trim() === ""} onClick={() => importText(text)}>
              {t("corrections.take")}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setText(undefined)}>
              {t("notice.dismiss")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
