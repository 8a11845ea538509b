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
import { addressWith, showTheme, themeButton } from "./page/theme";
import { words } from "./page/words";
import { Workbench } from "./page/workbench";
import type { ExcelClient } from "./protocol/excelClient";

declare global {
  interface Window {
    workbench?: DebugSurface;
  }
}

async function main(): Promise<void> {
  const options = pageOptions(location.search, matchMedia("(prefers-color-scheme: dark)").matches);
  const text = words[options.language];
  document.documentElement.lang = options.language;
  document.title = `${text.title} · ${text.paneTitle}`;
  const layout = buildLayout(text, document.body);
  showTheme(options.theme);
  const functions = await addinFunctions(options.language, options.client);
  const workbench = new Workbench(layout, options, functions);
  makePaneResizable(layout, options.paneWidth);
  makeDropZone(text, (file) => void workbench.openFile(file));
  layout.bar.append(
    fileMenu(text, {
      sample: (file) => void workbench.openSample(file),
      file: (file) => void workbench.openFile(file),
      save: () => void workbench.save(),
    }),
    themeButton(text, options.theme, (theme) => workbench.showTheme(theme)),
    languageLink(options.language === "zh-CN" ? "en-US" : "zh-CN", text.otherLanguage, () =>
      workbench.mayClose(),
    ),
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
async function addinFunctions(
  language: Language,
  client: ExcelClient,
): Promise<FunctionDefinition[]> {
  const response = await fetchFile(metadata[language]);
  return response ? functionTable((await response.json()) as FunctionsMetadata, client) : [];
}

/** Leads to the page in the other language, once it is sure that nothing is lost by it. */
function languageLink(
  language: Language,
  label: string,
  mayLeave: () => Promise<boolean>,
): HTMLElement {
  const link = element("a", { class: "bar-link", href: "", lang: language }, label);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    void mayLeave().then((may) => {
      if (may) location.search = addressWith("language", language);
    });
  });
  return link;
}

void main();
