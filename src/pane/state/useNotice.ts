import { useCallback, useEffect, useState } from "react";
import type { CellAddress } from "../../workbook/workbook";

/** The one message about what the user last did. */
export interface Notice {
  readonly intent: "success" | "info" | "error";
  readonly text: string;
  /** A place in the workbook the message speaks of. */
  readonly cell?: CellAddress;
  /** Takes back what it tells of. */
  readonly undo?: () => void;
}

/** What has gone well is told for so long; what has not stays until somebody has read it. */
const SUCCESS_MILLISECONDS = 8000;

/** Holds the latest notice; a new one takes the place of the old. */
export function useNotice(): {
  notice: Notice | undefined;
  show: (notice: Notice) => void;
  dismiss: () => void;
} {
  const [notice, setNotice] = useState<Notice | undefined>(undefined);
  const dismiss = useCallback(() => setNotice(undefined), []);

  useEffect(() => {
    if (!notice || notice.intent === "error") return;
    const timer = window.setTimeout(
      () => setNotice((shown) => (shown === notice ? undefined : shown)),
      SUCCESS_MILLISECONDS,
    );
    return () => window.clearTimeout(timer);
  }, [notice]);
  return { notice, show: setNotice, dismiss };
}
