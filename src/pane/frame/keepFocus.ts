const STOPS = "button, input, select, textarea, summary, a[href], [tabindex]";

/**
 * When what has the focus is taken out of the pane, what has come in its place takes the focus over, else what stood before it:
 * who works with the keyboard goes on where he was. A part that knows better hands it on by itself, before this does. Yields what
 * ends it.
 */
export function keepFocus(pane: HTMLElement): () => void {
  let last: Node | undefined;
  const onFocus = ({ target }: FocusEvent) => {
    last = target as Node;
  };
  // Who presses on nothing has put the focus nowhere by himself.
  const onPress = () => {
    last = undefined;
  };
  const observer = new MutationObserver((records) => {
    const gone = last;
    if (!gone || gone.isConnected || !document.hasFocus()) return;
    last = undefined;
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) return;
    const record = records.find(
      ({ target, removedNodes }) =>
        target.isConnected && [...removedNodes].some((node) => node.contains(gone)),
    );
    if (record) heirOf(record, pane)?.focus();
  });
  observer.observe(pane, { childList: true, subtree: true });
  pane.addEventListener("focusin", onFocus);
  pane.addEventListener("pointerdown", onPress);
  return () => {
    observer.disconnect();
    pane.removeEventListener("focusin", onFocus);
    pane.removeEventListener("pointerdown", onPress);
  };
}

function heirOf({ target, previousSibling }: MutationRecord, pane: Node): HTMLElement | undefined {
  let parent = target;
  let before = previousSibling?.isConnected ? previousSibling : null;
  for (;;) {
    for (let at = before ? before.nextSibling : parent.firstChild; at; at = at.nextSibling) {
      const [first] = stopsIn(at);
      if (first) return first;
    }
    for (let at = before; at; at = at.previousSibling) {
      const last = stopsIn(at).pop();
      if (last) return last;
    }
    if (parent === pane || !parent.parentNode) return undefined;
    before = parent;
    parent = parent.parentNode;
  }
}

function stopsIn(node: Node): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const all = [node, ...node.querySelectorAll<HTMLElement>(STOPS)];
  return all.filter(
    (one) => one.matches(STOPS) && one.tabIndex >= 0 && !one.matches(":disabled") && isShown(one),
  );
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
