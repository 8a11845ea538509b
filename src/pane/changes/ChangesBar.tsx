import { useId } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useTranslation } from "../useTranslation";
import type { NarrativeChanges } from "../../narrative/change/changes";
import { summarizeChanges } from "../../narrative/change/summarizeChanges";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { selectedTab } from "../frame/PageTabs";
import { useFocusHandBack } from "../frame/useFocusHandBack";
import { ChangeLists } from "./ChangeLists";
import { useChangesBarStyles } from "./ChangesBar.styles";
import { currentChange, stepToChange } from "./stepToChange";
import { Button } from "../frame/Button";
import { LinkButton } from "../frame/LinkButton";

interface ChangesBarProps {
  readonly changes: NarrativeChanges;
  /** Whom the text is about. */
  readonly subject: string;
  /** How many places are marked in the text. */
  readonly marked: number;
  readonly announce: (text: string) => void;
  /** The user has seen a change and lets it stand. */
  readonly onAccept: (factIds: readonly string[]) => void;
  readonly onDismiss: () => void;
}

/**
 * How the text differs from what it was: one line that stays above it, the way from one change to the next, and on request each
 * of them with its cell and its sentence. What is not accepted is held: it stays marked.
 */
export function ChangesBar(props: ChangesBarProps) {
  const { changes, subject, marked, announce, onAccept, onDismiss } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useChangesBarStyles();
  const root = useRef<HTMLElement>(null);
  const listId = useId("changes");
  const [open, setOpen] = useState(false);
  const summary = summarizeChanges(changes, language);
  useFocusHandBack(root, selectedTab);
  useEffect(() => announce(summary), [announce, summary]);

  const accept = () => {
    const fact = currentChange();
    if (fact !== undefined) onAccept([fact]);
    window.setTimeout(() => stepToChange(1));
  };

  const icon = (label: string, symbol: ReactElement, run: () => void) => (
    <Button
      appearance="subtle"
      size="small"
      icon={symbol}
      aria-label={label}
      title={label}
      onClick={run}
    />
  );

  return (
    <section ref={root} className={styles.root} aria-label={t("changes.label")}>
      <div className={styles.line}>
        <span className={styles.summary}>{summary}</span>
        <LinkButton
          className={styles.action}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          {t(open ? "changes.hide" : "changes.show")}
        </LinkButton>
        {marked > 0 && (
          <>
            {icon(t("changes.previous"), <ChevronUpRegular />, () => stepToChange(-1))}
            {icon(t("changes.next"), <ChevronDownRegular />, () => stepToChange(1))}
            {icon(t("changes.accept"), <CheckmarkRegular />, accept)}
          </>
        )}
        {icon(t("changes.dismiss"), <DismissRegular />, onDismiss)}
      </div>
      <div id={listId} hidden={!open}>
        {open && <ChangeLists changes={changes} subject={subject} />}
      </div>
    </section>
  );
}
