import { useEffect, useState } from "react";
import type { BookState } from "./bookState";

export type Status = "updating" | "updated" | undefined;

const UPDATED_MILLISECONDS = 3000;

/** How the text on show stands to the workbook: being brought up to date, or just brought up to date. */
export function useStatus({ phase, reading, revision }: BookState): Status {
  const [settled, setSettled] = useState(1);

  useEffect(() => {
    if (revision < 2) return;
    const timer = window.setTimeout(() => setSettled(revision), UPDATED_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [revision]);

  if (!reading || phase === "failed") return undefined;
  if (phase !== "ready") return "updating";
  return revision > settled ? "updated" : undefined;
}
