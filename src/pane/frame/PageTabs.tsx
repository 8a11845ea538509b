import { Tab, TabList } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { nextIndex } from "./nextIndex";
import { PAGES, type PageName } from "./pages";

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
  return document.querySelector("[role=tab][aria-selected=true]");
}

/**
 * The pages of the pane. The arrow keys are handled here, not by Fluent's focus manager: that one surrounds
 * the tabs with hidden tab stops.
 */
export function PageTabs({ page, onPage }: PageTabsProps) {
  const { t } = useTranslation();

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, PAGES.indexOf(page), PAGES.length);
    const name = next === undefined ? undefined : PAGES[next];
    if (name === undefined) return;
    event.preventDefault();
    onPage(name);
    tabOf(name)?.focus();
  };

  return (
    <TabList
      aria-label={t("pane.pages")}
      selectedValue={page}
      onTabSelect={(_, data) => onPage(data.value as PageName)}
      onKeyDown={onKeyDown}
      data-tabster={undefined}
    >
      {PAGES.map((name) => (
        <Tab
          key={name}
          value={name}
          id={`tab-${name}`}
          tabIndex={name === page ? 0 : -1}
          aria-controls={name === page ? `page-${name}` : undefined}
        >
          {t(`tabs.${name}`)}
        </Tab>
      ))}
    </TabList>
  );
}
