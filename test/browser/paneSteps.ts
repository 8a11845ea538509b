import type { FrameLocator, Locator } from "playwright-core";
import type { OpenedWorkbench } from "./openWorkbench";

/** Opens the line of choices, if it is folded. */
export async function openChoices({ pane }: OpenedWorkbench): Promise<void> {
  const line = pane.getByRole("button", { name: /更改单位|change whose/ });
  await line.waitFor();
  if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
  await pane.getByRole("radiogroup").first().waitFor();
}

/** Has the text written about somebody. */
export async function chooseSubject(workbench: OpenedWorkbench, subject: string): Promise<void> {
  await openChoices(workbench);
  await workbench.pane.getByRole("combobox", { name: /^(?:单位|About)$/ }).fill(subject);
  await workbench.pane.getByRole("option", { name: subject, exact: true }).click();
}

/** The messages above a page. */
export function messages(pane: FrameLocator): Locator {
  return pane.locator("[data-message]");
}

/** Has the pane start anew, as if it had been closed and opened again. */
export async function reloadPane(workbench: OpenedWorkbench): Promise<void> {
  await workbench.inPane("document.body.setAttribute('data-gone', '')");
  await workbench.inPane("void setTimeout(() => location.reload())");
  await workbench.pane.locator("[data-gone]").waitFor({ state: "detached" });
}
