import { mergeClasses } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { useTranslation } from "../useTranslation";
import type { BookView } from "../engine/bookView";
import { notRead } from "../found/notRead";
import { PageTabs } from "./PageTabs";
import { usePaneHeaderStyles } from "./PaneHeader.styles";
import { PaneTitle } from "./PaneTitle";
import type { PageName } from "./pages";

interface PaneHeaderProps {
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
  readonly reading: BookView | undefined;
  /** The workbook is being read. */
  readonly isBusy: boolean;
}

/** The pages of the pane, and beside them, from every page, what was understood of the workbook. */
export function PaneHeader({ page, onPage, reading, isBusy }: PaneHeaderProps) {
  const { t } = useTranslation();
  const styles = usePaneHeaderStyles();
  const refused = reading ? notRead(reading).refused.length : 0;
  const counts = { tables: reading?.tables.length ?? 0, figures: reading?.figures ?? 0, refused };
  const told = reading
    ? t(refused > 0 ? "found.lineRefused" : "found.line", counts)
    : t("tabs.found");
  return (
    <header className={styles.root}>
      <PaneTitle />
      <PageTabs page={page} onPage={onPage} />
      <button
        type="button"
        id="tab-found"
        className={styles.found}
        aria-pressed={page === "found"}
        aria-label={told}
        title={told}
        onClick={() => onPage(page === "found" ? "summary" : "found")}
      >
        {isBusy ? (
          <ArrowSyncRegular className={mergeClasses(styles.icon, styles.turning)} />
        ) : (
          <TableSearchRegular className={styles.icon} />
        )}
        <span className={styles.label}>{t("tabs.found")}</span>
        {refused > 0 && <span className={styles.refused} data-count={refused} />}
      </button>
    </header>
  );
}
