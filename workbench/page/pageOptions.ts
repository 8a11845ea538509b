import { languageOf, type Language } from "../../src/language";
import type { BlankValue } from "../functions/shapeArguments";
import { samples } from "./fileMenu";
import { PANE_WIDTH } from "./resizePane";

/** What the page's address can ask for. */
export interface PageOptions {
  readonly language: Language;
  /** The sample to open at the start. */
  readonly sample: string;
  readonly paneWidth: number;
  /** `blanks=0` hands blank cells to functions as desktop Excel does. */
  readonly blank: BlankValue;
}

/** Reads `?language=en-US&sample=…&pane=320&blanks=0`; whatever is missing or makes no sense has its usual value. */
export function pageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const width = Number(query.get("pane"));
  const sample = query.get("sample");
  return {
    language: languageOf(query.get("language") ?? "zh-CN"),
    sample: samples.find((file) => file === sample) ?? samples[0],
    paneWidth: width > 0 ? width : PANE_WIDTH,
    blank: query.get("blanks") === "0" ? 0 : null,
  };
}
