import { element } from "./element";
import type { Words } from "./words";

/** The workbooks that come with the project, by the name of their file below `samples/`. */
export const samples = ["研发投入-分地区.xlsx", "科技指标台账.xlsx"] as const;

export interface FileChoice {
  sample(file: string): void;
  file(file: File): void;
  save(): void;
}

/** A button with a menu: the samples, and a file from this computer. */
export function fileMenu(words: Words, choose: FileChoice): HTMLElement {
  const picker = element("input", { type: "file", accept: ".xlsx,.xlsm", class: "file-picker" });
  picker.hidden = true;
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    // The same file can be chosen again after it was changed.
    picker.value = "";
    if (file) choose.file(file);
  });

  const list = element("div", { class: "menu-list", role: "menu" });
  const button = element(
    "button",
    {
      type: "button",
      class: "button is-primary",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
    },
    words.open,
  );
  const show = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
  };
  const item = (text: string, action: () => void): HTMLElement => {
    const made = element("button", { type: "button", class: "menu-item", role: "menuitem" }, text);
    made.addEventListener("click", () => {
      show(false);
      action();
    });
    return made;
  };
  list.append(
    element("div", { class: "menu-heading" }, words.samples),
    ...samples.map((file) => item(file, () => choose.sample(file))),
    element("hr", { class: "menu-line" }),
    item(words.fromComputer, () => picker.click()),
    element("hr", { class: "menu-line" }),
    item(words.saveAs, () => choose.save()),
  );
  show(false);
  button.addEventListener("click", () => show(Boolean(list.hidden)));

  const menu = element("div", { class: "menu" }, button, list, picker);
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target as Node)) show(false);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    show(false);
    button.focus();
  });
  return menu;
}
