import type { Area } from "../../src/workbook/workbook";

/**
 * The spreadsheet behind the host protocol: all that answering a batch needs from a grid. The workbench has one
 * over Univer; tests have one in memory. Rows and columns are zero-based, sheets are named by their stable id.
 */
export interface GridModel {
  /** In the order of their tabs. */
  sheets(): readonly GridSheet[];
  activeSheet(): string;
  activate(sheet: string): void;
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  setVisibility(sheet: string, visibility: SheetVisibility): void;

  /** The smallest rectangle around everything that is filled in; around formatted cells too unless `valuesOnly`. */
  usedArea(sheet: string, valuesOnly: boolean): Area | undefined;
  cells(sheet: string, area: Area): GridCell[][];
  /** Fills in cells from the top left corner on; `null` leaves a cell as it is. */
  write(sheet: string, corner: Corner, entries: readonly (readonly (Entry | null)[])[]): void;
  clear(sheet: string, area: Area, what: "contents" | "formats" | "all"): void;

  setNumberFormats(
    sheet: string,
    corner: Corner,
    formats: readonly (readonly (string | null)[])[],
  ): void;
  format(sheet: string, row: number, column: number): CellFormat;
  setFormat(sheet: string, area: Area, format: CellFormat): void;
  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, area: Area): void;
  isRowHidden(sheet: string, row: number): boolean;
  isColumnHidden(sheet: string, column: number): boolean;
  setRowsHidden(sheet: string, first: number, last: number, hidden: boolean): void;
  setColumnsHidden(sheet: string, first: number, last: number, hidden: boolean): void;
  /** In points, as Excel counts them. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidths(sheet: string, first: number, last: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeights(sheet: string, first: number, last: number, points: number): void;
  /** The cells that the formula of this cell fills, when it fills more than one. */
  spillArea(sheet: string, row: number, column: number): Area | undefined;
  /** The cell whose formula fills this one and others. */
  spillParent(sheet: string, row: number, column: number): Corner | undefined;

  selection(): { readonly sheet: string; readonly area: Area };
  select(sheet: string, area: Area): void;
  isCalculating(): boolean;
  recalculate(): void;

  onChange(listener: (change: GridChange) => void): void;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface Corner {
  readonly row: number;
  readonly column: number;
}

export interface GridCell {
  /** `""` for a blank cell; an error is its text, such as `#N/A`, with `isError`. */
  readonly value: string | number | boolean;
  readonly isError: boolean;
  /** With the leading `=`. */
  readonly formula?: string;
  readonly text: string;
  readonly numberFormat: string;
  /** The format that a result carries in its value: shown where the cell has none of its own. */
  readonly valueFormat?: string;
}

/** What is put into a cell. An empty text empties it. */
export interface Entry {
  readonly value?: string | number | boolean;
  /** With the leading `=`; wins over `value`. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly wrapText?: boolean;
  /** Steps its text is set in by. */
  readonly indent?: number;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: VerticalAlignment;
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Justify";
export type VerticalAlignment = "Top" | "Center" | "Bottom";

/** Something that happened in the grid, by the user's hand or by a batch. */
export type GridChange =
  | {
      readonly type: "edited";
      readonly sheet: string;
      readonly area: Area;
      readonly kind: EditKind;
    }
  | { readonly type: "calculated"; readonly sheet: string; readonly area: Area }
  | { readonly type: "formatted"; readonly sheet: string; readonly area: Area }
  | { readonly type: "selected"; readonly sheet: string; readonly area: Area }
  | { readonly type: "activated"; readonly sheet: string; readonly previous: string | undefined }
  | { readonly type: "added"; readonly sheet: string }
  | { readonly type: "deleted"; readonly sheet: string }
  | {
      readonly type: "renamed";
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly type: "visibility";
      readonly sheet: string;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
    };

export type EditKind =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";
