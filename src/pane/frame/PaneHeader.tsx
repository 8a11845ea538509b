import { Button, Tooltip, mergeClasses } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useTranslation } from "react-i18next";
import type { Status } from "../state/useStatus";
import { PageTabs } from "./PageTabs";
import { usePaneHeaderStyles } from "./PaneHeader.styles";
import { PaneTitle } from "./PaneTitle";
import type { PageName } from "./pages";

interface PaneHeaderProps {
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
  readonly status: Status;
  readonly onRefresh: () => void;
}

/** The pages of the pane, how the reading stands, and the button that reads again. */
export function PaneHeader({ page, onPage, status, onRefresh }: PaneHeaderProps) {
  const { t } = useTranslation();
  const styles = usePaneHeaderStyles();
  return (
    <header className={styles.root}>
      <PaneTitle />
      <PageTabs page={page} onPage={onPage} />
      <span className={mergeClasses(styles.status, status === "updating" && styles.updating)}>
        {status === "updating" && t("status.updating")}
        {status === "updated" && t("status.updated")}
      </span>
      <Tooltip content={t("status.refresh")} relationship="label">
        <Button appearance="subtle" icon={<ArrowClockwiseRegular />} onClick={onRefresh} />
      </Tooltip>
    </header>
  );
}
