import { ok } from "../../problem";
import type { LiveBook, SettingsStore } from "../host";
import { excelDesk } from "./excelDesk";
import { attempt } from "./hostProblem";
import { insertSheet } from "./insertSheet";
import { readSnapshot } from "./readSnapshot";
import { selectCell } from "./selectCell";
import { watchChanges } from "./watchChanges";
import { readSettings, writeSettings, type SettingsKind } from "./workbookSettings";

/** The workbook that is open in Excel. To be called once Office is ready. */
export function excelBook(): LiveBook {
  return {
    read: (onProgress = () => {}) =>
      attempt(() => Excel.run(async (context) => ok(await readSnapshot(context, onProgress)))),
    select: (address) => attempt(() => Excel.run((context) => selectCell(context, address))),
    insertSheet: (name, rows) =>
      attempt(() => Excel.run((context) => insertSheet(context, name, rows))),
    onChange: (listener) => attempt(() => Excel.run((context) => watchChanges(context, listener))),
    settings: storeOf("corrections"),
    wording: storeOf("wording"),
    formulas: excelDesk(),
  };
}

function storeOf(kind: SettingsKind): SettingsStore {
  return {
    read: () => attempt(() => Excel.run((context) => readSettings(context, kind))),
    write: (text) => attempt(() => Excel.run((context) => writeSettings(context, kind, text))),
  };
}
