import { useEffect, type RefObject } from "react";

/** Whoever works with the keyboard goes on where he was when what has the focus goes; what sees to it comes after the text. */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    import(/* webpackChunkName: "start" */ "./keepFocus").then(
      ({ keepFocus }) => {
        if (root.current && !isOver) stop = keepFocus(root.current);
      },
      // The pane is as it was without it.
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [root]);
}
