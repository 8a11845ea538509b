import type { AskedCells } from "../../src/functions/cellFacts";

/** A sheet as far as look-ups go: its formats, which cells are blank, and what is merged. */
export interface FakeSheet {
  readonly numberFormat?: (row: number, column: number) => string;
  readonly isBlank?: (row: number, column: number) => boolean;
  /** Rows of column A that are merged, with the text they hold. */
  readonly merged?: readonly {
    readonly row: number;
    readonly rows: number;
    readonly text: string;
  }[];
}

/** How often Excel was asked, and for how many areas in all. */
export interface Asked {
  runs: number;
  areas: number;
}

/**
 * As much of Excel's API as the look-ups use: what is queued before `sync` can be read after it, an unknown sheet makes
 * all of it fail. Gives back a count of what was asked.
 */
export function provideExcel(sheets: Readonly<Record<string, FakeSheet>>): Asked {
  const asked: Asked = { runs: 0, areas: 0 };
  const context = (queue: (() => void)[]) => ({
    workbook: {
      worksheets: {
        getItem: (name: string) => ({
          getRange: (address: string) => cellOf(sheets[name], address, queue, asked),
        }),
      },
    },
    sync: () => {
      for (const step of queue) step();
      return Promise.resolve();
    },
  });
  const run = async (options: object, batch: (given: object) => Promise<unknown>) => {
    expect(options).toEqual({ delayForCellEdit: true });
    asked.runs += 1;
    return batch(context([]));
  };
  const requirements = { isSetSupported: (name: string) => name === "ExcelApi" };
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements } } });
  return asked;
}

export function removeExcel(): void {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
}

function cellOf(
  sheet: FakeSheet | undefined,
  address: string,
  queue: (() => void)[],
  asked: Asked,
) {
  const [, letters = "A", first = "1"] = /^\$?([A-Z])\$?(\d+)/.exec(address) ?? [];
  const [top, left] = [Number(first) - 1, letters.charCodeAt(0) - 65];
  queue.push(() => {
    if (!sheet) throw new Error("ItemNotFound");
  });
  return {
    getCell: () => ({
      getResizedRange: (rows: number, columns: number) => {
        asked.areas += 1;
        return rangeOf(sheet ?? {}, { top, left, rows: rows + 1, columns: columns + 1 });
      },
    }),
  };
}

interface Rectangle extends Pick<AskedCells, "rows" | "columns"> {
  readonly top: number;
  readonly left: number;
}

function rangeOf(sheet: FakeSheet, { top, left, rows, columns }: Rectangle) {
  const cells = <T>(of: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => of(top + row, left + column)),
    );
  const merged = sheet.merged ?? [];
  const range = {
    rowIndex: top,
    columnIndex: left,
    numberFormat: cells((row, column) => sheet.numberFormat?.(row, column) ?? "General"),
    valueTypes: cells((row, column) => (sheet.isBlank?.(row, column) ? "Empty" : "Double")),
    values: cells((row) => merged.find((each) => each.row === row)?.text ?? ""),
    load: () => range,
    getEntireColumn: () => ({
      getCell: () => ({
        getBoundingRect: () => rangeOf(sheet, { top: 0, left, rows: top + rows, columns }),
      }),
    }),
    getMergedAreasOrNullObject: () => ({
      isNullObject: merged.length === 0,
      load() {},
      areas: {
        items: merged.map((each) => ({
          rowIndex: each.row,
          columnIndex: 0,
          rowCount: each.rows,
          columnCount: 1,
        })),
      },
    }),
  };
  return range;
}
