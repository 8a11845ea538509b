import { join } from "node:path";
import * as estree from "prettier/plugins/estree";
import * as babel from "prettier/plugins/babel";
import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";

import style from "../../.prettierrc.json";
import type { FunctionReference } from "../../src/functions/reference";
import { printMarkdown } from "./printMarkdown";
import { referencePage } from "./referencePage";
import { settingsPage } from "./settingsPage";

interface ReferenceFile {
  readonly path: string;
  readonly text: string;
}

const PROJECT = join(__dirname, "../..");
const PLUGINS = [estree, babel, markdown];

/** The files made of the reference that stand in the repository, in its style. */
export async function referenceFiles(
  reference: readonly FunctionReference[],
): Promise<ReferenceFile[]> {
  const texts = {
    "src/functions/functionReference.json": JSON.stringify(reference),
    "docs/functions.md": printMarkdown(referencePage(reference, "zh-CN")),
    "docs/functions.en.md": printMarkdown(referencePage(reference, "en-US")),
    "docs/settings.md": printMarkdown(settingsPage("zh-CN")),
    "docs/settings.en.md": printMarkdown(settingsPage("en-US")),
  };
  return Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      const parser = name.endsWith(".json") ? "json" : "markdown";
      const options = { ...style, trailingComma: "all", parser, plugins: PLUGINS } as const;
      return { path: join(PROJECT, name), text: await format(text, options) };
    }),
  );
}
