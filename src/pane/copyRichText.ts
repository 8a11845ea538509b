import { escapeHtml } from "../narrative/print/escapeHtml";

/** One text in two forms: for editors that keep headings and for those that do not. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts a text on the clipboard and yields whether it got there. Hosts that show the pane in a frame often
 * forbid the clipboard API; the older copy command still works there.
 */
export async function copyRichText(content: RichText): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([content.html], { type: "text/html" }),
        "text/plain": new Blob([content.text], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(content);
  }
}

/** Puts a text on the clipboard whose lines are its paragraphs. */
export function copyParagraphs(text: string): Promise<boolean> {
  const lines = text.split("\n").map((line) => `<p>${escapeHtml(line)}</p>`);
  return copyRichText({ html: lines.join("\n"), text });
}

function copyByCommand({ html, text }: RichText): boolean {
  const focused = document.activeElement;
  const carrier = document.createElement("textarea");
  carrier.value = text;
  carrier.setAttribute("aria-hidden", "true");
  carrier.style.cssText = "position:fixed;opacity:0";
  document.body.append(carrier);
  carrier.select();

  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
    carrier.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
