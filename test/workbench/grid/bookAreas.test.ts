import { BookAreas, movedArea } from "../../../workbench/grid/bookAreas";
import type { EditKind } from "../../../workbench/grid/gridModel";
import type { Area } from "../../../src/workbook/workbook";
import { MemoryGrid } from "../memoryGrid";

const rows = (top: number, bottom: number): Area => ({ top, left: 0, bottom, right: 9 });
const columns = (left: number, right: number): Area => ({ top: 0, left, bottom: 9, right });

describe("movedArea", () => {
  // An area of rows 4 to 8 and columns 0 to 9, or the other way round.
  it.each<[string, EditKind, Area, readonly [number, number] | undefined]>([
    ["rows put in above", "RowInserted", rows(4, 5), [6, 10]],
    ["rows put in within", "RowInserted", rows(5, 5), [4, 9]],
    ["rows put in below", "RowInserted", rows(9, 9), [4, 8]],
    ["rows taken out above", "RowDeleted", rows(0, 1), [2, 6]],
    ["rows taken out at its top", "RowDeleted", rows(3, 5), [3, 5]],
    ["rows taken out at its bottom", "RowDeleted", rows(7, 9), [4, 6]],
    ["rows taken out with all of it", "RowDeleted", rows(4, 8), undefined],
  ])("%s", (_, kind, edited, expected) => {
    const found = movedArea(rows(4, 8), kind, edited);
    expect(found && [found.top, found.bottom]).toEqual(expected);
  });

  it("columns move it as rows do, and edits of cells do not", () => {
    expect(movedArea(columns(4, 8), "ColumnInserted", columns(2, 2))).toEqual(columns(5, 9));
    expect(movedArea(columns(4, 8), "ColumnDeleted", columns(8, 8))).toEqual(columns(4, 7));
    expect(movedArea(columns(4, 8), "RangeEdited", columns(0, 9))).toEqual(columns(4, 8));
  });
});

describe("BookAreas", () => {
  it("knows the areas of sheets that are there, until their sheet is deleted", () => {
    const grid = new MemoryGrid({ 甲: [[1]], 乙: [[2]] });
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const areas = new BookAreas(grid, {
      lists: [{ name: "表1", area: { sheet: "乙", ...area }, headerRow: true, totalsRow: false }],
      names: [
        { name: "人口", area: { sheet: "乙", ...area } },
        { name: "别处", area: { sheet: "丙", ...area } },
      ],
    });
    const [, second] = grid.sheets();
    expect(areas.names).toEqual([{ name: "人口", sheet: second?.id, area }]);
    expect(areas.lists).toMatchObject([{ name: "表1", sheet: second?.id, area }]);
    grid.deleteSheet(second?.id ?? "");
    expect([areas.lists, areas.names]).toEqual([[], []]);
  });
});
