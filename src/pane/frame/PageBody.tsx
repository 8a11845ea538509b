import type { ReactNode } from "react";
import { usePageBodyStyles } from "./PageBody.styles";
import type { PageName } from "./pages";

/** The part of a page that scrolls; the panel of its tab. */
export function PageBody({ page, children }: { page: PageName; children: ReactNode }) {
  const styles = usePageBodyStyles();
  return (
    <div
      role="tabpanel"
      id={`page-${page}`}
      aria-labelledby={`tab-${page}`}
      className={styles.root}
    >
      {children}
    </div>
  );
}
