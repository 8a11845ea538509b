import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useRef } from "react";
import { useTranslation } from "../useTranslation";
import { useMessageStyles } from "./Message.styles";
import { selectedTab } from "./PageTabs";
import { useFocusHandBack } from "./useFocusHandBack";
import { Button } from "./Button";
import { LinkButton } from "./LinkButton";

export interface MessageProps {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** What the user can do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly onDismiss?: () => void;
}

const ICONS = {
  success: CheckmarkCircleRegular,
  info: InfoRegular,
  warning: WarningRegular,
  error: ErrorCircleRegular,
} as const;

/** One sentence and at most one thing to do. */
export function Message({ intent, text, action, onDismiss }: MessageProps) {
  const { t } = useTranslation();
  const styles = useMessageStyles();
  const root = useRef<HTMLDivElement>(null);
  useFocusHandBack(root, selectedTab);
  const Icon = ICONS[intent];
  return (
    <div ref={root} className={styles.root} data-message={intent}>
      <Icon className={mergeClasses(styles.icon, intent !== "info" && styles[intent])} />
      <div className={styles.body}>
        {text}
        {action && (
          <>
            {" "}
            <LinkButton className={styles.action} onClick={action.run}>
              {action.label}
            </LinkButton>
          </>
        )}
      </div>
      {onDismiss && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t("notice.dismiss")}
          onClick={onDismiss}
        />
      )}
    </div>
  );
}
