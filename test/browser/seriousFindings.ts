import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { OpenedWorkbench } from "./openWorkbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What fades in has no contrast yet; an animation that is cut short is over as well, and one without end is not waited for. */
const STILL = `Promise.allSettled(document.getAnimations()
  .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
  .map((each) => each.finished))`;

/**
 * axe runs inside the pane's own document, or in that of the workbench around it, apart from the grid, which is not ours.
 * It is part of the test, not of what the add-in loads.
 */
export async function seriousFindings(
  workbench: OpenedWorkbench,
  where: "pane" | "workbench" = "pane",
): Promise<string[]> {
  const run = <T>(code: string): Promise<T> =>
    where === "pane" ? workbench.inPane<T>(code) : workbench.page.evaluate<T>(code);
  const scope = where === "pane" ? "document" : `{ exclude: [[".grid"], ["iframe"]] }`;
  await run(axe);
  await run(STILL);
  const { violations } = await run<AxeResults>(`axe.run(${scope})`);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** All that axe finds in the pane, by the rules of WCAG 2.2 and by good practice, how grave or not; or in its colours alone. */
export async function anyFindings(
  workbench: OpenedWorkbench,
  about: "all" | "colours" = "all",
): Promise<string[]> {
  const options =
    about === "all"
      ? `{ rules: { "target-size": { enabled: true } } }`
      : `{ runOnly: ["color-contrast", "link-in-text-block"] }`;
  if (await workbench.inPane("window.axe === undefined")) await workbench.inPane(axe);
  await workbench.inPane(STILL);
  const { violations } = await workbench.inPane<AxeResults>(`axe.run(document, ${options})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** By how much the pane is wider than what is seen of it. */
export function sidewaysScroll(workbench: OpenedWorkbench): Promise<number> {
  return workbench.inPane<number>(SIDEWAYS);
}

/** By how much it is so at most while something is done: also in what is shown for a moment only. */
export async function widestWhile(
  workbench: OpenedWorkbench,
  act: () => Promise<unknown>,
): Promise<number> {
  await workbench.inPane(`{
    window.widest = 0;
    const note = () => (window.widest = Math.max(window.widest, ${SIDEWAYS}));
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
    note();
  }`);
  await act();
  return workbench.inPane<number>("window.widest");
}
