import type {
  CellFormat,
  Corner,
  Entry,
  GridCell,
  GridChange,
  GridModel,
  GridSheet,
  SheetVisibility,
} from "../../workbench/grid/gridModel";
import { around, columnsOf, intersection, rectangle, rowsOf } from "../../workbench/grid/area";
import type { Area } from "../../src/workbook/workbook";

interface MemorySheet {
  id: string;
  name: string;
  visibility: SheetVisibility;
  cells: Map<string, MemoryCell>;
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  widths: Map<number, number>;
  heights: Map<number, number>;
}

interface MemoryCell {
  value: string | number | boolean;
  formula?: string;
  numberFormat: string;
  format: CellFormat;
}

/** A grid without a screen and without a calculation: formulas stay 0. Enough to hold the host protocol against. */
export class MemoryGrid implements GridModel {
  private readonly book: MemorySheet[] = [];
  private readonly listeners: ((change: GridChange) => void)[] = [];
  private active = "";
  private selected: { sheet: string; area: Area } = { sheet: "", area: rectangle(0, 0, 1, 1) };
  recalculations = 0;
  /** What the formulas of the top left cells are said to fill. */
  readonly spills: { readonly sheet: string; readonly area: Area }[] = [];

  constructor(
    sheets: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>,
  ) {
    for (const [name, rows] of Object.entries(sheets)) {
      const id = this.addSheet(name);
      this.write(
        id,
        { row: 0, column: 0 },
        rows.map((row) => row.map((value) => ({ value }))),
      );
    }
    this.active = this.book[0]?.id ?? "";
    this.selected = { sheet: this.active, area: rectangle(0, 0, 1, 1) };
  }

  sheets(): GridSheet[] {
    return this.book;
  }
  activeSheet(): string {
    return this.active;
  }
  activate(sheet: string): void {
    const previous = this.active;
    this.active = sheet;
    this.emit({ type: "activated", sheet, previous });
  }
  addSheet(name: string): string {
    const id = `{sheet-${this.book.length + 1}}`;
    const lists = {
      cells: new Map<string, MemoryCell>(),
      merges: [],
      hiddenRows: new Set<number>(),
    };
    const sizes = { widths: new Map<number, number>(), heights: new Map<number, number>() };
    const hiddenColumns = new Set<number>();
    this.book.push({ id, name, visibility: "Visible", hiddenColumns, ...lists, ...sizes });
    this.emit({ type: "added", sheet: id });
    return id;
  }
  deleteSheet(sheet: string): void {
    this.book.splice(this.book.indexOf(this.find(sheet)), 1);
    this.emit({ type: "deleted", sheet });
  }
  renameSheet(sheet: string, name: string): void {
    const before = this.find(sheet).name;
    this.find(sheet).name = name;
    this.emit({ type: "renamed", sheet, before, after: name });
  }
  setVisibility(sheet: string, visibility: SheetVisibility): void {
    const before = this.find(sheet).visibility;
    this.find(sheet).visibility = visibility;
    this.emit({ type: "visibility", sheet, before, after: visibility });
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    for (const [key, cell] of this.find(sheet).cells) {
      if (valuesOnly && cell.value === "" && cell.formula === undefined) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      const own = rectangle(row, column, 1, 1);
      used = used ? around(used, own) : own;
    }
    return used;
  }
  cells(sheet: string, area: Area): GridCell[][] {
    return Array.from({ length: rowsOf(area) }, (_, row) =>
      Array.from({ length: columnsOf(area) }, (_, column) =>
        shown(this.cell(sheet, area.top + row, area.left + column)),
      ),
    );
  }
  write(sheet: string, corner: Corner, entries: readonly (readonly (Entry | null)[])[]): void {
    this.eachOf(entries, corner, (entry, row, column) => {
      const cell = this.cell(sheet, row, column);
      const numberFormat = entry.numberFormat ?? cell.numberFormat;
      const content =
        entry.formula === undefined
          ? { value: entry.value ?? "" }
          : { value: 0, formula: entry.formula };
      this.put(sheet, row, column, { format: cell.format, numberFormat, ...content });
    });
    const area = rectangle(corner.row, corner.column, entries.length, entries[0]?.length ?? 1);
    this.emit({ type: "edited", sheet, area, kind: "RangeEdited" });
  }
  clear(sheet: string, area: Area, what: "contents" | "formats" | "all"): void {
    for (const [row, column] of positions(area)) {
      const cell = this.cell(sheet, row, column);
      const kept = what === "contents" ? cell : { numberFormat: "General", format: {} };
      const content = what === "formats" ? cell : { value: "" };
      const { numberFormat, format } = kept;
      this.put(sheet, row, column, { ...content, numberFormat, format });
    }
  }

