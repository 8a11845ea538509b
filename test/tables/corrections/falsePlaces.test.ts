import type { Correction } from "../../../src/tables/corrections/corrections";
import { problemSentence } from "../../../src/problemSentence";
import { anchorIn, figures, line, read, type Drawing } from "./corrected";

const MEMBERS = ["地区|考核|全省位次|情况", "甲市|6403|45|1", "乙市|5120|62|2", "丙市|4801|70|3"];

const ranked = (sheets: Drawing, id: string, axis: "row" | "column", name: string): Correction => ({
  kind: "role",
  table: anchorIn(sheets, id),
  axis,
  line: line(name),
  role: "rank",
});

describe("figures that are said to be places", () => {
  const sheets = { 对标: MEMBERS };

  it.each([
    ["further behind than the table has members, are none", "考核", 6403],
    ["within a wider area whose places the heading speaks of, are believed", "全省位次", undefined],
    ["among the members, are believed", "情况", undefined],
  ])("%s", (_, name, figure) => {
    const correction = ranked(sheets, "对标!A1:D4", "column", name);
    const { unapplied } = read(sheets, correction).corrections ?? { unapplied: [] };
    expect(unapplied.map(({ problem }) => problem)).toEqual(
      figure === undefined ? [] : [{ code: "correction-no-places", detail: { figure } }],
    );
  });

  it("stay what they were read as where they are none, and the pane says why", () => {
    const correction = ranked(sheets, "对标!A1:D4", "column", "考核");
    const reading = read(sheets, correction);
    expect(figures(reading)).toEqual(figures(read(sheets)));
    const [denied] = reading.corrections?.unapplied ?? [];
    expect(denied && problemSentence(denied.problem, "zh-CN")).toBe(
      "这些数不可能是位次（例如 6403），含义仍按识别结果",
    );
  });

  it("are none where they are no whole numbers, be they in a row", () => {
    const ledger = { 指标: ["指标|2021年|2022年", "研发强度|2.31|2.44", "专利|18|21"] };
    const outcome = (name: string) =>
      read(ledger, ranked(ledger, "指标!A1:C3", "row", name)).corrections?.unapplied.map(
        ({ problem }) => problem.code,
      );
    expect(outcome("研发强度")).toEqual(["correction-no-places"]);
    expect(outcome("专利")).toEqual([]);
  });
});
