import { observations, readingOf } from "../../support/narrativeReading";
import { textOf } from "../../support/textOf";

const firm = { entity: "甲公司", entityRole: "firm" } as const;

describe("districts and firms in the office's own text", () => {
  it("stand as examples, each in a sentence of its own", () => {
    const found = observations(
      { indicator: "高新技术企业", value: 224, unit: "家" },
      { ...firm, indicator: "研发经费", value: 1.2, decimals: 1 },
      { ...firm, indicator: "开发新产品", value: 90, unit: "个", qualifier: "余" },
    );
    expect(textOf(readingOf(found, { subjects: [""] }))).toContain(
      "甲公司研发经费支出1.2亿元，开发新产品90余个。",
    );
  });

  it("stand side by side where each has grown", () => {
    const growth = { indicator: "科技经费", measure: "growth", decimals: 1 } as const;
    const found = observations(
      { indicator: "高新技术企业", value: 224, unit: "家" },
      { ...growth, entity: "甲县", value: 1.45 },
      { ...growth, entity: "乙县", value: 0.485 },
      { ...growth, entity: "丙县", value: -0.1 },
    );
    expect(textOf(readingOf(found, { subjects: [""] }))).toContain(
      "甲县、乙县科技经费比上年分别增长145.0%和48.5%，丙县下降10.0%。",
    );
  });

  it("are no examples in the text of one of them", () => {
    const found = observations(
      { indicator: "高新技术企业", value: 12, unit: "家", entity: "甲县" },
      { ...firm, indicator: "研发经费", value: 1.2, decimals: 1 },
    );
    const reading = readingOf(found, { subjects: ["", "甲县"] });
    expect(textOf(reading, "achievement", { subject: "甲县" })).not.toContain("甲公司");
  });

  it("are no examples where many can be ranked", () => {
    const found = observations(
      { indicator: "高新技术企业", value: 224, unit: "家" },
      ...["甲县", "乙县"].map((entity) => ({
        indicator: "专利授权量",
        value: 9,
        unit: "件",
        entity,
      })),
    );
    expect(textOf(readingOf(found, { subjects: [""] }))).not.toContain("专利授权量");
  });
});

describe("targets passed by a total and by its parts", () => {
  const part = { unit: "件", partOf: "专利申请量" } as const;
  const found = observations(
    { indicator: "专利申请量", value: 921, unit: "件" },
    { indicator: "专利申请量", measure: "target", value: 823, unit: "件" },
    { ...part, indicator: "发明专利", value: 155 },
    { ...part, indicator: "发明专利", measure: "target", value: 118 },
  );

  it("are told together", () => {
    expect(textOf(found)).toBe(
      "2020年，专利申请量921件，其中发明专利155件，分别超额完成823件和118件的年度目标。",
    );
  });
});

describe("what is expected", () => {
  it("stands in one sentence where it is all money", () => {
    const expected = { status: "forecast", qualifier: "以上", unit: "万元" } as const;
    const found = observations(
      { indicator: "科技重大专项", value: 10, unit: "项" },
      { ...expected, indicator: "项目新增销售收入", value: 9000 },
      { ...expected, indicator: "项目新增税收", value: 450 },
    );
    expect(textOf(found)).toContain("预计项目新增销售收入9000万元以上、项目新增税收450万元以上。");
  });
});
