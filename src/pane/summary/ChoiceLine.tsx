import { mergeClasses } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, type KeyboardEvent } from "react";
import { useTranslation } from "../useTranslation";
import type { BookView } from "../engine/bookView";
import type { Written } from "../engine/messages";
import type { AskedFor } from "../../tables/askedFor";
import { printPeriod } from "../../quantity/printPeriod";
import { Message } from "../frame/Message";
import { useLazy } from "../frame/useLazy";
import type { Choice } from "../state/keepChoice";
import type { Status } from "../state/useStatus";
import { useChoiceLineStyles } from "./ChoiceLine.styles";
import { Button } from "../frame/Button";
import { Spinner } from "../frame/Spinner";

export interface ChoiceProps {
  readonly reading: BookView;
  readonly written: Written;
  /** What the user has chosen; the text is written for it a moment later. */
  readonly wish: Choice;
  /** The text is not in the chosen characters yet. */
  readonly converting: boolean;
  /** What the workbook's own settings decide. */
  readonly decided: AskedFor | undefined;
  readonly onChoose: (change: Partial<Choice>) => void;
}

interface ChoiceLineProps extends ChoiceProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly status: Status;
  /** The text on show is not of the workbook, or not of the choice, as they are now. */
  readonly isStale: boolean;
  readonly onRefresh: () => void;
}

const loadPanel = () =>
  import(/* webpackChunkName: "choices" */ "./ChoicePanel").then(({ ChoicePanel }) => ChoicePanel);

/** What the text is about, how long it is and in which characters: one line, that opens to be changed. */
export function ChoiceLine(props: ChoiceLineProps) {
  const { open, onOpen, status, isStale, onRefresh, ...choice } = props;
  const { t } = useTranslation();
  const styles = useChoiceLineStyles();
  const id = useId();
  const words = choiceWords(choice.written, (length) => t(`length.${length}`));

  // Office takes Esc at the window to leave the pane; an open panel comes first.
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onOpen(false);
    document.getElementById(id)?.focus();
  };

  return (
    <div onKeyDown={onEscape}>
      <div className={styles.bar}>
        <button
          type="button"
          id={id}
          className={styles.line}
          aria-expanded={open}
          aria-label={t("choice.line", { choices: words.join("、") })}
          title={t("choice.change")}
          onClick={() => onOpen(!open)}
        >
          <span className={styles.words}>{words.join(" · ")}</span>
          {open ? (
            <ChevronUpRegular className={styles.chevron} />
          ) : (
            <ChevronDownRegular className={styles.chevron} />
          )}
        </button>
        <span className={mergeClasses(styles.state, isStale && styles.stale)}>
          {isStale ? t("status.behind") : status === "updated" && t("status.updated")}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwiseRegular />}
          aria-label={t("status.refresh")}
          title={t("status.refresh")}
          onClick={onRefresh}
        />
      </div>
      {open && <Panel {...choice} />}
    </div>
  );
}

function choiceWords(
  { choices, choice, result }: Written,
  nameOf: (length: Choice["length"]) => string,
): readonly string[] {
  const subject = result.ok ? result.value.subject : choice.subject;
  const period = result.ok ? result.value.period : choice.period;
  const label = choices.subjects.find(({ value }) => value === subject)?.label ?? subject;
  return [
    ...(label ? [label] : []),
    ...(period ? [printPeriod(period)] : []),
    nameOf(choice.length),
  ];
}

function Panel(props: ChoiceProps) {
  const { t } = useTranslation();
  const { part: ChoicePanel, failed, retry } = useLazy(loadPanel);
  if (failed) {
    const action = { label: t("notice.retry"), run: retry };
    return <Message intent="error" text={t("choice.loadFailed")} action={action} />;
  }
  return ChoicePanel ? <ChoicePanel {...props} /> : <Spinner label={t("choice.loading")} />;
}
