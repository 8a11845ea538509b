import { createRoot } from "react-dom/client";
import type { DocumentDesk } from "../hosts/documents";
import { languageOf, type Language } from "../language";
import { App, type OpenPane } from "./App";
import { enUSFrame } from "./catalogues/enUSFrame";
import { zhCNFrame } from "./catalogues/zhCNFrame";
import { followTheme } from "./followTheme";
import type { CellFunctions } from "./functions/computeLive";
import { COMMANDS, give } from "./state/commands";
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
function startInExcel({ addin }: ReadyInfo): void {
  followTheme(() => Office.context.officeTheme?.bodyBackgroundColor);
  const language = languageOf(Office.context.displayLanguage);
  const words = translator(FRAME_WORDS[language]);
  const open = () => openPane(language);
  const root = createRoot(paneElement(language));

  const show = (mode: Office.VisibilityMode | undefined) => {
    const paused = mode === Office.VisibilityMode.hidden;
    root.render(<App language={language} words={words} open={open} paused={paused} />);
  };

  takeOrders();
  show(addin?.visibilityMode);
  if (!addin) return;
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => show(visibilityMode))
    .catch(() => show(undefined)); // a host that does not tell: the pane counts as open
}

/** The buttons of the ribbon and the entries in the menu of a cell: each opens the pane where it leads. */
function takeOrders(): void {
  for (const command of COMMANDS) {
    Office.actions?.associate(command, (event?: Office.AddinCommands.Event) => {
      give(command);
      Office.addin
        .showAsTaskpane()
        .catch(() => undefined) // a host without panes to be opened: the one that is open does it
        .finally(() => event?.completed());
    });
  }
}

/** What the frame is filled with comes behind it, so that it is painted early. */
async function openPane(language: Language): Promise<OpenPane> {
  const [t, { Pane }, { excelBook }] = await Promise.all([
    wordsOf(language),
    import(/* webpackChunkName: "pane" */ "./Pane"),
    import(/* webpackChunkName: "pane" */ "../hosts/excel/excelBook"),
  ]);
  const words = { t, pageWords: () => pageWordsOf(language) };
  return { words, Pane, parts: { book: excelBook(), documents, functions: cellFunctions() } };
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
  write: async (text) =>
    (await import(/* webpackChunkName: "docx" */ "../narrative/print/docx/plainDocx")).plainDocx(
      text,
    ),
  correct: async (...asked) =>
    (await import(/* webpackChunkName: "documents" */ "../hosts/docx/correctDocx")).correctDocx(
      ...asked,
    ),
};

const FRAME_WORDS = { "zh-CN": zhCNFrame, "en-US": enUSFrame };

/** The catalogue of the one language that is spoken here, as far as the first page speaks. */
async function wordsOf(language: Language): Promise<Translate> {
  if (language === "en-US") {
    const { enUS } = await import(/* webpackChunkName: "enUS" */ "./catalogues/enUS");
    return translator(enUS);
  }
  const { zhCN } = await import(/* webpackChunkName: "zhCN" */ "./catalogues/zhCN");
  return translator(zhCN);
}

/** All of it. */
async function pageWordsOf(language: Language): Promise<Translate> {
  if (language === "en-US") {
    const { enUSWhole } = await import(
      /* webpackChunkName: "enUSPages" */ "./catalogues/enUSWhole"
    );
    return translator(enUSWhole);
  }
  const { zhCNWhole } = await import(/* webpackChunkName: "zhCNPages" */ "./catalogues/zhCNWhole");
  return translator(zhCNWhole);
}

/** Says that the pane needs Excel: in a browser, or where the Office library could not be loaded. */
function startOutside(): void {
  followTheme(() => undefined);
  const language = languageOf(navigator.language);
  const words = translator(FRAME_WORDS[language]);
  createRoot(paneElement(language)).render(<App language={language} words={words} />);
}

function paneElement(language: string): HTMLElement {
  document.documentElement.lang = language;
  const element = document.getElementById("pane");
  if (!element) throw new Error("Cannot start the pane without the element `pane`");
  return element;
}

if (typeof Office === "undefined") startOutside();
else {
  void Office.onReady((info: ReadyInfo) => {
    if (info.host === Office.HostType.Excel) startInExcel(info);
    else startOutside();
  });
}
