import { useLayoutEffect, useRef, type ReactNode } from "react";
import { usePageBodyStyles } from "./PageBody.styles";
import type { PageName } from "./pages";

/** Where each page was left: who comes back goes on there. */
const scrolled = new Map<PageName, number>();

/** The part of a page that scrolls, the only one; the panel of its tab. */
export function PageBody({ page, children }: { page: PageName; children: ReactNode }) {
  const styles = usePageBodyStyles();
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (root.current) root.current.scrollTop = scrolled.get(page) ?? 0;
  }, [page]);

  return (
    <div
      ref={root}
      role={page === "found" ? "region" : "tabpanel"}
      id={`page-${page}`}
      aria-labelledby={`tab-${page}`}
      tabIndex={-1}
      className={styles.root}
      onScroll={({ currentTarget }) => {
        if (currentTarget.scrollHeight > 0) scrolled.set(page, currentTarget.scrollTop);
      }}
    >
      {children}
    </div>
  );
}
