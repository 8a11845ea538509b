import type { Problem, Result } from "../../problem";
import type { Workbook } from "../../workbook/workbook";
import { SETTING_KEYS } from "../settingKeys";
import { bookSnapshot } from "./bookSnapshot";
import { openXlsx, type OpenedXlsx } from "./openXlsx";

/** Reads the bytes of an .xlsx or .xlsm file into a snapshot; what cannot be read is a problem. */
export function readXlsx(bytes: Uint8Array): Promise<Result<Workbook>> {
  return openXlsx(bytes, bookSnapshot);
}

/** A workbook from a file, with what the user keeps in it. */
export interface KeptXlsx {
  readonly workbook: Workbook;
  /** The text of the corrections as the pane has kept it; absent where there are none. */
  readonly corrections?: string;
  /** The same of the settings of how the text is worded. */
  readonly wording?: string;
  /** What is lost or damaged of the file and is no figure. */
  readonly notices: readonly Problem[];
}

/** Reads a file with all that the pane would find kept in it. */
export function readKeptXlsx(bytes: Uint8Array): Promise<Result<KeptXlsx>> {
  return openXlsx(bytes, async (file) => {
    const corrections = keptText(file, SETTING_KEYS.corrections);
    const wording = keptText(file, SETTING_KEYS.wording);
    return {
      workbook: await bookSnapshot(file),
      notices: file.notices,
      ...(corrections !== undefined && { corrections }),
      ...(wording !== undefined && { wording }),
    };
  });
}

/** A setting as Excel would hand it over; what is no text was not written by us, and is given as it stands. */
function keptText({ settings }: OpenedXlsx, key: string): string | undefined {
  const json = new Map(settings).get(key);
  if (json === undefined) return undefined;
  const value: unknown = JSON.parse(json);
  return typeof value === "string" ? value : json;
}
