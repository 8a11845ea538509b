import { shownFormula, storedFormula } from "../../../src/hosts/xlsx/functionNames";

const IDS = ["GROWTH", "SHARE", "RANK", "RANKIN", "GAP"];

describe("names of the add-in's functions in files", () => {
  it.each([
    ["METRIC.GROWTH(C3,B3)", "_xldudf_METRIC_GROWTH(C3,B3)"],
    ["ROUND(METRIC.SHARE(B4,B$3)*100,1)", "ROUND(_xldudf_METRIC_SHARE(B4,B$3)*100,1)"],
    [
      "METRIC.RANK(B4,表!B$4:B$34)&METRIC.RANK(C4,C$4:C$34)",
      "_xldudf_METRIC_RANK(B4,表!B$4:B$34)&_xldudf_METRIC_RANK(C4,C$4:C$34)",
    ],
    [
      'IF(A1="METRIC.GAP(",1,METRIC.GAP (A1,B1))',
      'IF(A1="METRIC.GAP(",1,_xldudf_METRIC_GAP (A1,B1))',
    ],
    ["'METRIC.GAP(1)'!A1+METRIC.GAP(A1,B1)", "'METRIC.GAP(1)'!A1+_xldudf_METRIC_GAP(A1,B1)"],
    ['METRIC.GAP("a""METRIC.GAP(""b",1)', '_xldudf_METRIC_GAP("a""METRIC.GAP(""b",1)'],
  ])("%s is kept as %s, and read back", (shown, stored) => {
    expect(storedFormula(shown, IDS)).toBe(stored);
    expect(shownFormula(stored, IDS)).toBe(shown);
  });

  it.each(["METRIC.UNKNOWN(1)", "XMETRIC.GAP(1,2)", "SUM(METRIC_GAP)", "MY.METRIC.GAP(1,2)"])(
    "%s is none of ours",
    (formula) => expect(storedFormula(formula, IDS)).toBe(formula),
  );

  it("goes by the names it is given: an underscore may be a dot or itself", () => {
    expect(shownFormula("_xldudf_METRIC_STATS_MEAN(A1)", ["STATS.MEAN"])).toBe(
      "METRIC.STATS.MEAN(A1)",
    );
    expect(shownFormula("_xldudf_METRIC_STATS_MEAN(A1)", ["STATS_MEAN"])).toBe(
      "METRIC.STATS_MEAN(A1)",
    );
    expect(shownFormula("_xldudf_METRIC_STATS_MEAN(A1)", IDS)).toBe(
      "_xldudf_METRIC_STATS_MEAN(A1)",
    );
  });

  it("is upper case in files, however it was typed", () => {
    expect(storedFormula("metric.growth(C3,B3)", IDS)).toBe("_xldudf_METRIC_GROWTH(C3,B3)");
  });
});
