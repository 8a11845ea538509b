import fc from "fast-check";
import { format } from "numfmt";
import { displayText } from "../../../src/hosts/xlsx/displayText";

describe("displayText", () => {
  it.each([
    // Halves that are no halves in binary: Excel rounds the decimal.
    [299.655, "0.00", "299.66"],
    [-299.655, "0.00", "-299.66"],
    [4.56305, "0.00%", "456.31%"],
    [3015000, "0.00,", "3015.00"],
    [1005, "0.00,", "1.01"],
    [-0.004, "0.00;(0.00)", "(0.00)"],
    [9999.6, '[>=10000]0!.0,"万";0', "10000"],
    [24400, '[>=10000]0!.0,"万";0', "2.4万"],
    [3010000000, "0!.0,", "301000.0"],
    [2.4, '0.0"!"', "2.4!"],
    [1254, "General", "1254"],
    [44196, '[$-804]yyyy"年"m"月"', "2020年12月"],
  ])("%d in the format %s shows as %s", (value, numberFormat, text) => {
    expect(displayText(value, numberFormat)).toBe(text);
  });

  it("a text shows with the words its format has for texts", () => {
    expect(displayText("东湖", '0;-0;0;@"区"')).toBe("东湖区");
    expect(displayText("东湖", "0.0")).toBe("东湖");
  });

  it("takes no short way that leads elsewhere", () => {
    const formats = ["General", "0", "0.0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%"];
    // Halves aside, which the library rounds by their binary form.
    const values = fc
      .double({ min: -1e7, max: 1e7, noNaN: true })
      .filter((value) => !/5$/.test(Math.abs(value).toPrecision(8).replace(/0+$/, "")));
    fc.assert(
      fc.property(values, fc.constantFrom(...formats), (value, numberFormat) => {
        expect(displayText(value, numberFormat)).toBe(format(numberFormat, value));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    [1234567.5, "#,##0.0", "1,234,567.5"],
    [999.96, "#,##0.0", "1,000.0"],
    [-0.125, "0.0%", "-12.5%"],
    [0, "0.00", "0.00"],
    [123.456789, "General", "123.456789"],
  ])("%d in the plain format %s shows as %s", (value, numberFormat, text) => {
    expect(displayText(value, numberFormat)).toBe(text);
  });
});
