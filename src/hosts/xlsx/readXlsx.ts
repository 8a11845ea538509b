import type { Result } from "../../problem";
import type { Workbook } from "../../workbook/workbook";
import { SETTING_KEYS } from "../settingKeys";
import { addinSettings } from "./addinSettings";
import { bookSnapshot } from "./bookSnapshot";
import { openXlsx } from "./openXlsx";
import type { PackageParts } from "./packageParts";

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
}

/** Reads a file with all that the pane would find kept in it. */
export function readKeptXlsx(bytes: Uint8Array): Promise<Result<KeptXlsx>> {
  return openXlsx(bytes, (file) => {
    const corrections = keptText(file.parts, SETTING_KEYS.corrections);
    const wording = keptText(file.parts, SETTING_KEYS.wording);
    return {
      workbook: bookSnapshot(file),
      ...(corrections !== undefined && { corrections }),
      ...(wording !== undefined && { wording }),
    };
  });
}

/** A setting as Excel would hand it over; what is no text was not written by us, and is given as it stands. */
function keptText(parts: PackageParts, key: string): string | undefined {
  const json = new Map(addinSettings(parts)).get(key);
  if (json === undefined) return undefined;
  const value: unknown = JSON.parse(json);
  return typeof value === "string" ? value : json;
}
