import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useActionBarStyles } from "./ActionBar.styles";
import { ExportWord } from "./ExportWord";

const COPIED_MILLISECONDS = 2500;

interface ActionBarProps {
  /** Nothing to act upon yet. */
  readonly disabled: boolean;
  /** Yields whether it succeeded. */
  readonly onCopy: () => Promise<boolean>;
  readonly onInsert: () => Promise<void>;
  readonly onExport: (appendix: boolean) => Promise<void>;
}

/** What can be done with the text. */
export function ActionBar({ disabled, onCopy, onInsert, onExport }: ActionBarProps) {
  const { t } = useTranslation();
  const styles = useActionBarStyles();
  const [copied, setCopied] = useState(false);
  const [inserting, setInserting] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), COPIED_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [copied]);

  const copy = async () => setCopied(await onCopy());

  const insert = async () => {
    setInserting(true);
    try {
      await onInsert();
    } finally {
      setInserting(false);
    }
  };

  return (
    <footer className={styles.root}>
      <Button
        appearance="primary"
        icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
        disabled={disabled}
        onClick={() => void copy()}
      >
        {copied ? t("actions.copied") : t("actions.copy")}
      </Button>
      <Button
        icon={<TableAddRegular />}
        disabled={disabled}
        disabledFocusable={inserting}
        onClick={() => void insert()}
      >
        {t("actions.insert")}
      </Button>
      <ExportWord disabled={disabled} onExport={onExport} />
    </footer>
  );
}
