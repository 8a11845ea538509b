import { element } from "./element";
import type { Words } from "./words";

/** Asks whether changes that have not been saved may be lost; resolves to the answer, `false` when the question is closed. */
export function askToDrop(words: Words): Promise<boolean> {
  const keep = element("button", { type: "button", class: "button is-primary" }, words.keepEditing);
  const drop = element("button", { type: "button", class: "button" }, words.dropChanges);
  const dialog = element(
    "dialog",
    { class: "question", "aria-labelledby": "question-text" },
    element("p", { id: "question-text" }, words.unsavedChanges),
    element("div", { class: "question-answers" }, keep, drop),
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    // Closed by Esc as well.
    dialog.addEventListener("close", () => {
      resolve(dialog.returnValue === "drop");
      dialog.remove();
    });
    keep.addEventListener("click", () => dialog.close("keep"));
    drop.addEventListener("click", () => dialog.close("drop"));
    dialog.showModal();
  });
}
