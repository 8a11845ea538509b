import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useId, useState, type FocusEvent, type KeyboardEvent } from "react";
import { useTranslation } from "../useTranslation";
import { useMoreActionsStyles } from "./MoreActions.styles";
import { Button } from "../frame/Button";

export interface MoreActionsProps {
  readonly disabled: boolean;
  /** Whether the Word file is to list where its figures come from. */
  readonly appendix: boolean;
  readonly onAppendix: (appendix: boolean) => void;
  /** The text of every member: into a Word file, or on a sheet. Absent where there is but one. */
  readonly onAll?: (into: "word" | "sheet") => Promise<void>;
  /** The text is finished. */
  readonly frozen: boolean;
  readonly onFreeze: () => void;
  /** How the text is worded is set on another page. */
  readonly onStyle: () => void;
}

/** What is done with the text less often. */
export function MoreActions(props: MoreActionsProps) {
  const { disabled, appendix, onAppendix, onAll, frozen, onFreeze, onStyle } = props;
  const { t } = useTranslation();
  const styles = useMoreActionsStyles();
  const [open, setOpen] = useState(false);
  const buttonId = useId();
  const focusButton = () => document.getElementById(buttonId)?.focus();
  const id = useId();

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    focusButton();
  };

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };

  const entry = (label: string, run: () => unknown) => (
    <button
      type="button"
      className={styles.entry}
      onClick={() => {
        focusButton();
        setOpen(false);
        run();
      }}
    >
      {label}
    </button>
  );

  return (
    <div className={styles.root} onKeyDown={onEscape} onBlur={onBlur}>
      <Button
        id={buttonId}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        disabled={disabled}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t("actions.more")}
        title={t("actions.more")}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div id={id} role="group" aria-label={t("actions.more")} className={styles.panel}>
          {entry(t(frozen ? "frozen.takeBack" : "frozen.freeze"), onFreeze)}
          {onAll && entry(t("actions.allWord"), () => void onAll("word"))}
          {onAll && entry(t("actions.allSheet"), () => void onAll("sheet"))}
          <label className={styles.entry}>
            <input
              type="checkbox"
              className={styles.box}
              checked={appendix}
              onChange={({ target }) => onAppendix(target.checked)}
            />
            {t("actions.appendix")}
          </label>
          {entry(t("actions.style"), onStyle)}
        </div>
      )}
    </div>
  );
}
