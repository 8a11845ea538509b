import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useEffect, useState, type ReactElement } from "react";
import { useTranslation } from "../useTranslation";
import { useActionBarStyles } from "./ActionBar.styles";
import { MoreActions, type MoreActionsProps } from "./MoreActions";
import { Button } from "../frame/Button";

const COPIED_MILLISECONDS = 2500;

export interface ActionBarProps extends Omit<MoreActionsProps, "disabled"> {
  /** Nothing to act upon yet. */
  readonly disabled: boolean;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
  /** Yields whether it succeeded. */
  readonly onCopy: () => Promise<boolean>;
  readonly onInsert: () => Promise<void>;
  readonly onExport: () => Promise<void>;
}

/** What can be done with the text, in one bar. */
export function ActionBar(props: ActionBarProps) {
  const { disabled, editing, onEdit, onCopy, onInsert, onExport, ...more } = props;
  const { t } = useTranslation();
  const styles = useActionBarStyles();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), COPIED_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [copied]);

  const copy = async () => setCopied(await onCopy());

  return (
    <footer className={styles.root}>
      <Button
        appearance="primary"
        className={styles.button}
        icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
        disabled={disabled}
        onClick={() => void copy()}
      >
        {copied ? t("actions.copied") : t("actions.copy")}
      </Button>
      <Action
        label={t("actions.insert")}
        icon={<TableAddRegular />}
        disabled={disabled}
        run={onInsert}
      />
      <Action
        label={t("actions.export")}
        icon={<DocumentArrowDownRegular />}
        disabled={disabled}
        run={onExport}
      />
      <Button
        className={mergeClasses(styles.button, styles.more)}
        appearance={editing ? "primary" : undefined}
        icon={<EditRegular />}
        disabled={disabled}
        aria-pressed={editing}
        onClick={() => onEdit(!editing)}
      >
        {t(editing ? "edit.done" : "edit.start")}
      </Button>
      <MoreActions disabled={disabled} {...more} />
    </footer>
  );
}

interface ActionProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled: boolean;
  readonly run: () => Promise<void>;
}

/** Its name is seen where there is room, and said always. */
function Action({ label, icon, disabled, run }: ActionProps) {
  const styles = useActionBarStyles();
  const [busy, setBusy] = useState(false);

  const start = async () => {
    setBusy(true);
    try {
      await run();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Button
      className={styles.button}
      icon={icon}
      disabled={disabled}
      disabledFocusable={busy}
      aria-label={label}
      title={label}
      onClick={() => void start()}
    >
      <span className={styles.label}>{label}</span>
    </Button>
  );
}
