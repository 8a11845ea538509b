import { useLayoutEffect, type RefObject } from "react";

/**
 * When a part of the pane disappears around the focus, focuses what `takeOver` yields: without it the next Tab would
 * leave the pane. `takeOver` must be stable.
 */
export function useFocusHandBack(
  part: RefObject<HTMLElement | null>,
  takeOver: () => HTMLElement | null,
): void {
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      if (element?.contains(document.activeElement)) takeOver()?.focus();
    };
  }, [part, takeOver]);
}
