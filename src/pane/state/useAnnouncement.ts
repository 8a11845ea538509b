import { useCallback, useState } from "react";

/** What was last said to users who do not see the pane; saying the same again is heard again. */
export function useAnnouncement(): { announcement: string; announce: (text: string) => void } {
  const [said, setSaid] = useState({ text: "", times: 0 });
  const announce = useCallback(
    (text: string) => setSaid(({ times }) => ({ text, times: times + 1 })),
    [],
  );
  // A live region is read when its text changes: a trailing space makes every second time different.
  const announcement = said.times % 2 === 0 ? said.text : `${said.text}\u00a0`;
  return { announcement, announce };
}
