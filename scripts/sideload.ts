/** Makes Excel on this machine load the add-in: `npm run sideload`, and `npm run sideload -- --remove` to undo. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { sideloadPlan, type SideloadStep } from "./sideload/sideloadPlan";

const { values } = parseArgs({ options: { remove: { type: "boolean", default: false } } });
const manifest = resolve(__dirname, "../dist/manifest.xml");
if (!existsSync(manifest)) throw new Error("先运行 npm run build · run npm run build first");
const [, id = ""] = /<Id>(.*?)<\/Id>/.exec(readFileSync(manifest, "utf8")) ?? [];

const plan = sideloadPlan({
  platform: process.platform,
  home: homedir(),
  manifest,
  id,
  remove: values.remove,
});
plan.steps.forEach(take);
console.log(plan.then.join("\n"));

function take(step: SideloadStep): void {
  switch (step.type) {
    case "copy":
      mkdirSync(dirname(step.to), { recursive: true });
      return copyFileSync(step.from, step.to);
    case "delete":
      return rmSync(step.file, { force: true });
    case "run":
      execFileSync(step.command, step.words, { stdio: "inherit" });
  }
}
