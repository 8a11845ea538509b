import { usePaneStyles } from "../Pane.styles";
import { useTranslation } from "../useTranslation";
import { PageBody } from "./PageBody";
import { PaneHeader } from "./PaneHeader";
import { isPageName, type PageName } from "./pages";
import { useRemembered } from "./useRemembered";

/** The frame of the pane, before what fills it has been loaded: a page chosen here is the one that comes. */
export function StartingPane() {
  const { t } = useTranslation();
  const styles = usePaneStyles();
  const [kept, keep] = useRemembered<PageName>("page", "summary");
  const page = isPageName(kept) ? kept : "summary";
  return (
    <div className={styles.root}>
      <PaneHeader page={page} onPage={keep} reading={undefined} isBusy />
      <main className={styles.main}>
        <PageBody page={page}>{t("pane.loading")}</PageBody>
      </main>
    </div>
  );
}
