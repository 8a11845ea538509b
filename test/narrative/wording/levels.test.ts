import { observations } from "../../support/narrativeReading";
import { tellsStatements } from "../../support/tellsStatements";
import { textOf } from "../../support/textOf";

const firms = { indicator: "高新技术企业", unit: "家" } as const;
const money = { indicator: "技术合同成交额", decimals: 2 } as const;

describe("a level", () => {
  tellsStatements([
    ["a level", [{ ...money, value: 2.44 }], "技术合同成交额2.44亿元"],
    [
      "an approximate figure",
      [{ ...money, value: 20, decimals: 0, qualifier: "近" }],
      "技术合同成交额近20亿元",
    ],
    [
      "余 between number and unit",
      [{ indicator: "科普活动", value: 20, unit: "次", qualifier: "余" }],
      "科普活动20余次",
    ],
    [
      "以上 behind the unit",
      [{ indicator: "科普活动", value: 20, unit: "次", qualifier: "以上" }],
      "科普活动20次以上",
    ],
    [
      "figures that are not final",
      [{ ...money, value: 2.44, status: "preliminary" }],
      "技术合同成交额2.44亿元（初步数）",
    ],
    ["new ones", [{ ...firms, value: 60, counting: "new" }], "新增高新技术企业60家"],
    ["existing ones", [{ ...firms, value: 224, counting: "stock" }], "现有高新技术企业224家"],
    [
      "new ones, then all",
      [
        { ...firms, value: 60, counting: "new" },
        { ...firms, value: 224, counting: "stock" },
      ],
      "新增高新技术企业60家，总数达224家",
    ],
    [
      "new ones, then since the start",
      [
        { ...firms, value: 60, counting: "new" },
        { ...firms, value: 224, counting: "cumulative" },
      ],
      "新增高新技术企业60家，累计224家",
    ],
    [
      "names that begin with their verb",
      [{ indicator: "登记省科技成果", value: 615, unit: "项", counting: "cumulative" }],
      "累计登记省科技成果615项",
    ],
    [
      "a stock whose name measures",
      [{ indicator: "有效发明专利拥有量", value: 1920, unit: "件", counting: "stock" }],
      "有效发明专利拥有量1920件",
    ],
    [
      "a rate called 比例",
      [{ indicator: "R&D经费占GDP比例", value: 0.0075, unit: "%", decimals: 2 }],
      "R&D经费占GDP比例为0.75%",
    ],
  ]);
});
describe("a forecast", () => {
  it("has a sentence of its own", () => {
    const found = observations(
      { ...money, value: 2.44 },
      {
        ...money,
        measure: "growth",
        value: 0.2,
        decimals: 0,
        qualifier: "以上",
        status: "forecast",
      },
    );
    expect(textOf(found)).toBe("2020年，技术合同成交额2.44亿元。预计技术合同成交额增长20%以上。");
  });
});
