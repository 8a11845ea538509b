import type { KeyboardEvent } from "react";
import { useTranslation } from "../useTranslation";
import { nextIndex } from "./nextIndex";
import { usePageTabsStyles } from "./PageTabs.styles";
import { TABBED_PAGES, type PageName, type TabbedPage } from "./pages";

interface PageTabsProps {
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
}

/** The tab of a page: it takes the focus when what had it is gone. */
export function tabOf(page: PageName): HTMLElement | null {
  return document.getElementById(`tab-${page}`);
}

/** The tab of the page on show. */
export function selectedTab(): HTMLElement | null {
  return document.querySelector("[role=tab][aria-selected=true], #tab-found");
}

/** The pages of the pane: one stop for the Tab key, the arrows lead from one to the next. */
export function PageTabs({ page, onPage }: PageTabsProps) {
  const { t } = useTranslation();
  const styles = usePageTabsStyles();
  const current = TABBED_PAGES.indexOf(page as TabbedPage);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, Math.max(current, 0), TABBED_PAGES.length);
    const name = next === undefined ? undefined : TABBED_PAGES[next];
    if (name === undefined) return;
    event.preventDefault();
    onPage(name);
    tabOf(name)?.focus();
  };

  return (
    <div role="tablist" aria-label={t("pane.pages")} className={styles.root} onKeyDown={onKeyDown}>
      {TABBED_PAGES.map((name, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          className={styles.tab}
          tabIndex={index === Math.max(current, 0) ? 0 : -1}
          aria-selected={name === page}
          aria-controls={name === page ? `page-${name}` : undefined}
          onClick={() => onPage(name)}
        >
          {t(`tabs.${name}`)}
        </button>
      ))}
    </div>
  );
}
