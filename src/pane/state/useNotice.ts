import { useCallback, useState } from "react";
import type { CellAddress } from "../../workbook/workbook";

/** The one message about what the user last did. */
export interface Notice {
  readonly intent: "success" | "error";
  readonly text: string;
  /** A place in the workbook the message speaks of. */
  readonly cell?: CellAddress;
}

/** Holds the latest notice; a new one takes the place of the old. */
export function useNotice(): {
  notice: Notice | undefined;
  show: (notice: Notice) => void;
  dismiss: () => void;
} {
  const [notice, setNotice] = useState<Notice | undefined>(undefined);
  const dismiss = useCallback(() => setNotice(undefined), []);
  return { notice, show: setNotice, dismiss };
}
