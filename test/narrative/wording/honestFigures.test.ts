import { readingOfSheet } from "../../support/readingOfSheet";
import { textOf } from "../../support/textOf";

const achievements = (...rows: string[]) => textOf(readingOfSheet(rows));
const problems = (...rows: string[]) => textOf(readingOfSheet(rows), "problem");

describe("which way round an indicator is good", () => {
  const target = (name: string) =>
    ["指标 | 单位 | 2023年 | 2023年目标", `${name} | % | 12 | 10`] as const;

  it.each([
    "万元GDP能耗降低率",
    "单位工业增加值用水量下降率",
    "投诉办结率",
    "失业人员再就业率",
    "高新技术产业增加值占比",
  ])("%s above its target is no problem", (name) => {
    expect(problems(...target(name))).toBe("");
  });

  it.each(["超期办结率", "专利申请驳回率", "资产负债率", "产品不良率"])(
    "%s above its target is one",
    (name) => {
      expect(problems(...target(name))).toContain("高于年度控制目标2个百分点");
    },
  );

  it("gives a rise of prices neither praise nor blame", () => {
    const rows = ["指标 | 单位 | 2023年 | 2022年", "居民消费价格指数 | % | 101.2 | 100.1"];
    expect(problems(...rows)).toBe("");
  });
});

describe("a share", () => {
  const shares = (own: string, all: string) =>
    textOf(
      readingOfSheet([
        "2023年",
        "地区 | R&D经费（亿元）",
        `全市 | ${all}`,
        `甲县 | ${own}`,
        "乙县 | 5",
        "丙县 | 6",
      ]),
      "achievement",
      { subject: "甲县" },
    );

  it.each([
    ["of more than the whole is not told", "40", "30", /占全市/],
    ["of the whole is not told", "40", "40", /占全市/],
    ["below zero is not told", "-4", "40", /占全市/],
    ["that is not all is not printed as all", "9999.6", "10000", /100\.0%/],
  ])("%s", (_, own, all, words) => {
    expect(shares(own, all)).not.toMatch(words);
  });

  it("is told where it is one", () => {
    expect(shares("10", "40")).toContain("占全市的25.0%");
  });
});

describe("growth", () => {
  it.each([
    ["of two from one is a number", "2 | 1", "较上年增加1个|比上年增加1个", "%"],
    ["of nine from six is a number", "9 | 6", "增加3个", "%"],
    ["of fifteen from twelve is a rate too", "15 | 12", "增加3个，增长25.0%", "持平"],
  ])("%s", (_, years, words, not) => {
    const text = achievements("指标 | 单位 | 2023年 | 2022年", `创新平台 | 个 | ${years}`);
    expect(text).toMatch(new RegExp(words));
    expect(text).not.toContain(not);
  });

  it("of value added from its levels says at which prices", () => {
    const text = achievements("指标 | 单位 | 2023年 | 2022年", "工业增加值 | 亿元 | 420 | 400");
    expect(text).toContain("按现价计算比上年增长5.0%");
  });

  it("of value added that the sheet states is told as it stands", () => {
    const text = achievements(
      "指标 | 单位 | 2023年 | 2022年 | 同比增长（%）",
      "工业增加值 | 亿元 | 420 | 400 | 5.6",
    );
    expect(text).toContain("比上年增长5.6%");
    expect(text).not.toContain("现价");
  });

  it("is not computed from an index that is growth already", () => {
    const text = achievements("指标 | 2023年 | 2022年", "工业产值指数（上年=100） | 109.3 | 101.5");
    expect(text).toBe("2023年，工业产值指数（上年=100）109.3。");
  });
});

describe("within the year", () => {
  it("a year's target is progressed towards, not fallen short of", () => {
    const rows = [
      "2016年上半年",
      "指标 | 单位 | 全年目标 | 1-6月完成 | 完成率（%）",
      "财政收入 | 亿元 | 4.56 | 3 | 65.76",
    ];
    expect(achievements(...rows)).toMatch(/完成年度目标的65\.76%/);
    expect(problems(...rows)).toBe("");
  });
});

describe("a target", () => {
  it("met exactly is met, in no figures", () => {
    const text = achievements("指标 | 单位 | 2023年 | 2023年目标", "高新技术企业 | 家 | 30 | 30");
    expect(text).toBe("2023年，高新技术企业30家，完成年度目标。");
  });
});
