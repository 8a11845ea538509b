import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { BookState } from "../state/bookState";
import type { Notice } from "../state/useNotice";
import type { Translate } from "../translator";
import { Message, type MessageProps } from "./Message";
import { useSelectCell, type SelectCell } from "./SelectCell";

interface PaneMessagesProps {
  readonly state: BookState;
  /** Why the last reading failed, in words. */
  readonly problem: string;
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
}

/** What the user must know above any page: the last notice, a reading that failed, changes not followed. Where there is room for one, the first is seen. */
export function PaneMessages({ state, problem, notice, onDismiss, onRetry }: PaneMessagesProps) {
  const { t } = useTranslation();
  const select = useSelectCell();
  const [isKnown, setKnown] = useState(false);
  const { reading, unwatched } = state;
  const action = actionOf(notice, select, t, onDismiss);
  return (
    <>
      {notice && (
        <Message
          intent={notice.intent}
          text={notice.text}
          {...(action && { action })}
          onDismiss={onDismiss}
        />
      )}
      {problem !== "" && (
        <Message
          intent={reading ? "warning" : "error"}
          text={reading ? t("status.stale", { problem }) : problem}
          action={{ label: t("notice.retry"), run: onRetry }}
        />
      )}
      {unwatched && !isKnown && (
        <Message intent="info" text={t("status.unwatched")} onDismiss={() => setKnown(true)} />
      )}
    </>
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
