const CHANGED = "[data-changed]";
const CURRENT = "data-current-change";

/** Leads from one changed place of the text to the next, or the one before, round and round; it is shown and focused. */
export function stepToChange(step: 1 | -1): void {
  const places = [...document.querySelectorAll<HTMLElement>(CHANGED)];
  if (places.length === 0) return;
  const at = places.findIndex((place) => place.hasAttribute(CURRENT));
  const start = at < 0 && step < 0 ? 0 : at;
  const next = places[(start + step + places.length) % places.length];
  for (const place of places) place.removeAttribute(CURRENT);
  next?.setAttribute(CURRENT, "");
  next?.scrollIntoView({ block: "center" });
  next?.focus({ preventScroll: true });
}

/** The fact of the place that was stepped to. */
export function currentChange(): string | undefined {
  const place = document.querySelector<HTMLElement>(`[${CURRENT}]`);
  return place?.dataset["changed"];
}
