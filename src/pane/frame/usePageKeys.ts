import { useEffect } from "react";
import { selectedTab } from "./PageTabs";
import type { PageName } from "./pages";

/**
 * Alt with a digit leads to a page, as in many Chinese office programs; Excel itself keeps Ctrl and F6. Where the host takes the
 * keys for itself, nothing is lost: the tabs are there.
 */
export function usePageKeys(pages: readonly PageName[], onPage: (page: PageName) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const page = pages[Number(event.key) - 1];
      if (page === undefined) return;
      event.preventDefault();
      onPage(page);
      window.setTimeout(() => selectedTab()?.focus());
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [pages, onPage]);
}
