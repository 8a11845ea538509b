import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { OpenedWorkbench } from "./openWorkbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** axe runs inside the pane's own document; it is part of the test, not of what the add-in loads. */
export async function seriousFindings(workbench: OpenedWorkbench): Promise<string[]> {
  await workbench.inPane(axe);
  const { violations } = await workbench.inPane<AxeResults>("axe.run(document)");
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
