import { useTranslation } from "../useTranslation";
import type { BookState } from "../state/bookState";
import type { Notice } from "../state/useNotice";
import type { Translate } from "../translator";
import { Message, type MessageProps } from "./Message";
import { usePaneMessagesStyles } from "./PaneMessages.styles";
import { useSelectCell, type SelectCell } from "./SelectCell";

interface PaneMessagesProps {
  readonly state: BookState;
  /** Why the last reading failed, in words. */
  readonly problem: string;
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
}

/** What the user must know above any page: a reading that failed, changes not followed, the last notice. */
export function PaneMessages({ state, problem, notice, onDismiss, onRetry }: PaneMessagesProps) {
  const { t } = useTranslation();
  const styles = usePaneMessagesStyles();
  const select = useSelectCell();
  const { reading, unwatched } = state;
  const action = actionOf(notice, select, t, onDismiss);
  if (problem === "" && !notice && !unwatched) return null;
  return (
    <div className={styles.root}>
      {problem !== "" && (
        <Message
          intent={reading ? "warning" : "error"}
          text={reading ? t("status.stale", { problem }) : problem}
          action={{ label: t("notice.retry"), run: onRetry }}
        />
      )}
      {unwatched && <Message intent="info" text={t("status.unwatched")} />}
      {notice && (
        <Message
          intent={notice.intent}
          text={notice.text}
          {...(action && { action })}
          onDismiss={onDismiss}
        />
      )}
    </div>
  );
}

/** What a notice lets the user do: see what it speaks of, or take it back. */
function actionOf(
  notice: Notice | undefined,
  select: SelectCell,
  t: Translate,
  dismiss: () => void,
): MessageProps["action"] {
  const { cell, undo } = notice ?? {};
  if (undo) {
    const run = () => {
      undo();
      dismiss();
    };
    return { label: t("notice.undo"), run };
  }
  return cell && { label: t("notice.show"), run: () => select(cell) };
}
