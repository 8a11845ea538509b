import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import { readingOfSheet } from "../../support/readingOfSheet";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { textOf } from "../../support/textOf";

const HEAD = ["2023年主要指标", "指标|单位|2022年|2023年"];

function told(...rows: string[]): string {
  return textOf(readingOfSheet([...HEAD, ...rows]), "achievement", { length: "full" });
}

/** Invented figures. */
describe("one figure under two names", () => {
  it("is told once where the names say the same, under the one more is known of", () => {
    const text = told(
      "高新技术企业|家||52",
      "有效期内高新技术企业|家|46|52",
      "R&D经费|亿元|3.1|3.6",
    );
    expect(text.match(/52家/g)).toHaveLength(1);
    expect(text).toContain("有效期内高新技术企业52家，比上年增加6家");
  });

  it("knows research by its long name", () => {
    const text = told(
      "全社会研究与试验发展（R&D）经费投入|亿元||36.4",
      "R&D经费投入|亿元|31|36.4",
      "专利|件|2|3",
    );
    expect(text.match(/36\.4亿元/g)).toHaveLength(1);
  });

  it("knows a bare measure by the heading over it", () => {
    const book = bookOf(
      sheetOf("全县", [
        "临江县2016年主要科技指标",
        "指标|单位|2016年|比上年增长（%）",
        "规模以上工业企业R&D经费支出|亿元|11.55|8.3",
        "授权发明专利|件|129|143.4",
      ]),
      sheetOf("乡镇", [
        "2016年各镇科技创新主要指标",
        "镇|规上工业R&D经费支出|<|授权发明专利（件）",
        "^|支出额（万元）|增长%|^",
        "全县|115500|8.3|129",
        "甲镇|72470|5.1|84",
        "乙镇|43030|8.8|45",
      ]),
    );
    const written = writeNarrative(readWorkbook(book), {});
    if (!written.ok) throw new Error(written.problem.code);
    const text = printText(written.value);
    expect(text.match(/11\.55亿元/g)).toHaveLength(1);
    expect(text).not.toContain("支出额11.55");
  });

  it("stands where its parts are told", () => {
    const text = told(
      "全社会R&D经费投入|亿元||36",
      "其中：基础研究经费|亿元||4",
      "应用研究经费|亿元||10",
      "试验发展经费|亿元||22",
      "地方财政科技支出|亿元|8|9",
      "R&D经费投入|亿元|31|36",
    );
    expect(text).toContain("R&D经费投入36亿元，比上年增长16.1%，其中基础研究经费4亿元");
    expect(text.match(/36亿元/g)).toHaveLength(1);
  });

  it("is two where the names differ in more, or the figures do", () => {
    expect(told("高新技术企业|家||52", "规上高新技术企业|家||52").match(/52家/g)).toHaveLength(2);
    expect(told("高新技术企业|家||52", "有效期内高新技术企业|家||51")).toMatch(/52家.*51家/);
  });
});

describe("one figure in two sheets", () => {
  const whole = (...rows: string[]) => ["2023年临江市主要指标", "指标|单位|2022年|2023年", ...rows];
  const towns = (column: string, total: string) => [
    "2023年各县区情况",
    `县区|${column}`,
    "甲县|1204",
    "乙县|3081",
    "丙区|2162",
    `全市|${total}`,
  ];
  const textIn = (sheets: Readonly<Record<string, readonly string[]>>) => {
    const drawn = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows));
    const written = writeNarrative(readWorkbook(bookOf(...drawn)), {});
    if (!written.ok) throw new Error(written.problem.code);
    return printText(written.value);
  };

  it("is told once though the one has no unit", () => {
    const 指标 = whole("技术合同登记数|项|6107|6447", "技术合同成交额|亿元|81.2|90.4");
    const text = textIn({ 指标, 分县: towns("合同数", "6447") });
    expect(text.match(/6447/g)).toHaveLength(1);
    expect(text).toContain("6447项");
  });

  it("is told once where a part has two names", () => {
    const 指标 = whole("专利授权量|件|9120|9876", "其中：发明|件|6107|6447", "商标|件|81|90");
    const text = textIn({ 指标, 分县: towns("发明专利授权量", "6447") });
    expect(text.match(/6447件/g)).toHaveLength(1);
  });

  it("is told once though the other sheet gives it in a smaller unit", () => {
    const 指标 = whole("登记技术合同成交额|亿元|40.12|45.62", "税收|亿元|20|22");
    const text = textIn({ 指标, 分县: towns("合同成交额（万元）", "456231") });
    expect(text).toContain("45.62亿元");
    expect(text).not.toContain("456231");
  });

  it("is told once under a short name, and under one that says no more than that it is new", () => {
    const 指标 = whole("有效期内高新技术企业|家|106|812", "新增科技小巨人企业|家|52|56");
    const text = textIn({
      指标,
      分县: towns("有效高企数", "812"),
      分镇: towns("科技小巨人企业", "56"),
    });
    expect(text.match(/812家/g)).toHaveLength(1);
    expect(text.match(/56家/g)).toHaveLength(1);
  });

  it("is two where the numbers could meet by chance", () => {
    const 指标 = whole("省级孵化器|家|11|12", "众创空间|家|81|90");
    const 分县 = [
      "2023年各县区情况",
      "县区|国家级孵化器（家）",
      "甲县|3",
      "乙县|4",
      "丙区|5",
      "全市|12",
    ];
    expect(textIn({ 指标, 分县 }).match(/12家/g)).toHaveLength(2);
  });
});

describe("what is divided by heads", () => {
  it("is no part of another, and has no share in it", () => {
    const text = told(
      "城镇居民人均可支配收入|元|25600|26845",
      "其中：农村居民人均可支配收入|元|9900|10612",
    );
    expect(text).toContain("农村居民人均可支配收入");
    expect(text).not.toMatch(/其中农村|占39/);
  });
});

describe("how far one figure is above another, by its name", () => {
  it("is told, and that it has moved is no news", () => {
    const rows = [
      "指标|单位|2019年|2020年|2021年|2022年|2023年",
      "高新技术产业增加值增速|%|13.6|12|14.9|10.2|9.4",
      "高新产业高于规上工业|百分点|5.1|4.8|3.6|3.4|3.3",
    ];
    const reading = readingOfSheet(["科技创新主要指标", ...rows]);
    expect(textOf(reading, "achievement", { length: "full" })).not.toMatch(
      /高于规上工业[^。；]*最低/,
    );
    expect(textOf(reading, "problem")).not.toContain("高于规上工业");
  });
});

describe("many parts of one total", () => {
  const PARTS = [
    "增值税|31|41",
    "企业所得税|24|23",
    "房产税|12|13",
    "契税|11|12",
    "其他各税|20|21",
  ];
  const rows = (parts: readonly string[], total: string) => [
    "2023年税收收入（亿元）",
    "项目|2022年|2023年",
    total,
    ...parts.map((part, at) => (at === 0 ? `其中：${part}` : part)),
  ];
  const full = (given: readonly string[]) =>
    textOf(readingOfSheet([...given]), "achievement", { length: "full" });

  it("are told without what each did to the growth of it", () => {
    const many = full(rows(PARTS, "税收收入|98|110"));
    expect(many).toContain("其中增值税41亿元");
    expect(many).not.toMatch(/拉动|贡献率/);
    expect(full(rows(PARTS.slice(0, 2), "税收收入|55|64"))).toMatch(/拉动|贡献率/);
  });
});
