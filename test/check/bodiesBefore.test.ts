import { checkDraft } from "../../src/check/checkDraft";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

const SHARES = readWorkbook(
  bookOf(
    sheetOf("公报", [
      "云溪市2022年主要数据|<|<|<|<",
      "指标|单位|2022年|占生产总值比重（%）|2021年占生产总值比重（%）",
      "生产总值|亿元|4500|100|100",
      "第一产业增加值|亿元|180|4.0|4.1",
      "第二产业增加值|亿元|2133|47.4|47.2",
      "第三产业增加值|亿元|2187|48.6|48.7",
    ]),
  ),
);

const COUNTIES = readWorkbook(
  bookOf(
    sheetOf("分县区", [
      "2023年1-11月各县区规模以上工业增加值情况|<",
      "县区|同比增长（%）",
      "全市|5.6",
      "青禾县|5.3",
      "白石区|4.3",
      "东岭县|-1.3",
    ]),
  ),
);

const RESEARCH = readWorkbook(
  bookOf(
    sheetOf("强度", [
      "近年来全省研发投入强度|<|<",
      "指标|单位|2022年",
      "R&D经费投入总量|亿元|1143",
      "规上工业企业投入强度（与营业收入之比）|%|1.38",
      "其中：高技术制造业|%|1.60",
    ]),
    sheetOf("经费", [
      "2022年全省研究与试验发展（R&D）经费情况|<",
      "指标|经费（亿元）",
      "高技术制造业R&D经费|150",
    ]),
  ),
);

describe("A share that moves", () => {
  it("from what it was in a year that is named", () => {
    expect(
      drawnFor("云溪市", "第二产业增加值占生产总值比重由上年的47.2%提升至47.4%。", SHARES),
    ).toEqual(["47.2% 一致", "47.4% 一致"]);
  });

  it("of the three industries, one behind the other", () => {
    expect(
      drawnFor("云溪市", "三次产业增加值比例由上年的4.1:47.2:48.7调整为4.0:47.4:48.6。", SHARES),
    ).toEqual(["4.1 一致", "47.2 一致", "48.7 一致", "4.0 一致", "47.4 一致", "48.6 一致"]);
  });
});

describe("Whose figure it is", () => {
  it("counties that are counted by their pace have each its own", () => {
    expect(
      drawnFor(
        "",
        "三个县区增速稳定运行，其中：青禾县同比增长5.3%，白石区同比增长4.3%。",
        COUNTIES,
      ).slice(1),
    ).toEqual(["5.3% 一致", "4.3% 一致"]);
  });

  it("what is called the main support is what the next clauses are about: another's 增加值 refutes nothing", () => {
    expect(
      drawnFor("云溪市", "其中节能环保产业是主要支撑，1-11月增加值同比增长53.0%。", COUNTIES),
    ).toEqual(["53.0% 查无出处"]);
  });

  it("a measure behind a body's figure is that body's, where the sheet has it below the whole", () => {
    expect(
      drawnFor(
        "全省",
        "2022年，高技术制造业R&D经费150亿元，投入强度（与营业收入之比）为1.60%。",
        RESEARCH,
      ),
    ).toEqual(["150亿元 一致", "1.60% 一致"]);
  });

  it("a title that names the province says which one 全省 is", () => {
    const text = "2022年云溪省研究与试验发展（R&D）经费公报\n2022年，云溪全省投入R&D经费1143亿元。";
    const { checked } = checkDraft(RESEARCH, text);
    expect(checked.map(({ judgement }) => judgement.verdict)).toEqual(["consistent"]);
  });
});
