import { formatCell } from "../../src/workbook/address";
import { parseArea, quoteSheet, sheetOf } from "../grid/address";
import { contentsOf } from "./contentsOf";
import { rectangle } from "../grid/area";
import type { GridCell } from "../grid/gridModel";
import type { Chart } from "../protocol/charts";
import { enteredValue } from "../protocol/objects/enteredValue";
import { findSheet } from "../protocol/objects/findSheet";
import type { LoggedBatch, Session } from "./session";

/** `window.workbench`: for the browser tests and for looking inside while developing. Addresses are like `'2022年'!C3`. */
export interface DebugSurface {
  /** The open workbook's name; changes when another is loaded. */
  readonly bookName: string;
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  /** Where the selection is. */
  readonly selection: string;
  /** Whether the add-in's functions are ready and none is without an answer. */
  readonly isSettled: boolean;
  readonly openCalls: number;
  /** The round trips of the add-in so far. */
  readonly batches: readonly LoggedBatch[];
  /** The charts that the add-in has ordered; the grid draws none. */
  readonly charts: readonly Chart[];
  cell(address: string): GridCell;
  reason(address: string): string;
  /** Enters a value or a formula as if typed. */
  setCell(address: string, value: string | number): void;
  select(address: string): void;
  /** Puts a blank row before the given one of the active sheet, counted from 1. */
  insertRow(before: number): void;
  /** All that the workbook holds: sheets with what is entered into them, charts, what add-ins keep. No round trip is made for it. */
  readonly contents: string;
  /** From here on Excel refuses the round trip of that number with that code, once. */
  refuseTrip(trip: number, code: string): void;
  readonly tripsLeft: number;
}

export function debugSurface(bookName: string, session: Session): DebugSurface {
  const { grid, bridge } = session;
  const place = (address: string): { sheet: string; row: number; column: number } => {
    const name = sheetOf(address);
    const sheet = name === undefined ? grid.activeSheet() : findSheet(grid, name)?.id;
    const area = parseArea(address);
    if (sheet === undefined || !area) throw new Error(`No cell ${address}`);
    return { sheet, row: area.top, column: area.left };
  };
  const cell = (address: string): GridCell => {
    const { sheet, row, column } = place(address);
    const found = grid.cells(sheet, rectangle(row, column, 1, 1))[0]?.[0];
    if (!found) throw new Error(`No cell ${address}`);
    return found;
  };
  const nameOf = (sheet: string): string => findSheet(grid, sheet)?.name ?? "";
  return {
    bookName,
    get sheetNames() {
      return grid.sheets().map((sheet) => sheet.name);
    },
    get activeSheet() {
      return nameOf(grid.activeSheet());
    },
    get selection() {
      const { sheet, area } = grid.selection();
      return `${quoteSheet(nameOf(sheet))}!${formatCell(area.top, area.left)}`;
    },
    get isSettled() {
      return session.isAddinReady && !grid.isCalculating();
    },
    get openCalls() {
      return bridge.openCalls;
    },
    batches: session.batches,
    get charts() {
      return session.charts;
    },
    cell,
    reason: (address) => session.explain(place(address)).reason,
    setCell: (address, value) => {
      const { sheet, row, column } = place(address);
      grid.write(sheet, { row, column }, [[enteredValue(value, cell(address))]]);
    },
    select: (address) => {
      const { sheet, row, column } = place(address);
      grid.select(sheet, rectangle(row, column, 1, 1));
    },
    insertRow: (before) => session.insertRow(before - 1),
    get contents() {
      return contentsOf(session);
    },
    refuseTrip: (trip, code) => session.refuseTrip(trip, code),
    get tripsLeft() {
      return session.tripsLeft;
    },
  };
}
