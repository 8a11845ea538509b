import { findFacts } from "../../../src/narrative/facts/findFacts";
import { headlineMembers } from "../../../src/narrative/outline/headlineMembers";
import { membersOf } from "../../../src/narrative/outline/membersOf";
import { sortFacts } from "../../../src/narrative/outline/sortFacts";
import { themeOf } from "../../../src/narrative/outline/themeOf";
import {
  observations,
  readingOf,
  YEAR_2019,
  YEAR_2020,
  type Given,
} from "../../support/narrativeReading";

function members(...given: readonly Given[]) {
  const { facts } = findFacts(readingOf(observations(...given)), "", YEAR_2020);
  return membersOf(sortFacts(facts, "").own, "standard");
}

const pieces = { value: 9, unit: "件" } as const;

describe("themeOf", () => {
  it.each([
    ["全社会研发投入", "科技投入"],
    ["财政科技支出", "科技投入"],
    ["R&D人员", "科技人才"],
    ["高新技术企业", "创新主体"],
    ["高新技术产业增加值", "高新技术产业"],
    ["省级科技企业孵化器", "平台载体"],
    ["博士后科研工作站", "平台载体"],
    ["发明专利授权量", "知识产权"],
    ["专利权质押融资额", "知识产权"],
    ["技术合同成交额", "成果转化"],
    ["科技贷款余额", "科技金融"],
    ["市级以上科技重大专项", "科技项目"],
    ["选派科技特派员", "农业科技"],
    ["年末人口", "基本情况"],
    ["每万人口有效发明专利拥有量", "知识产权"],
    ["路灯", "其他指标"],
  ])("puts %s under %s", (indicator, theme) => {
    expect(themeOf(indicator)).toBe(theme);
  });

  it.each([
    ["一、创新产出", "创新产出"],
    ["（二）创新环境", "创新环境"],
    ["3．开放合作", "开放合作"],
    ["主要指标", "知识产权"],
    ["　", "知识产权"],
  ])("follows the section %j where it is a theme", (section, theme) => {
    expect(themeOf("专利授权量", section)).toBe(theme);
  });
});

describe("the claims of an indicator", () => {
  it("are told as level, change, growth, place by growth, share, place, change of place, target, average", () => {
    const firms = { indicator: "高新技术企业", unit: "家" } as const;
    const [member] = members(
      { indicator: firms.indicator, measure: "target", value: 210, unit: "家" },
      { indicator: firms.indicator, measure: "previous-rank", value: 5, scope: "全省" },
      { indicator: firms.indicator, measure: "rank", value: 4, scope: "全省" },
      { indicator: firms.indicator, measure: "growth-rank", value: 3, scope: "全省" },
      { indicator: firms.indicator, measure: "share", value: 0.1, whole: "全省" },
      { ...firms, value: 187, period: YEAR_2019 },
      { ...firms, value: 200, entity: "全省平均", entityRole: "average" },
      { ...firms, value: 224 },
    );
    expect(member?.facts.map(({ claim }) => claim.kind)).toEqual([
      "level",
      "change",
      "growth",
      "rank",
      "share",
      "rank",
      "rank-change",
      "completion",
      "gap",
    ]);
  });
});

describe("headlines", () => {
  const many = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "高新技术企业", "技术合同成交额"].map(
    (indicator): Given => ({ ...pieces, indicator }),
  );

  it("are the figures a report is expected to open with, in the workbook's order", () => {
    const chosen = headlineMembers(members(...many), "science").map(({ indicator }) => indicator);
    expect(chosen).toEqual(["甲", "乙", "丙", "高新技术企业", "技术合同成交额"]);
  });

  it("begin with the gross product where the text is about the economy", () => {
    const economy = [
      "发明专利授权量",
      "R&D经费",
      "高新技术企业",
      "技术合同成交额",
      "科技型中小企业",
      "地区生产总值",
    ];
    const given = economy.map((indicator): Given => ({ ...pieces, indicator }));
    const names = headlineMembers(members(...given), "indicators").map(
      ({ indicator }) => indicator,
    );
    expect(names).toContain("地区生产总值");
    expect(names).toHaveLength(5);
  });

  it("do not depend on values", () => {
    const chosen = (value: number) =>
      headlineMembers(members(...many.map((one) => ({ ...one, value }))), "science").map(
        ({ indicator }) => indicator,
      );
    expect(chosen(1)).toEqual(chosen(100000));
  });
});
