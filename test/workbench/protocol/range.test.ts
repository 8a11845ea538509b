import {
  batch,
  call,
  hostOver,
  indexer,
  instantiate,
  load,
  method,
  property,
  root,
  set,
  values,
} from "./batches";

const book = () =>
  hostOver({
    指标: [
      ["指标", "2021年", "2022年"],
      ["发明专利", 12, 15],
      ["有效数", true, "#N/A"],
    ],
    空表: [],
  });

/** The path of a range on the sheet, as number 4. */
const rangeAt = (address: string, sheet = "指标") => [
  root,
  property(1, "Worksheets"),
  indexer(2, sheet),
  method(3, "GetRange", address),
];

function read(address: string, ...names: string[]): unknown {
  const [loaded] = values(book().host.run(batch(rangeAt(address), load(4, ...names))));
  return loaded;
}

describe("reading a range", () => {
  it("gives values, what the cells show, their formats and types", () => {
    expect(read("B2:C3", "values", "text", "numberFormat", "valueTypes")).toEqual({
      Values: [
        [12, 15],
        [true, "#N/A"],
      ],
      Text: [
        ["12", "15"],
        ["TRUE", "#N/A"],
      ],
      NumberFormat: [
        ["General", "General"],
        ["General", "General"],
      ],
      ValueTypes: [
        ["Double", "Double"],
        ["Boolean", "Error"],
      ],
    });
  });

  it("gives values as JSON, each with its type", () => {
    expect(read("A2:B3", "valuesAsJson")).toEqual({
      ValuesAsJson: [
        [
          { type: "String", basicType: "String", basicValue: "发明专利" },
          { type: "Double", basicType: "Double", basicValue: 12 },
        ],
        [
          { type: "String", basicType: "String", basicValue: "有效数" },
          { type: "Boolean", basicType: "Boolean", basicValue: true },
        ],
      ],
    });
    expect(read("C3:D3", "valuesAsJson")).toEqual({
      ValuesAsJson: [
        [
          { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
          { type: "Empty", basicType: "Empty", basicValue: "" },
        ],
      ],
    });
  });

  it("gives a blank cell as an empty text of type Empty", () => {
    expect(read("E9", "values", "valueTypes")).toEqual({ Values: [[""]], ValueTypes: [["Empty"]] });
  });

  it("gives its place and size", () => {
    const names = ["address", "rowIndex", "columnIndex", "rowCount", "columnCount", "cellCount"];
    expect(read("B2:C3", ...names)).toEqual({
      Address: "指标!B2:C3",
      RowIndex: 1,
      ColumnIndex: 1,
      RowCount: 2,
      ColumnCount: 2,
      CellCount: 4,
    });
  });

  it("gives no cells of whole rows and columns, as Excel does", () => {
    expect(read("B:B", "values", "address", "isEntireColumn")).toEqual({
      Values: null,
      Address: "指标!B:B",
      IsEntireColumn: true,
    });
  });

  it("says whether rows and columns are hidden: all, none or some", () => {
    const { grid, host } = book();
    grid.setRowsHidden("{sheet-1}", 1, 1, true);
    const hidden = (address: string): unknown =>
      values(host.run(batch(rangeAt(address), load(4, "rowHidden", "columnHidden"))))[0];
    expect(hidden("A2")).toEqual({ RowHidden: true, ColumnHidden: false });
    expect(hidden("A3")).toEqual({ RowHidden: false, ColumnHidden: false });
    expect(hidden("A1:A3")).toEqual({ RowHidden: null, ColumnHidden: false });
  });
});

describe("ranges from ranges", () => {
  it.each([
    ["GetCell", [1, 1], "C3"],
    ["GetRow", [1], "B3:C3"],
    ["GetColumn", [0], "B2:B3"],
    ["GetLastCell", [], "C3"],
    ["GetOffsetRange", [1, -1], "A3:B4"],
    ["GetResizedRange", [1, 2], "B2:E4"],
    ["GetAbsoluteResizedRange", [1, 1], "B2"],
    ["GetBoundingRect", ["D7"], "B2:D7"],
    ["GetIntersection", ["C1:C9"], "C2:C3"],
    ["GetEntireRow", [], "2:3"],
    ["GetEntireColumn", [], "B:C"],
    ["GetUsedRange", [], "B2:C3"],
  ])("%s(%j) of B2:C3 is %s", (name, args, address) => {
    const paths = [...rangeAt("B2:C3"), method(4, name, ...args)];
    expect(values(book().host.run(batch(paths, load(5, "address"))))).toEqual([
      { Address: `指标!${address}` },
    ]);
  });

  it("finds the used range of a sheet, and none on a blank one", () => {
    const { host } = book();
    const used = (sheet: string) => [
      root,
      property(1, "Worksheets"),
      indexer(2, sheet),
      method(3, "GetUsedRangeOrNullObject", true),
    ];
    expect(values(host.run(batch(used("指标"), load(4, "address"))))).toEqual([
      { Address: "指标!A1:C3" },
    ]);
    expect(values(host.run(batch(used("空表"), load(4, "address"))))).toEqual([null]);
  });

  it("lists merged areas, and the null object where there are none", () => {
    const { grid, host } = book();
    const paths = [
      ...rangeAt("A1:C3"),
      method(4, "GetMergedAreasOrNullObject"),
      property(5, "Areas"),
    ];
    const request = batch(paths, load(5, "address", "areaCount"), load(6, "items/address"));
    expect(values(host.run(request))).toEqual([null, null]);

    grid.merge("{sheet-1}", { top: 0, left: 1, bottom: 0, right: 2 });
    expect(values(host.run(request))).toEqual([
      { Address: "指标!B1:C1", AreaCount: 1 },
      { _Items: [{ Address: "指标!B1:C1" }] },
    ]);
  });

  // OfficeDev/office-js issue 3611.
  it("finds a merged area by its top left cell alone", () => {
    const { grid, host } = book();
    grid.merge("{sheet-1}", { top: 0, left: 0, bottom: 2, right: 0 });
    const areas = (address: string) => [
      ...rangeAt(address),
      method(4, "GetMergedAreasOrNullObject"),
    ];
    expect(values(host.run(batch(areas("A2:C3"), load(5, "address"))))).toEqual([null]);
    expect(values(host.run(batch(areas("A1"), load(5, "address"))))).toEqual([
      { Address: "指标!A1:A3" },
    ]);
  });

  it("refuses to list more than 512 merged areas, as documented, but not those of fewer rows", () => {
    const { grid, host } = book();
    for (let row = 0; row < 513; row++) {
      grid.merge("{sheet-1}", { top: row, left: 1, bottom: row, right: 2 });
    }
    const areas = (address: string) =>
      host.run(
        batch([...rangeAt(address), method(4, "GetMergedAreasOrNullObject")], load(5, "areaCount")),
      );
    expect(areas("A1:C513").Error?.Code).toBe("InvalidArgument");
    expect(values(areas("A1:C512"))).toEqual([{ AreaCount: 512 }]);
  });

  it("tells visible cells from hidden ones, as areas and as a view", () => {
    const { grid, host } = book();
    grid.setRowsHidden("{sheet-1}", 1, 1, true);
    grid.setColumnsHidden("{sheet-1}", 0, 0, true);
    const paths = [
      ...rangeAt("A1:C3"),
      method(4, "GetSpecialCellsOrNullObject", "Visible"),
      method(4, "GetVisibleView"),
    ];
    const request = batch(paths, load(5, "address"), load(6, "values", "cellAddresses"));
    expect(values(host.run(request))).toEqual([
      { Address: "指标!B1:C1,指标!B3:C3" },
      {
        Values: [
          ["2021年", "2022年"],
          [true, "#N/A"],
        ],
        CellAddresses: [
          ["B1", "C1"],
          ["B3", "C3"],
        ],
      },
    ]);
  });

  it("answers row and column properties in one call", () => {
    const { grid, host } = book();
    grid.setColumnsHidden("{sheet-1}", 1, 1, true);
    const [columns] = values(host.run(batch(rangeAt("A1:B1"), call(4, "GetColumnProperties", {}))));
    expect(columns).toMatchObject([
      { address: "A:A", columnHidden: false },
      { address: "B:B", columnHidden: true },
    ]);
  });
});

describe("writing a range", () => {
  const write = (address: string, name: string, value: unknown) => {
    const { grid, host } = book();
    const response = host.run(batch(rangeAt(address), set(4, name, value)));
    const area = { top: 4, left: 0, bottom: 6, right: 2 };
    return { response, cells: grid.cells("{sheet-1}", area) };
  };

  it("takes a matrix of its own size", () => {
    const { cells } = write("A5:B6", "Values", [
      ["甲", 1],
      ["乙", true],
    ]);
    expect(cells.map((row) => row.map((cell) => cell.value))).toEqual([
      ["甲", 1, ""],
      ["乙", true, ""],
      ["", "", ""],
    ]);
  });

  it("takes one value for all cells", () => {
    const { cells } = write("A5:B5", "Values", 7);
    expect(cells[0]?.map((cell) => cell.value)).toEqual([7, 7, ""]);
  });

  it("leaves a cell alone where the matrix has null", () => {
    const { grid, host } = book();
    host.run(batch(rangeAt("B2:C2"), set(4, "Values", [[null, 16]])));
    const [row = []] = grid.cells("{sheet-1}", { top: 1, left: 1, bottom: 1, right: 2 });
    expect(row.map((cell) => cell.value)).toEqual([12, 16]);
  });

  it.each([
    ["too few rows", [["一", "二"]]],
    [
      "too many columns",
      [
        ["一", "二", "三"],
        ["四", "五", "六"],
      ],
    ],
    ["rows of different length", [["一", "二"], ["三"]]],
  ])("refuses a matrix with %s", (_, matrix) => {
    const { response, cells } = write("A5:B6", "Values", matrix);
    expect(response.Error).toMatchObject({ Code: "InvalidArgument", Location: "Range.values" });
    expect(cells.flat().every((cell) => cell.value === "")).toBe(true);
  });

  it("refuses to fill whole columns", () => {
    expect(write("A:A", "Values", 1).response.Error?.Code).toBe("InvalidArgument");
  });

  it("sets number formats, and rows and columns to hidden", () => {
    const { grid, host } = book();
    const actions = [
      set(4, "NumberFormat", [["0.0%", null]]),
      set(4, "RowHidden", true),
      set(4, "ColumnHidden", true),
    ];
    expect(host.run(batch(rangeAt("B2:C2"), ...actions)).Error).toBeUndefined();
    const [row = []] = grid.cells("{sheet-1}", { top: 1, left: 1, bottom: 1, right: 2 });
    expect(row.map((cell) => cell.numberFormat)).toEqual(["0.0%", "General"]);
    expect(grid.isRowHidden("{sheet-1}", 1)).toBe(true);
    expect(grid.isColumnHidden("{sheet-1}", 2)).toBe(true);
  });

  it("takes what the client sends for more than 1500 cells: its size first, then row by row", () => {
    const { grid, host } = book();
    // The shape in which the client library sends 2 x 800 cells written in one go.
    const bounding = {
      ...method(5, "GetBoundingRect", 6),
      ArgumentInfo: { Arguments: [6], ReferencedObjectPathIds: [6] },
    };
    const paths = [...rangeAt("A5:ADT6"), method(4, "GetRow", 0), method(4, "GetRow", 1), bounding];
    const numbers = Array.from({ length: 800 }, (_, index) => index);
    const response = host.run(
      batch(
        paths,
        call(4, "_ValidateArraySize", 2, 800),
        set(5, "Values", [numbers]),
        set(6, "Values", [numbers]),
        load(7, "address"),
      ),
    );
    expect(response.Error).toBeUndefined();
    expect(response.Results.at(-1)?.Value).toEqual({ Address: "指标!A5:ADT6" });
    const last = grid.cells("{sheet-1}", { top: 5, left: 799, bottom: 5, right: 799 });
    expect(last[0]?.[0]?.value).toBe(799);
    const wrong = batch(rangeAt("A5:B6"), call(4, "_ValidateArraySize", 3, 2));
    expect(host.run(wrong).Error?.Code).toBe("InvalidArgument");
  });

  it("formats cells and sets widths", () => {
    const { grid, host } = book();
    const paths = [
      ...rangeAt("A1:B1"),
      property(4, "Format"),
      property(5, "Font"),
      property(5, "Fill"),
    ];
    const response = host.run(
      batch(
        paths,
        set(5, "ColumnWidth", 90),
        set(5, "WrapText", true),
        set(5, "HorizontalAlignment", "Center"),
        set(6, "Bold", true),
        set(6, "Color", "#C00000"),
        set(7, "Color", "#FFF2CC"),
        call(5, "AutofitRows"),
      ),
    );
    expect(response.Error).toBeUndefined();
    expect(grid.columnWidth("{sheet-1}", 1)).toBe(90);
    expect(grid.format("{sheet-1}", 0, 1)).toEqual({
      wrapText: true,
      horizontalAlignment: "Center",
      bold: true,
      fontColor: "#C00000",
      fillColor: "#FFF2CC",
    });
  });
});

describe("selecting", () => {
  it("moves the selection, which can be read back", () => {
    const { host } = book();
    host.run(batch(rangeAt("C2"), call(4, "Select")));
    const selected = [root, method(1, "GetSelectedRange")];
    expect(values(host.run(batch(selected, load(2, "address"))))).toEqual([{ Address: "指标!C2" }]);
  });
});

describe("a spill", () => {
  const place = ["rowIndex", "columnIndex"];
  const leads = (address: string, to: string): unknown[] => {
    const { grid, host } = book();
    const [sheet] = grid.sheets();
    grid.spills.push({
      sheet: sheet?.id ?? "",
      area: { top: 1, left: 1, bottom: 2, right: 1 },
    });
    return values(
      host.run(batch([...rangeAt(address), method(4, to)], instantiate(5), load(5, ...place))),
    );
  };

  it.each(["B2", "B3"])("leads from its cell %s to the cell of its formula", (address) => {
    expect(leads(address, "GetSpillParentOrNullObject")).toContainEqual({
      RowIndex: 1,
      ColumnIndex: 1,
    });
  });

  it("is no parent of the cells around it", () => {
    expect(leads("C2", "GetSpillParentOrNullObject")).not.toContainEqual(
      expect.objectContaining({ RowIndex: 1 }),
    );
  });
});
