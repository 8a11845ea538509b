/** The pages that have a tab, in the order of their tabs. */
export const TABBED_PAGES = ["summary", "check", "functions", "settings"] as const;

export type TabbedPage = (typeof TABBED_PAGES)[number];

/** What was understood of the workbook is one tap from each page, and has no tab. */
export type PageName = TabbedPage | "found";

export function isPageName(text: unknown): text is PageName {
  return text === "found" || TABBED_PAGES.some((page) => page === text);
}
