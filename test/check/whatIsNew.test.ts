import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Made up: the ledger of a bureau over three years. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("台账", [
      "2023年度科技局工作台账|<|<|<|<",
      "指标名称|计量单位|2021年|2022年|2023年",
      "高新技术企业数|家|86|102|131",
      "新认定高新技术企业|家|21|25|40",
      "技术合同成交额|万元|65200|81300|102450",
      "技术合同登记数|项|120|150|186",
      "科技成果转化项目|项|31|36|45",
      "研发经费支出|亿元|12.35|14.62|17.18",
      "研发经费占GDP比重|%|1.85|2.01|2.24",
      "专利授权量|件|1560|1720|1655",
      "发明专利授权量|件|210|256|311",
    ]),
    sheetOf("财政", [
      "2023年财政科学技术支出|<|<",
      "指标名称|财政科学技术支出（亿元）|比上年增长（%）",
      "合计|10.0|5.1",
      "其中：中央|3.0|-0.1",
      "地方|7.0|7.4",
    ]),
  ),
);

const drawn = (text: string) => drawnFor("本局", text, BOOK);

describe("what a ledger calls otherwise, or counts as new", () => {
  it.each([
    ["高新技术企业达131家，其中新认定40家。"],
    ["新认定高企40家，是去年的1.6倍。"],
    ["平均每项合同成交额550.8万元。"],
    ["研发投入17.18亿元，占GDP比重达2.24%，比上年提高0.23个百分点。"],
    ["全社会R&D经费投入强度2.24%，较2022年提升0.23个百分点。"],
    ["授权专利1655件，其中发明专利授权311件，占比18.8%，较上年提高3.9个百分点。"],
  ])("%s", (text) => {
    for (const one of drawn(text)) expect(one).toMatch(/ (?:舍入)?一致/);
  });

  it("is told wrong where it is", () => {
    expect(drawn("新认定高企40家，是去年的1.3倍。")[1]).toBe("1.3倍 不一致 1.6倍");
    expect(drawn("R&D经费投入强度2.42%。")[0]).toMatch(/不一致/);
  });

  it("has risen for as long as the sheet knows, and maybe longer", () => {
    expect(drawn("研发经费支出连续三年保持增长。")).toEqual(["连续三年 查无出处"]);
    expect(drawn("专利授权量连续三年保持增长。")).toEqual(["连续三年 不一致 连续0年"]);
  });
});

it("takes no part for all, though 地方 says nothing before other names", () => {
  expect(drawn("财政科学技术支出10.0亿元，其中中央3.0亿元，地方10.0亿元。")[2]).toBe(
    "10.0亿元 不一致 7.0亿元",
  );
});
