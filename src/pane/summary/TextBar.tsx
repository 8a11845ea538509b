import { useTranslation } from "../useTranslation";
import { useUnseenStyles } from "../frame/Unseen.styles";
import { ActionBar, type ActionBarProps } from "./ActionBar";

interface TextBarProps extends ActionBarProps {
  /** There is a text to go back to. */
  readonly hasText: boolean;
}

/** What can be done with the text, with the way back from there to the text. */
export function TextBar({ hasText, ...actions }: TextBarProps) {
  const { t } = useTranslation();
  const unseen = useUnseenStyles();
  return (
    <div id="text-actions" className={unseen.target}>
      {hasText && (
        <button type="button" className={unseen.skip} onClick={focusText}>
          {t("pane.skipBack")}
        </button>
      )}
      <ActionBar {...actions} />
    </div>
  );
}

/** Past the text, whose figures are many stops for the Tab key; without a change of the page's address, which is Office's. */
export function SkipText() {
  const { t } = useTranslation();
  const unseen = useUnseenStyles();
  return (
    <button type="button" className={unseen.skip} onClick={focusActions}>
      {t("pane.skip")}
    </button>
  );
}

function focusActions(): void {
  document.querySelector<HTMLElement>("#text-actions footer button")?.focus();
}

/** To the first sentence, however many stops lie between. */
function focusText(): void {
  const first = "#page-summary [data-stop], #page-summary [id^=sentence-] button";
  document.querySelector<HTMLElement>(first)?.focus();
}
