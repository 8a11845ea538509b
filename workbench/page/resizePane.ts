import type { Layout } from "./layout";

export const PANE_WIDTH = 400;
const NARROWEST = 320;
const GRID_LEFT = 360;
const STEP = 20;

/** Lets the pane's width be changed with the mouse or the arrow keys. */
export function makePaneResizable(layout: Layout, width: number): void {
  const { handle, pane } = layout;
  const setWidth = (wanted: number): void => setPaneWidth(layout, wanted);
  setWidth(width);
  handle.addEventListener("pointerdown", (start) => {
    const startWidth = pane.clientWidth;
    handle.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent): void =>
      setWidth(startWidth + start.clientX - event.clientX);
    handle.addEventListener("pointermove", move);
    // While dragged over, the pane's own document would swallow the mouse.
    pane.classList.add("is-dragged");
    handle.addEventListener(
      "lostpointercapture",
      () => {
        handle.removeEventListener("pointermove", move);
        pane.classList.remove("is-dragged");
      },
      { once: true },
    );
  });
  handle.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setWidth(pane.clientWidth + STEP);
    if (event.key === "ArrowRight") setWidth(pane.clientWidth - STEP);
  });
}

function setPaneWidth({ handle, pane }: Layout, wanted: number): void {
  const widest = Math.max(NARROWEST, window.innerWidth - GRID_LEFT);
  const width = Math.min(Math.max(wanted, NARROWEST), widest);
  pane.style.width = `${width}px`;
  handle.setAttribute("aria-valuemin", String(NARROWEST));
  handle.setAttribute("aria-valuemax", String(widest));
  handle.setAttribute("aria-valuenow", String(width));
}
