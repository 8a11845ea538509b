import { ResultFormats } from "../../../workbench/functions/resultFormats";
import { withFormats } from "../../../workbench/functions/withFormats";

const percent = (number: number) => ({ number, numberFormat: "0.0%" });
const at = (row: number, column: number) => ({ sheet: "sheet-1", row, column });

/** A formula in C5 whose result fills C5:C6. */
function spilled(): ResultFormats {
  const formats = new ResultFormats();
  const cells = [[percent(0.25)], [percent(-0.5)]];
  formats.note(at(4, 2), { cells, isArray: true, reasons: [] });
  return formats;
}

describe("the formats of results", () => {
  it("are known in every cell that the result fills", () => {
    const formats = spilled();
    expect(formats.find(at(4, 2), 0.25)).toBe("0.0%");
    expect(formats.find(at(5, 2), -0.5)).toBe("0.0%");
    expect(formats.find(at(6, 2), 0)).toBeUndefined();
  });

  it("go with the number: a formula that calculates on with it has another", () => {
    expect(spilled().find(at(4, 2), 25)).toBeUndefined();
  });

  it("are gone where something else is entered, and only there", () => {
    const formats = spilled();
    formats.forget("sheet-1", { top: 4, left: 0, bottom: 4, right: 9 });
    expect(formats.find(at(4, 2), 0.25)).toBeUndefined();
    expect(formats.find(at(5, 2), -0.5)).toBe("0.0%");
  });

  it("go along when another function is given the cells", () => {
    const reference = { sheet: "sheet-1", top: 4, left: 1, bottom: 5, right: 2 };
    const argument = [
      [1, 0.25],
      ["湖北", -0.5],
    ];
    expect(withFormats(argument, reference, spilled())).toEqual([
      [1, percent(0.25)],
      ["湖北", percent(-0.5)],
    ]);
    expect(withFormats(argument, { ...reference, sheet: "sheet-2" }, spilled())).toBe(argument);
    expect(withFormats(0.25, undefined, spilled())).toBe(0.25);
  });
});
