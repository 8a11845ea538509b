import type { Layout } from "./layout";

export const PANE_WIDTH = 400;
const NARROWEST = 320;
const GRID_LEFT = 360;
const STEP = 20;

/** Lets the pane's width be changed with the mouse or the arrow keys. */
export function makePaneResizable({ handle, pane }: Layout, width: number): void {
  setPaneWidth(pane, width);
  handle.addEventListener("pointerdown", (start) => {
    const startWidth = pane.clientWidth;
    handle.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent): void =>
      setPaneWidth(pane, startWidth + start.clientX - event.clientX);
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
    if (event.key === "ArrowLeft") setPaneWidth(pane, pane.clientWidth + STEP);
    if (event.key === "ArrowRight") setPaneWidth(pane, pane.clientWidth - STEP);
  });
}

function setPaneWidth(pane: HTMLElement, width: number): void {
  const widest = Math.max(NARROWEST, window.innerWidth - GRID_LEFT);
  pane.style.width = `${Math.min(Math.max(width, NARROWEST), widest)}px`;
}
