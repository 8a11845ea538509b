import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readingOfSheet } from "../../support/readingOfSheet";

/** The whole text of one sheet; all figures are invented. */
function textOf(...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(rows), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

const REGISTERED = [
  "2021年甲市经营主体登记情况表",
  "单位：户、%",
  "类型|年末实有||新登记|",
  "<|2021年|同比增长|2021年|同比增长",
  "经营主体合计|1000|4.2|210|5.0",
  "一、企业|400|5.3|90|12.5",
  "1.国有企业|40|-4.5|6|-18.2",
  "2.私人企业|360|6.4|84|15.0",
  "二、高新技术企业|600|-9.5|120|-18.7",
];

describe("what there is and what is new under one name", () => {
  const text = textOf(...REGISTERED);

  it("are told apart with every part", () => {
    expect(text).toMatch(/[现共]有国有企业40户/);
    expect(text).toMatch(/新增(?:国有企业)?6户/);
  });

  it("do not both fall behind one name, where nothing would tell the one from the other", () => {
    expect(text).toMatch(/600户，[^，]*下降9.5%/);
    expect(text).not.toMatch(/下降9.5%，[^，]*下降18.7%/);
  });

  it("need an amount: a growth alone does not say of which of them it is", () => {
    const services = textOf(
      "2021年甲市重点领域经营主体",
      "领域|年末实有（户）|年末实有增长（%）|新登记（户）|新登记增长（%）",
      "零售业|—|6.6|186|0.7",
      "数字经济领域|869|24.6|173|18.7",
    );
    expect(services).toMatch(/零售业[^。]*186户，[^。]*0.7%/);
    expect(services).not.toContain("6.6%");
  });
});

describe("parts that are counted in two ways", () => {
  it("say which is which", () => {
    const text = textOf(
      "2022年人才认定情况",
      "人才类别|当年新增（人）|累计（人）|发放补贴（万元）",
      "领军人才|12|60|240",
      "甲城英才|30|190|150",
      "合计|42|250|390",
    );
    expect(text).toContain("新增领军人才12人，累计60人");
  });
});
