import { languageOf, type Language } from "../../src/language";
import type { BlankValue } from "../functions/shapeArguments";
import { excelClients, type ExcelClient, type ExcelClientName } from "../protocol/excelClient";
import { samples } from "./fileMenu";
import { PANE_WIDTH } from "./resizePane";
import type { Theme } from "./theme";

/** What the page's address can ask for. */
export interface PageOptions {
  readonly language: Language;
  /** The sample to open at the start. */
  readonly sample: string;
  readonly paneWidth: number;
  /** The kind of Excel to play. */
  readonly client: ExcelClient;
  /** What blank cells are handed to functions as. */
  readonly blank: BlankValue;
  readonly theme: Theme;
}

/** Reads `?language=en-US&sample=…&pane=320&client=ltsc2021&blanks=null&theme=dark`; whatever is missing or makes no sense has its usual value. */
export function pageOptions(search: string, prefersDark: boolean): PageOptions {
  const query = new URLSearchParams(search);
  const width = Number(query.get("pane"));
  const sample = query.get("sample");
  const blanks = query.get("blanks");
  const client = excelClients[clientNamed(query.get("client"))];
  return {
    language: languageOf(query.get("language") ?? "zh-CN"),
    sample: samples.find((file) => file === sample) ?? samples[0],
    paneWidth: width > 0 ? width : PANE_WIDTH,
    client,
    blank: blanks === "0" ? 0 : blanks === "null" ? null : client.blank,
    theme: (query.get("theme") ?? (prefersDark ? "dark" : "light")) === "dark" ? "dark" : "light",
  };
}

function clientNamed(name: string | null): ExcelClientName {
  return name !== null && Object.hasOwn(excelClients, name) ? (name as ExcelClientName) : "web";
}
