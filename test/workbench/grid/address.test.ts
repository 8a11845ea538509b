import { parseArea, printArea, quoteSheet, sheetOf } from "../../../workbench/grid/address";

describe("addresses as Excel writes them", () => {
  it.each([
    ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
    ["$B$2:D9", { top: 1, left: 1, bottom: 8, right: 3 }],
    ["D9:B2", { top: 1, left: 1, bottom: 8, right: 3 }],
    ["'2022年'!B2", { top: 1, left: 1, bottom: 1, right: 1 }],
    ["B:C", { top: 0, left: 1, bottom: 1048575, right: 2 }],
    ["3:3", { top: 2, left: 0, bottom: 2, right: 16383 }],
    ["XFD1048576", { top: 1048575, left: 16383, bottom: 1048575, right: 16383 }],
  ])("reads %s", (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });

  it.each(["", "A0", "XFE1", "A1048577", "湖北", "A1:B2:C3", "A1,B2"])(
    "takes %j for none",
    (address) => {
      expect(parseArea(address)).toBeUndefined();
    },
  );

  it.each(["B2", "B2:D9", "B:C", "3:5"])("prints %s as it was read", (address) => {
    const area = parseArea(address);
    expect(area && printArea(area)).toBe(address);
  });

  it.each([
    ["指标", "指标"],
    ["2022年", "'2022年'"],
    ["R&D", "'R&D'"],
    ["it's", "'it''s'"],
    ["AB12", "'AB12'"],
  ])("writes the sheet %s as %s, and reads it back", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(sheetOf(`${quoted}!A1`)).toBe(name);
  });

  it("knows an address without a sheet", () => {
    expect(sheetOf("A1")).toBeUndefined();
  });
});
