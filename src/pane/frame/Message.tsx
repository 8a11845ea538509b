import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useMessageStyles } from "./Message.styles";
import { selectedTab } from "./PageTabs";
import { useFocusHandBack } from "./useFocusHandBack";

export interface MessageProps {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** What the user can do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly onDismiss?: () => void;
}

/** One sentence and at most one thing to do. */
export function Message({ intent, text, action, onDismiss }: MessageProps) {
  const { t } = useTranslation();
  const styles = useMessageStyles();
  const root = useRef<HTMLDivElement>(null);
  useFocusHandBack(root, selectedTab);
  return (
    <div ref={root} className={styles.root}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          {text}
          {action && (
            <>
              {" "}
              <Link as="button" className={styles.action} onClick={action.run}>
                {action.label}
              </Link>
            </>
          )}
        </MessageBarBody>
        {onDismiss && (
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={t("notice.dismiss")}
                onClick={onDismiss}
              />
            }
          />
        )}
      </MessageBar>
    </div>
  );
}
