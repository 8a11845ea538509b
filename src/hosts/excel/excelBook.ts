import type { LiveBook, SettingsStore } from "../host";
import { excelDesk } from "./excelDesk";
import { attempt } from "./hostProblem";
import { readSnapshot } from "./readSnapshot";
import { runRead } from "./runRead";
import { selectCell } from "./selectCell";
import { watchChanges } from "./watchChanges";
import { readSettings, writeSettings, type SettingsKind } from "./workbookSettings";
import { withWriters } from "./writers";

/** The workbook that is open in Excel. To be called once Office is ready. */
export function excelBook(): LiveBook {
  return {
    read: (onProgress = () => {}, again) =>
      runRead((context) => readSnapshot(context, onProgress, again)),
    select: (address) => attempt(() => Excel.run((context) => selectCell(context, address))),
    insertSheet: (name, lines, key) =>
      withWriters(({ insertSheet }) =>
        Excel.run((context) => insertSheet(context, name, lines, key)),
      ),
    insertTable: (name, rows) =>
      withWriters(({ insertTable }) => Excel.run((context) => insertTable(context, name, rows))),
    insertChart: (order) =>
      withWriters(({ insertChart }) => Excel.run((context) => insertChart(context, order))),
    onChange: (listener) => runRead((context) => watchChanges(context, listener)),
    // OfficeDev/office-js issue 2700.
    savesFiles: () => Office.context.platform !== Office.PlatformType.Mac,
    settings: storeOf("corrections"),
    wording: storeOf("wording"),
    choice: storeOf("choice"),
    edits: storeOf("edits"),
    frozen: storeOf("frozen"),
    reasons: storeOf("reasons"),
    templates: storeOf("templates"),
    formulas: excelDesk(),
  };
}

function storeOf(kind: SettingsKind): SettingsStore {
  return {
    read: () => runRead((context) => readSettings(context, kind)),
    write: (text) => runRead((context) => writeSettings(context, kind, text)),
  };
}
