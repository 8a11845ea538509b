import { createRoot } from "react-dom/client";
import { excelBook } from "../hosts/excel/excelBook";
import { languageOf } from "../language";
import { App } from "./App";
import type { CellFunctions } from "./functions/liveResult";
import { isDarkColor } from "./isDarkColor";

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
  const { displayLanguage, officeTheme } = Office.context;
  const language = languageOf(displayLanguage);
  const dark = isDarkColor(officeTheme?.bodyBackgroundColor ?? "");
  const book = excelBook();
  const functions = cellFunctions();
  const root = createRoot(paneElement(language));

  const show = (mode: Office.VisibilityMode | undefined) => {
    const paused = mode === Office.VisibilityMode.hidden;
    root.render(
      <App book={book} language={language} dark={dark} paused={paused} functions={functions} />,
    );
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

/** Says that the pane needs Excel: in a browser, or where the Office library could not be loaded. */
function startOutside(): void {
  const language = languageOf(navigator.language);
  createRoot(paneElement(language)).render(<App language={language} />);
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
