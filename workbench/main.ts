import "@univerjs/preset-sheets-core/lib/index.css";
import "./page/style.css";
import type { Language } from "../src/language";
import {
  functionTable,
  type FunctionDefinition,
  type FunctionsMetadata,
} from "./functions/functionTable";
import type { DebugSurface } from "./page/debugSurface";
import { makeDropZone } from "./page/dropZone";
import { element } from "./page/element";
import { fetchFile } from "./page/fetchFile";
import { fileMenu } from "./page/fileMenu";
import { buildLayout } from "./page/layout";
import { pageOptions } from "./page/pageOptions";
import { PANE_ADDRESS } from "./page/paneFrame";
import { makePaneResizable } from "./page/resizePane";
import { words } from "./page/words";
import { Workbench } from "./page/workbench";

declare global {
  interface Window {
    workbench?: DebugSurface;
  }
}

async function main(): Promise<void> {
  const options = pageOptions(location.search);
  const text = words[options.language];
  document.documentElement.lang = options.language;
  document.title = `${text.title} · ${text.paneTitle}`;
  const layout = buildLayout(text, document.body);
  const functions = await addinFunctions(options.language);
  const workbench = new Workbench(layout, options, functions);
  makePaneResizable(layout, options.paneWidth);
  makeDropZone(text, (file) => void workbench.openFile(file));
  layout.bar.append(
    fileMenu(text, {
      sample: (file) => void workbench.openSample(file),
      file: (file) => void workbench.openFile(file),
      save: () => void workbench.save(),
    }),
    languageLink(options.language === "zh-CN" ? "en-US" : "zh-CN", text.otherLanguage),
  );
  await workbench.openSample(options.sample);
  if (functions.length === 0) workbench.complain(text.noFunctions);
  if (!(await fetchFile(PANE_ADDRESS))) workbench.complain(text.paneFailed);
}

/** Where the manifest has Excel look for the functions, by the language of its menus. */
const metadata: Readonly<Record<Language, string>> = {
  "zh-CN": "/functions.json",
  "en-US": "/functions.en.json",
};

/** What the built add-in says about its functions. */
async function addinFunctions(language: Language): Promise<FunctionDefinition[]> {
  const response = await fetchFile(metadata[language]);
  return response ? functionTable((await response.json()) as FunctionsMetadata) : [];
}

function languageLink(language: string, label: string): HTMLElement {
  return element("a", { class: "bar-link", href: `?language=${language}`, lang: language }, label);
}

void main();
