/** The words of what is seen before anything of a workbook is. */
export const enUSFrame = {
  pane: {
    skip: "Skip to the actions",
    skipBack: "Back to the text",
    loading: "Loading",
    loadFailed: "This part could not be loaded",
    title: "Metric Narrative",
    pages: "Pages",
    outside: "Open Metric Narrative in Excel",
    crashed: "Metric Narrative failed; the workbook was not changed",
  },
  tabs: {
    check: "Check",
    settings: "Settings",
    summary: "Summary",
    found: "Found",
    functions: "Functions",
  },
  notice: {
    retry: "Try again",
    undo: "Undo",
    dismiss: "Close",
    show: "Show",
  },
};
