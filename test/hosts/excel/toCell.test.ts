import { toCell } from "../../../src/hosts/excel/toCell";

describe("toCell", () => {
  it.each([
    ["a number", 1254.7, "Double", "1254.7", "0.0", 1254.7],
    ["a whole number", 0, "Integer", "0", "General", 0],
    ["a date, which is a number", 46000, "Double", "2025/12/9", "yyyy/m/d", 46000],
    ["text", "湖北", "String", "湖北", "@", "湖北"],
    ["text that looks like a number", "1254.7", "String", "1254.7", "@", "1254.7"],
    ["a truth value", true, "Boolean", "TRUE", "General", true],
  ])("%s stays what it is", (_, value, type, text, numberFormat, expected) => {
    expect(toCell(value, type, text, numberFormat)).toEqual({
      value: expected,
      text,
      numberFormat,
    });
  });

  it.each(["#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#BUSY!"])(
    "the error %s is kept as an error",
    (error) => {
      expect(toCell(error, "Error", error, "General")?.value).toEqual({ error });
    },
  );

  it("text that looks like an error stays text", () => {
    expect(toCell("#N/A", "String", "#N/A", "@")?.value).toBe("#N/A");
  });

  it.each([
    ["a blank cell", "", "Empty"],
    ["a formula that yields the empty text", "", "String"],
  ])("%s is nothing", (_, value, type) => {
    expect(toCell(value, type, "", "General")).toBeNull();
  });

  it("a number that its format hides is still there", () => {
    expect(toCell(5, "Double", "", ";;;")).toEqual({ value: 5, text: "", numberFormat: ";;;" });
  });

  it("a text counts as what its format shows of it", () => {
    expect(toCell("东湖", "String", "东湖区", '0;-0;0;@"区"')?.value).toBe("东湖区");
    expect(toCell("草稿", "String", "", ";;;")).toBeNull();
    expect(toCell("东湖", "String", " 东湖 ", "_ * #,##0_ ;_ * -#,##0_ ;_ @_ ")?.value).toBe(
      "东湖",
    );
  });

  it("of an object in a cell what it shows is kept", () => {
    const company = { type: "Entity", text: "某公司" };
    expect(toCell(company, "RichValue", "某公司", "General")?.value).toBe("某公司");
    expect(toCell(null, "RichValue", "", "General")).toBeNull();
  });

  it("mixed or missing formats count as none", () => {
    expect(toCell(1, "Double", "1", null)?.numberFormat).toBe("General");
  });
});
