import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { OpenedWorkbench } from "./openWorkbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

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
  const { violations } = await run<AxeResults>(`axe.run(${scope})`);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** By how much the pane is wider than what is seen of it. */
export function sidewaysScroll(workbench: OpenedWorkbench): Promise<number> {
  return workbench.inPane<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
}
