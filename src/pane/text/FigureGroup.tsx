import {
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { nextIndex } from "../frame/nextIndex";

/** What in a text can be focused bears this attribute, and `tabIndex={-1}`. */
export const FIGURE_STOP = { "data-stop": "" } as const;

const STOPS = "[data-stop]";

/**
 * A paragraph, one stop for the Tab key however many figures it has: the arrow keys lead from one to the next. Which of them
 * the Tab key leads to is set on the elements themselves, where it survives that the text is written anew around them.
 */
export function FigureGroup({ className, children }: { className: string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const stops = stopsIn(root.current);
    if (!stops.some((stop) => stop.tabIndex === 0) && stops[0]) stops[0].tabIndex = 0;
  });

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (!target.matches(STOPS)) return;
    for (const stop of stopsIn(root.current)) stop.tabIndex = stop === target ? 0 : -1;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const stops = stopsIn(root.current);
    const at = stops.indexOf(event.target as HTMLElement);
    const next = at < 0 ? undefined : nextIndex(event.key, at, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    stops[next]?.focus();
  };

  return (
    <div role="paragraph" ref={root} className={className} onFocus={onFocus} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

function stopsIn(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
}
