import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { formatRectangle } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/workbook";
import type { ResultFormats } from "../functions/resultFormats";
import { columnsOf, rectangle, rowsOf } from "../grid/area";
import type {
  CellFormat,
  Corner,
  Entry,
  GridCell,
  GridChange,
  GridModel,
  GridSheet,
  SheetVisibility,
} from "../grid/gridModel";
import { addBlankSheet } from "./addBlankSheet";
import { bringIntoView } from "./bringIntoView";
import { cellDataOf, type CellValues } from "./cellData";
import { cellFormat, univerStyle } from "./cellStyle";
import { forgetHeights } from "./forgetHeights";
import { growSheet } from "./growSheet";
import { areaOf, changeOf, rangeOf } from "./univerChanges";
import { UniverSheet } from "./univerSheet";

/** Pixels of the screen to points of the paper. */
const POINTS_PER_PIXEL = 0.75;

/** The grid of the workbench: Excel's notions over the one workbook that Univer shows. */
export class UniverGrid implements GridModel {
  private readonly listeners: ((change: GridChange) => void)[] = [];
  private readonly veryHidden = new Set<string>();
  private last: string | undefined;
  private selected = "";

  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
    private readonly calculation: { isCalculating(): boolean; recalculate(): void },
    private readonly results: ResultFormats,
  ) {
    this.last = this.activeSheet();
    const commands = injector.get(ICommandService);
    forgetHeights(commands);
    commands.onCommandExecuted((command, options) => {
      const change = changeOf(command, options);
      if (change && !this.isRepeated(change)) this.emit(this.completed(change));
    });
  }

  sheets(): GridSheet[] {
    return this.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const isHidden = sheet.isSheetHidden();
      const hidden = this.veryHidden.has(id) ? "VeryHidden" : "Hidden";
      return { id, name: sheet.getName(), visibility: isHidden ? hidden : "Visible" };
    });
  }
  activeSheet(): string {
    return this.facade.getActiveSheet().getSheetId();
  }
  activate(sheet: string): void {
    this.facade.setActiveSheet(sheet);
  }
  addSheet(name: string): string {
    return addBlankSheet(this.injector, this.workbook, name);
  }
  deleteSheet(sheet: string): void {
    this.facade.deleteSheet(sheet);
  }
  renameSheet(sheet: string, name: string): void {
    const before = this.sheet(sheet).getSheetName();
    this.sheet(sheet).setName(name);
    this.emit({ type: "renamed", sheet, before, after: name });
  }
  setVisibility(sheet: string, visibility: SheetVisibility): void {
    const before = this.sheets().find((each) => each.id === sheet)?.visibility ?? "Visible";
    if (visibility === "VeryHidden") this.veryHidden.add(sheet);
    else this.veryHidden.delete(sheet);
    if (visibility === "Visible") this.sheet(sheet).showSheet();
    else this.sheet(sheet).hideSheet();
    if (before !== visibility) this.emit({ type: "visibility", sheet, before, after: visibility });
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | undefined {
    return this.model(sheet).usedArea(valuesOnly);
  }
  cells(sheet: string, area: Area): GridCell[][] {
    return this.model(sheet).cells(area);
  }
  write(sheet: string, corner: Corner, entries: readonly (readonly (Entry | null)[])[]): void {
    this.setCells(sheet, corner, entries, cellDataOf);
  }
  clear(sheet: string, area: Area, what: "contents" | "formats" | "all"): void {
    const range = this.range(sheet, area);
    if (what === "contents") range.clearContent();
    else if (what === "formats") range.clearFormat();
    else range.clear();
  }
  setNumberFormats(
    sheet: string,
    corner: Corner,
    formats: readonly (readonly (string | null)[])[],
  ): void {
    this.setCells(sheet, corner, formats, (pattern) => ({ s: { n: { pattern } } }));
  }

  format(sheet: string, row: number, column: number): CellFormat {
    return cellFormat(this.sheet(sheet).getSheet().getComposedCellStyle(row, column));
  }
  setFormat(sheet: string, area: Area, format: CellFormat): void {
    const formats = Array.from({ length: rowsOf(area) }, () =>
      Array.from({ length: columnsOf(area) }, () => univerStyle(format)),
    );
    this.setCells(sheet, { row: area.top, column: area.left }, formats, (s) => ({ s }));
  }
  merges(sheet: string): Area[] {
    return this.sheet(sheet).getSheet().getMergeData().map(areaOf);
  }
  merge(sheet: string, area: Area): void {
    this.range(sheet, area).merge();
  }
  unmerge(sheet: string, area: Area): void {
    this.range(sheet, area).breakApart();
  }

  isRowHidden(sheet: string, row: number): boolean {
    return !this.sheet(sheet).getSheet().getRowVisible(row);
  }
  isColumnHidden(sheet: string, column: number): boolean {
    return !this.sheet(sheet).getSheet().getColVisible(column);
  }
  setRowsHidden(sheet: string, first: number, last: number, hidden: boolean): void {
    if (hidden) this.sheet(sheet).hideRows(first, last - first + 1);
    else this.sheet(sheet).showRows(first, last - first + 1);
  }
  setColumnsHidden(sheet: string, first: number, last: number, hidden: boolean): void {
    if (hidden) this.sheet(sheet).hideColumns(first, last - first + 1);
    else this.sheet(sheet).showColumns(first, last - first + 1);
  }
  columnWidth(sheet: string, column: number): number {
    return this.sheet(sheet).getSheet().getColumnWidth(column) * POINTS_PER_PIXEL;
  }
  setColumnWidths(sheet: string, first: number, last: number, points: number): void {
    this.grow(sheet, rectangle(0, first, 1, last - first + 1));
    this.sheet(sheet).setColumnWidths(first, last - first + 1, points / POINTS_PER_PIXEL);
  }
  rowHeight(sheet: string, row: number): number {
    return this.sheet(sheet).getSheet().getRowHeight(row) * POINTS_PER_PIXEL;
  }
  setRowHeights(sheet: string, first: number, last: number, points: number): void {
    this.grow(sheet, rectangle(first, 0, last - first + 1, 1));
    this.sheet(sheet).setRowHeightsForced(first, last - first + 1, points / POINTS_PER_PIXEL);
  }
  spillArea(sheet: string, row: number, column: number): Area | undefined {
    return this.model(sheet).spillArea(row, column);
  }
  spillParent(sheet: string, row: number, column: number): Corner | undefined {
    return this.model(sheet).spillParent(row, column);
  }

  selection(): { sheet: string; area: Area } {
    const sheet = this.activeSheet();
    const range = this.facade.getActiveRange()?.getRange();
    return { sheet, area: range ? areaOf(range) : rectangle(0, 0, 1, 1) };
  }
  select(sheet: string, area: Area): void {
    if (this.activeSheet() !== sheet) this.activate(sheet);
    this.range(sheet, area).activate();
    bringIntoView(this.sheet(sheet), area.top, area.left);
  }
  isCalculating(): boolean {
    return this.calculation.isCalculating();
  }
  recalculate(): void {
    this.calculation.recalculate();
  }
  onChange(listener: (change: GridChange) => void): void {
    this.listeners.push(listener);
  }

  private get facade(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error("No workbook is open");
    return workbook;
  }
  private get workbook(): Workbook {
    return this.facade.getWorkbook();
  }
  private sheet(id: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }
  private model(id: string): UniverSheet {
    const worksheet = this.sheet(id).getSheet();
    return new UniverSheet(this.injector, this.workbook, worksheet, this.results);
  }
  private range(id: string, area: Area): FRange {
    this.grow(id, area);
    return this.sheet(id).getRange(area.top, area.left, rowsOf(area), columnsOf(area));
  }
  private grow(id: string, area: Area): void {
    growSheet(this.injector, this.workbook, this.sheet(id).getSheet(), area);
  }

  private setCells<T>(
    sheet: string,
    corner: Corner,
    matrix: readonly (readonly (T | null)[])[],
    toCell: (value: T) => CellValues[number][number],
  ): void {
    const value: CellValues = {};
    matrix.forEach((row, down) =>
      row.forEach((each, over) => {
        if (each === null) return;
        const cells = (value[corner.row + down] ??= {});
        cells[corner.column + over] = toCell(each);
      }),
    );
    const area = rectangle(corner.row, corner.column, matrix.length, matrix[0]?.length ?? 0);
    this.grow(sheet, area);
    this.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.workbook.getUnitId(),
      subUnitId: sheet,
      // Without a range the command does nothing on a sheet where nothing is selected.
      range: rangeOf(area),
      value,
    });
  }

  /** Univer sets a selection several times over while the mouse is down. */
  private isRepeated(change: GridChange): boolean {
    if (change.type !== "selected") return false;
    const selected = `${change.sheet} ${formatRectangle(change.area)}`;
    const isSame = selected === this.selected;
    this.selected = selected;
    return isSame;
  }
  /** Univer does not say which sheet was active before. */
  private completed(change: GridChange): GridChange {
    if (change.type !== "activated") return change;
    const previous = this.last;
    this.last = change.sheet;
    return { ...change, previous };
  }
  private emit(change: GridChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
