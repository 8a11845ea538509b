import { createRoot } from "react-dom/client";
import type { DocumentDesk } from "../hosts/documents";
import { excelBook } from "../hosts/excel/excelBook";
import { languageOf, type Language } from "../language";
import { App } from "./App";
import { zhCN } from "./catalogues/zhCN";
import { followTheme } from "./followTheme";
import type { CellFunctions } from "./functions/liveResult";
import { translator, type Translate } from "./translator";

/** The custom functions, as functions.js and narrate.js leave them in the page; the build gives these names. */
declare const metricFunctions: CellFunctions;
declare const metricNarrate: CellFunctions;

/** What Office tells when it is ready; the pane's visibility only where pane and functions share a runtime. */
interface ReadyInfo {
  readonly host: Office.HostType;
  readonly addin?: { readonly visibilityMode?: Office.VisibilityMode } | null;
}

/** Shows the pane over the open workbook, and leaves the workbook alone while the pane is closed. */
async function startInExcel({ addin }: ReadyInfo): Promise<void> {
  followTheme(() => Office.context.officeTheme?.bodyBackgroundColor);
  const language = languageOf(Office.context.displayLanguage);
  const words = await wordsOf(language);
  const open = { book: excelBook(), documents, functions: cellFunctions() };
  const root = createRoot(paneElement(language));

  const show = (mode: Office.VisibilityMode | undefined) => {
    const paused = mode === Office.VisibilityMode.hidden;
    root.render(<App language={language} words={words} open={open} paused={paused} />);
  };

  show(addin?.visibilityMode);
  if (!addin) return;
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => show(visibilityMode))
    .catch(() => show(undefined)); // a host that does not tell: the pane counts as open
}

function cellFunctions(): CellFunctions {
  return {
    ...(typeof metricFunctions === "object" && metricFunctions),
    ...(typeof metricNarrate === "object" && metricNarrate),
  };
}

/** What reads and writes Word documents is loaded when somebody first opens one. */
const documents: DocumentDesk = {
  read: async (name, bytes) =>
    (await import(/* webpackChunkName: "documents" */ "../hosts/docx/readDraft")).readDraft(
      name,
      bytes,
    ),
  correct: async (bytes, corrections, author) =>
    (await import(/* webpackChunkName: "documents" */ "../hosts/docx/correctDocx")).correctDocx(
      bytes,
      corrections,
      author,
    ),
};

/** The catalogue of the one language that is spoken here. */
async function wordsOf(language: Language): Promise<Translate> {
  if (language === "en-US") {
    const { enUS } = await import(/* webpackChunkName: "enUS" */ "./catalogues/enUS");
    return translator(enUS);
  }
  return translator(zhCN);
}

/** Says that the pane needs Excel: in a browser, or where the Office library could not be loaded. */
async function startOutside(): Promise<void> {
  followTheme(() => undefined);
  const language = languageOf(navigator.language);
  const words = await wordsOf(language);
  createRoot(paneElement(language)).render(<App language={language} words={words} />);
}

function paneElement(language: string): HTMLElement {
  document.documentElement.lang = language;
  const element = document.getElementById("pane");
  if (!element) throw new Error("Cannot start the pane without the element `pane`");
  return element;
}

if (typeof Office === "undefined") void startOutside();
else {
  void Office.onReady((info: ReadyInfo) => {
    void (info.host === Office.HostType.Excel ? startInExcel(info) : startOutside());
  });
}