  setNumberFormats(
    sheet: string,
    corner: Corner,
    formats: readonly (readonly (string | null)[])[],
  ): void {
    this.eachOf(formats, corner, (numberFormat, row, column) =>
      this.put(sheet, row, column, { ...this.cell(sheet, row, column), numberFormat }),
    );
  }
  format(sheet: string, row: number, column: number): CellFormat {
    return this.cell(sheet, row, column).format;
  }
  setFormat(sheet: string, area: Area, format: CellFormat): void {
    for (const [row, column] of positions(area)) {
      const cell = this.cell(sheet, row, column);
      this.put(sheet, row, column, { ...cell, format: { ...cell.format, ...format } });
    }
  }
  merges(sheet: string): Area[] {
    return this.find(sheet).merges;
  }
  merge(sheet: string, area: Area): void {
    this.find(sheet).merges.push(area);
  }
  unmerge(sheet: string, area: Area): void {
    const found = this.find(sheet);
    found.merges = found.merges.filter(
      (merge) => merge.top !== area.top || merge.left !== area.left,
    );
  }
  isRowHidden(sheet: string, row: number): boolean {
    return this.find(sheet).hiddenRows.has(row);
  }
  isColumnHidden(sheet: string, column: number): boolean {
    return this.find(sheet).hiddenColumns.has(column);
  }
  setRowsHidden(sheet: string, first: number, last: number, hidden: boolean): void {
    for (let row = first; row <= last; row++) toggle(this.find(sheet).hiddenRows, row, hidden);
  }
  setColumnsHidden(sheet: string, first: number, last: number, hidden: boolean): void {
    for (let column = first; column <= last; column++) {
      toggle(this.find(sheet).hiddenColumns, column, hidden);
    }
  }
  columnWidth(sheet: string, column: number): number {
    return this.find(sheet).widths.get(column) ?? 48;
  }
  setColumnWidths(sheet: string, first: number, last: number, points: number): void {
    for (let column = first; column <= last; column++) this.find(sheet).widths.set(column, points);
  }
  rowHeight(sheet: string, row: number): number {
    return this.find(sheet).heights.get(row) ?? 15;
  }
  setRowHeights(sheet: string, first: number, last: number, points: number): void {
    for (let row = first; row <= last; row++) this.find(sheet).heights.set(row, points);
  }
  spillArea(sheet: string, row: number, column: number): Area | undefined {
    return this.spills.find(
      (each) => each.sheet === sheet && each.area.top === row && each.area.left === column,
    )?.area;
  }
  spillParent(sheet: string, row: number, column: number): Corner | undefined {
    const own = rectangle(row, column, 1, 1);
    const found = this.spills.find(
      (each) => each.sheet === sheet && intersection(each.area, own) !== undefined,
    );
    return found && { row: found.area.top, column: found.area.left };
  }

  selection(): { sheet: string; area: Area } {
    return this.selected;
  }
  select(sheet: string, area: Area): void {
    this.active = sheet;
    this.selected = { sheet, area };
    this.emit({ type: "selected", sheet, area });
  }
  isCalculating(): boolean {
    return false;
  }
  recalculate(): void {
    this.recalculations += 1;
  }
  onChange(listener: (change: GridChange) => void): void {
    this.listeners.push(listener);
  }
  emit(change: GridChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private find(sheet: string): MemorySheet {
    const found = this.book.find((each) => each.id === sheet);
    if (!found) throw new Error(`No sheet ${sheet}`);
    return found;
  }
  private cell(sheet: string, row: number, column: number): MemoryCell {
    const blank: MemoryCell = { value: "", numberFormat: "General", format: {} };
    return this.find(sheet).cells.get(`${row},${column}`) ?? blank;
  }
  private put(sheet: string, row: number, column: number, cell: MemoryCell): void {
    this.find(sheet).cells.set(`${row},${column}`, cell);
  }
  private eachOf<T>(
    matrix: readonly (readonly (T | null)[])[],
    corner: Corner,
    visit: (value: T, row: number, column: number) => void,
  ): void {
    matrix.forEach((row, down) =>
      row.forEach((value, over) => {
        if (value !== null) visit(value, corner.row + down, corner.column + over);
      }),
    );
  }
}

function shown(cell: MemoryCell): GridCell {
  const { value, formula, numberFormat } = cell;
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  const isError = typeof value === "string" && /^#[A-Z/0!?]+$/.test(value);
  return { value, isError, text, numberFormat, ...(formula === undefined ? {} : { formula }) };
}

function positions(area: Area): [number, number][] {
  return Array.from({ length: rowsOf(area) * columnsOf(area) }, (_, index): [number, number] => [
    area.top + Math.floor(index / columnsOf(area)),
    area.left + (index % columnsOf(area)),
  ]);
}

function toggle(set: Set<number>, index: number, on: boolean): void {
  if (on) set.add(index);
  else set.delete(index);
}
