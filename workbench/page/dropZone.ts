import { element } from "./element";
import type { Words } from "./words";

/** Lets a file be dropped anywhere on the page. A veil keeps the drop from the pane's own document. */
export function makeDropZone(words: Words, open: (file: File) => void): void {
  const veil = element("div", { class: "drop-veil" }, element("p", {}, words.dropHere));
  veil.hidden = true;
  document.body.append(veil);
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes("Files") === true;

  window.addEventListener("dragenter", (event) => {
    if (hasFiles(event)) veil.hidden = false;
  });
  veil.addEventListener("dragover", (event) => event.preventDefault());
  veil.addEventListener("dragleave", () => (veil.hidden = true));
  veil.addEventListener("drop", (event) => {
    event.preventDefault();
    veil.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}
