import type { BlankValue } from "../functions/shapeArguments";

/** The kinds of Excel that the workbench can play. */
export type ExcelClientName = "ltsc2021" | "ltsc2024" | "microsoft365" | "web";

/** What a kind of Excel can do, as far as an add-in can tell. */
export interface ExcelClient {
  /** By requirement set; `Office.context.requirements` answers from it, and newer APIs are refused. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** What blank cells are handed to custom functions as; no requirement set tells (OfficeDev/office-js issue 4702). */
  readonly blank: BlankValue;
}

/** In every kind of Excel that has a shared runtime. */
const everywhere = {
  AddinCommands: "1.1",
  CustomFunctions: "1.9",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};

/** From the tables of Microsoft's reference: Excel JavaScript API, custom functions and shared runtime requirement sets. */
export const excelClients: Readonly<Record<ExcelClientName, ExcelClient>> = {
  ltsc2021: {
    requirementSets: {
      ...everywhere,
      ExcelApi: "1.14",
      CustomFunctionsRuntime: "1.3",
      SharedRuntime: "1.1",
    },
    blank: 0,
  },
  ltsc2024: {
    requirementSets: {
      ...everywhere,
      ExcelApi: "1.17",
      CustomFunctionsRuntime: "1.3",
      SharedRuntime: "1.2",
    },
    blank: 0,
  },
  microsoft365: {
    requirementSets: {
      ...everywhere,
      ExcelApi: "1.20",
      CustomFunctionsRuntime: "1.5",
      SharedRuntime: "1.2",
    },
    blank: null,
  },
  web: {
    requirementSets: {
      ...everywhere,
      ExcelApi: "1.20",
      ExcelApiOnline: "1.1",
      CustomFunctionsRuntime: "1.5",
      SharedRuntime: "1.2",
    },
    blank: null,
  },
};

/**
 * Whether a version of a requirement set is there: versions are compared part by part, 1.9 comes before 1.10.
 *
 * @example hasSet(excelClients.ltsc2021, "ExcelApi", "1.9") // => true
 * @example hasSet(excelClients.ltsc2021, "ExcelApi", "1.16") // => false
 */
export function hasSet({ requirementSets }: ExcelClient, set: string, version: string): boolean {
  const own = requirementSets[set];
  return own !== undefined && minorOf(own) >= minorOf(version);
}

/** All sets that matter here are of the first generation: `1.14`. */
function minorOf(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
