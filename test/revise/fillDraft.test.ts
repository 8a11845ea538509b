import { fillDraft } from "../../src/revise/fillDraft";
import { markedText } from "../../src/revise/markOpen";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { COUNTY } from "./book";

function filled(text: string): string {
  const revision = fillDraft(COUNTY, text);
  if (!revision.ok) throw new Error(revision.problem.code);
  return markedText(revision.value);
}

describe("a template filled in", () => {
  it.each([
    ["levels by the words before them", "R&D经费xx亿元", "R&D经费5.12亿元"],
    ["as many decimals as the mask has", "R&D经费x.x亿元", "R&D经费5.1亿元"],
    ["in the unit behind the mask", "技术合同成交额x.xx亿元", "技术合同成交额3.86亿元"],
    ["blanks before a unit", "高新技术企业＿＿家", "高新技术企业79家"],
    ["stars", "高新技术企业**家", "高新技术企业79家"],
    [
      "a growth rate that is none",
      "高新技术企业xx家，同比增长x.x%",
      "高新技术企业79家，同比下降8.1%",
    ],
    ["the year and the name of the body", "XXXX年XX县R&D经费x.x亿元", "2023年云台县R&D经费5.1亿元"],
  ])("says %s", (_, template, text) => {
    expect(filled(template)).toBe(text);
  });

  it.each([
    ["what the workbook does not tell", "举办活动xx场", "举办活动xx场〔待核〕"],
    [
      "a rise over years whose first is not named",
      "R&D经费投入强度由x.xx%提高到x.xx%",
      "R&D经费投入强度由x.xx%〔待核〕提高到1.92%",
    ],
    [
      "what a target lacks, where there is none",
      "高新技术企业距目标仅差x家",
      "高新技术企业距目标仅差x家〔待核〕",
    ],
    ["a round number that nobody has named", "R&D经费突破x亿元", "R&D经费突破x亿元〔待核〕"],
    [
      "masks of one sentence that one figure would fill",
      "高新技术企业中，甲区xx家、xx家",
      "高新技术企业中，甲区xx家〔待核〕、xx家〔待核〕",
    ],
    [
      "what a heading that the workbook does not know is said to have",
      "一、重大专项。共x个，R&D经费x.xx亿元",
      "一、重大专项。共x个〔待核〕，R&D经费x.xx亿元〔待核〕",
    ],
    ["another kind of body", "XX市R&D经费5.12亿元", "XX市R&D经费5.12亿元"],
  ])("leaves %s", (_, template, text) => {
    expect(filled(template)).toBe(text);
  });

  it("leaves figures that stand there alone, right or wrong", () => {
    expect(filled("R&D经费4.68亿元")).toBe("R&D经费4.68亿元");
  });
});

describe("a gap that several figures may be meant by", () => {
  /** Made up: two kinds of what the template has one name for. */
  const book = readWorkbook(
    bookOf(
      sheetOf("主要指标", [
        "指标|单位|2023年",
        "规上高新技术企业|家|21",
        "规下高新技术企业|家|58",
        "R&D经费|亿元|5.12",
      ]),
    ),
  );

  it("is left, and says which they are and how its words would say each", () => {
    const text = "R&D经费x.xx亿元，高新技术企业xx家。";
    const revision = fillDraft(book, text);
    if (!revision.ok) throw new Error(revision.problem.code);
    const [open] = revision.value.open;
    const start = text.indexOf("xx家");
    const place = { start, end: start + "xx家".length };
    expect(open).toMatchObject({ ...place, why: "several" });
    expect(open?.candidates?.map(({ known, changes }) => [known.indicator, changes])).toEqual([
      ["规上高新技术企业", [{ ...place, text: "21家" }]],
      ["规下高新技术企业", [{ ...place, text: "58家" }]],
    ]);
  });
});

describe("a mask behind somebody's name", () => {
  /** Made up: the villages of a town, beside what all have. */
  const book = readWorkbook(
    bookOf(
      sheetOf("各村", [
        "2023年各村情况|<|<",
        "村|粮食产量（吨）|播种面积（亩）",
        "东村|310|620",
        "西村|240|500",
        "南村|150|380",
        "全镇|700|1500",
      ]),
    ),
  );
  const inTown = (text: string): string => {
    const revision = fillDraft(book, text, { subject: "全镇" });
    if (!revision.ok) throw new Error(revision.problem.code);
    return markedText(revision.value);
  };

  it("is filled with theirs, or left, and never with what all have", () => {
    expect(inTown("东村粮食产量xx吨，占全镇的xx.x%。")).toBe("东村粮食产量310吨，占全镇的44.3%。");
    expect(inTown("全镇粮食产量xx吨。")).toBe("全镇粮食产量700吨。");
    expect(inTown("东村长势喜人，粮食产量xx吨。")).not.toContain("700");
  });
});

describe("a mask behind a figure of a body", () => {
  /** Made up: the budget of a city as a whole and of the city itself. */
  const book = readWorkbook(
    bookOf(
      sheetOf("预算", [
        "指标|单位|2023年",
        "一般公共预算收入|亿元|60",
        "一般公共预算支出|亿元|88",
        "市级一般公共预算收入|亿元|12",
        "市级一般公共预算支出|亿元|24",
      ]),
    ),
  );

  it("is that body's", () => {
    const revision = fillDraft(book, "市级一般公共预算收入xx亿元；一般公共预算支出xx亿元。");
    if (!revision.ok) throw new Error(revision.problem.code);
    expect(markedText(revision.value)).toBe("市级一般公共预算收入12亿元；一般公共预算支出24亿元。");
  });
});
