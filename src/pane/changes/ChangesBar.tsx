import { Button, Link, useId } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NarrativeChanges } from "../../narrative/change/changes";
import { summarizeChanges } from "../../narrative/change/summarizeChanges";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { selectedTab } from "../frame/PageTabs";
import { useFocusHandBack } from "../frame/useFocusHandBack";
import { ChangeLists } from "./ChangeLists";
import { useChangesBarStyles } from "./ChangesBar.styles";

interface ChangesBarProps {
  readonly changes: NarrativeChanges;
  /** Whom the text is about. */
  readonly subject: string;
  readonly announce: (text: string) => void;
  readonly onDismiss: () => void;
}

/** How the text differs from what it was: one line, and on request each change with its cell and its sentence. */
export function ChangesBar({ changes, subject, announce, onDismiss }: ChangesBarProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useChangesBarStyles();
  const root = useRef<HTMLElement>(null);
  const listId = useId("changes");
  const [open, setOpen] = useState(false);
  const summary = summarizeChanges(changes, language);
  useFocusHandBack(root, selectedTab);
  useEffect(() => announce(summary), [announce, summary]);
  return (
    <section ref={root} className={styles.root} aria-label={t("changes.label")}>
      <div className={styles.line}>
        <span className={styles.summary}>{summary}</span>
        <Link
          as="button"
          className={styles.action}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          {t(open ? "changes.hide" : "changes.show")}
        </Link>
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={t("changes.dismiss")}
          onClick={onDismiss}
        />
      </div>
      <div id={listId} hidden={!open}>
        {open && <ChangeLists changes={changes} subject={subject} />}
      </div>
    </section>
  );
}
