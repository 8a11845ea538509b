import ExcelJS from "exceljs";
import * as functions from "../../../src/functions/functions";
import { OWN_RESULT_FORMATS, ownResultFormat } from "../../../src/hosts/xlsx/ownResultFormat";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { provideHost } from "../../functions/callFunction";
import { cell } from "../../functions/cells";

/** What stands in a sheet of results, as files keep it: the number, and no format. */
async function textsOf(
  build: (sheet: ExcelJS.Worksheet) => void,
): Promise<(string | undefined)[][]> {
  const book = new ExcelJS.Workbook();
  build(book.addWorksheet("指标"));
  const read = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!read.ok) throw new Error(read.problem.code);
  return (read.value.sheets[0]?.rows ?? []).map((row) => row.map((each) => each?.text));
}

describe("results of our functions in a file", () => {
  it("show as they do in Excel, which keeps the number alone", async () => {
    const texts = await textsOf((sheet) => {
      sheet.getCell("A1").value = { formula: "_xldudf_METRIC_GROWTH(B1,C1)", result: 0.2547 };
      sheet.getCell("B1").value = { formula: "_xldudf_METRIC_GROWTH(B1,C1)*100", result: 25.47 };
      sheet.getCell("C1").value = { formula: "B1/C1-1", result: 0.2547 };
      sheet.getCell("D1").value = { formula: "_xldudf_METRIC_GROWTH(B1,C1)", result: 0.2547 };
      sheet.getCell("D1").numFmt = "0.000";
    });
    expect(texts).toEqual([["25.5%", "25.47", "0.2547", "0.255"]]);
  });

  it("are told apart from what stands beside a formula that fills several cells", async () => {
    const texts = await textsOf((sheet) => {
      const formula = "_xldudf_METRIC_SHARE(B1:B3,C1)";
      const filling = { formula, result: 0.5, shareType: "array", ref: "A1:A3" };
      sheet.getCell("A1").value = filling;
      sheet.getCell("A2").value = 0.25;
      sheet.getCell("A3").value = 0.125;
      sheet.getCell("B2").value = 0.25;
      sheet.getCell("A4").value = 0.25;
    });
    expect(texts.map(([first]) => first)).toEqual(["50.00%", "25.00%", "12.50%", "0.25"]);
    expect(texts[1]?.[1]).toBe("0.25");
  });
});

describe("ownResultFormat", () => {
  it.each([
    ["_xldudf_METRIC_GROWTH(C3,_xldudf_METRIC_SHARE(B3,B4))", "0.0%"],
    ["IFERROR(_xldudf_METRIC_SHARE(C3,D3), 0)", "0.00%"],
    ['METRIC.POINTS(C3,D3,"%)")', "+0.00;-0.00;0.00"],
    ["_xldudf_METRIC_GROWTH(C3,B3)+_xldudf_METRIC_GROWTH(C4,B4)", undefined],
    ["IFERROR(_xldudf_METRIC_GROWTH(C3,B3)*100,0)", undefined],
    ["ROUND(_xldudf_METRIC_GROWTH(C3,B3),2)", undefined],
    ["_xldudf_METRIC_RANK(C3,C:C)", undefined],
    ["_xldudf_OTHER_GROWTH(C3,B3)", undefined],
  ])("of %s is %s", (formula, format) => expect(ownResultFormat(formula)).toBe(format));

  it("is for each function the format with which its results come", () => {
    provideHost();
    const requirements = { isSetSupported: () => true };
    Object.assign(globalThis, { Office: { context: { requirements } } });
    const calls: Readonly<Record<string, () => unknown[][]>> = {
      GROWTH: () => functions.growth(cell(125), cell(100)),
      CAGR: () => functions.compoundGrowth(cell(100), cell(121), cell(2)),
      POINTS: () => functions.points(cell(3), cell(2), "%"),
      PROGRESS: () => functions.progress(cell(3), cell(4)),
      SHARE: () => functions.share(cell(1), cell(8)),
      CONTRIBUTION: () => functions.contribution(cell(3), cell(2), cell(8), cell(4)),
      PULL: () => functions.pull(cell(3), cell(2), cell(4)),
      COMPLETION: () => functions.completionRate(cell(3), cell(4)),
      RANKCHANGE: () => functions.rankChange(cell(4), cell(7)),
      STREAK: () => functions.streak([[1, 2]]),
      PERCAPITA: () => functions.perCapita(cell(8), cell(4)),
      GAP: () => functions.gap(cell(5), cell(4)),
    };
    for (const [name, call] of Object.entries(calls)) {
      const [[result]] = JSON.parse(JSON.stringify(call())) as [[{ numberFormat?: string }]];
      expect([name, result.numberFormat]).toEqual([name, OWN_RESULT_FORMATS.get(name)]);
    }
    Reflect.deleteProperty(globalThis, "Office");
  });
});
