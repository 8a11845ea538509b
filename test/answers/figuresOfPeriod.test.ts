import { findFacts } from "../../src/narrative/facts/findFacts";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

const book = bookOf(
  sheetOf("2021年", [
    "地区|R&D经费（亿元）|专利授权量（件）",
    "全国|60|600",
    "湖北|20|300",
    "湖南|40|300",
  ]),
  sheetOf("2022年", [
    "地区|R&D经费（亿元）|专利授权量（件）",
    "全国|90|700",
    "湖北|30|450",
    "湖南|60|250",
  ]),
);
const period = { kind: "calendar", year: 2022 } as const;

describe("figures sorted out once for all subjects of a workbook", () => {
  it.each(["湖北", "湖南", "全国"])(
    "give %s the facts it has when asked about alone",
    (subject) => {
      const shared = readWorkbook(book);
      for (const other of shared.subjects) findFacts(shared, other, period);
      expect(findFacts(shared, subject, period)).toEqual(
        findFacts(readWorkbook(book), subject, period),
      );
    },
  );

  it("are told apart by period", () => {
    const shared = readWorkbook(book);
    findFacts(shared, "湖北", period);
    const { facts } = findFacts(shared, "湖北", { kind: "calendar", year: 2021 });
    const levels = facts.filter(({ claim, entity }) => claim.kind === "level" && entity === "湖北");
    expect(levels.map(({ value }) => value)).toEqual([20, 300]);
  });
});
