import type { Reading } from "../../src/tables/table";
import { drawObservations, drawRefusals } from "../support/drawObservations";
import { readSample } from "../support/readSample";

let reading: Reading;
let figures: string[];
beforeAll(async () => {
  reading = await readSample("科技指标台账.xlsx");
  figures = drawObservations(reading);
});

/** The office's own figures on a sheet. */
function own(sheet: string): string[] {
  return figures.filter(
    (_, index) =>
      reading.observations[index]?.cell.sheet === sheet &&
      reading.observations[index]?.entity === "",
  );
}

function ownValue(indicator: string, measure: string, year: number): number {
  const found = reading.observations.filter(
    (one) =>
      one.entity === "" &&
      one.indicator === indicator &&
      one.measure === measure &&
      one.period?.kind === "calendar" &&
      one.period.year === year &&
      one.cell.sheet === "主要指标",
  );
  expect(found).toHaveLength(1);
  return found[0]?.value ?? NaN;
}

describe("科技指标台账.xlsx", () => {
  it("is read whole but for its page of notes", () => {
    expect(reading.tables.map(({ id, orientation }) => `${id} ${orientation}`)).toEqual([
      "主要指标!A2:M25 indicator-by-role",
      "平台载体!A2:E17 indicator-by-role",
      "项目与奖项!A2:D11 indicator-by-role",
      "全省对标!A2:M16 entity-by-indicator",
      "下年目标!A2:E15 indicator-by-role",
      "文字材料!A1:C10 text",
    ]);
    expect(drawRefusals(reading)).toEqual(["说明!A1:A6 no-table"]);
  });

  it("is about 本市 first, then its peers", () => {
    expect(reading.selfName).toBe("本市");
    expect(reading.subjects.slice(0, 3)).toEqual(["", "甲市", "乙市"]);
    expect(reading.subjects).toHaveLength(11);
  });

  // Report 004: 专利申请总量13065件, 发明专利申请量6244件, 授权4892件, 均居全省第四位; 授权发明512件, 第七位, 增幅110.7%.
  it("holds the figures of the report it follows", () => {
    expect(own("主要指标")).toEqual(
      expect.arrayContaining([
        "E13 己 专利申请总量 level 2020年 13065件 .0 section=知识产权",
        "I13 己 专利申请总量 rank 2020年 4位 .0 scope=全省 section=知识产权",
        "E14 己 发明专利申请量 level 2020年 6244件 .0 partOf=专利申请总量 section=知识产权",
        "E16 己 发明专利授权量 level 2020年 512件 .0 partOf=专利授权量 section=知识产权",
        "F11 己 高新技术产业总产值 growth 2020年 0.27% .1 section=高新技术产业",
        "J12 己 高新技术产业增加值 growth-rank 2020年 3位 .0 scope=全省 section=高新技术产业",
        "F7 己 全社会研发投入 growth 2020年 0.2% .0 qualifier=以上 status=forecast section=科技投入",
        "E23 己 技术合同成交额 level 2020年 2.44亿元 .2 section=成果转化",
        "G23 己 技术合同成交额 target 2020年 1.8亿元 .1 section=成果转化 setBy=省科技厅",
        "E25 己 创新基金体系总规模 level 2020年 20亿元 .0 qualifier=近 section=成果转化",
      ]),
    );
    expect(own("平台载体")).toEqual(
      expect.arrayContaining([
        "C3 己 省级以上各类研发平台 level 2020年 150家 .0 counting=stock",
        "C4 己 省级工程技术研究中心 level 2020年 28家 .0 partOf=省级以上各类研发平台 counting=stock",
        "D7 己 省级重点实验室 level 2020年 2家 .0 counting=new",
      ]),
    );
    expect(own("下年目标")).toEqual([
      "C3 己 全社会研发投入 growth-target 2021年 0.2% .0 qualifier=以上",
      "C4 己 研发投入强度 points-target 2021年 0.1个百分点 .1",
      "C5 己 市级以上科技重大专项 target 2021年 25项 .0 qualifier=左右",
      "C6 己 高新技术企业 target 2021年 230家 .0 qualifier=以上",
      "C7 己 高新技术产业增加值 growth-target 2021年 0.12% .0 qualifier=以上 setBy=向人大报告目标",
      "C8 己 高新技术产业增加值 growth-target 2021年 0.15% .0 qualifier=以上 setBy=工作目标",
      "C9 己 新备案科技型中小企业 target 2021年 100家 .0 qualifier=以上",
      "C10 己 新认定市级企业研发中心、工程技术研究中心 target 2021年 50家 .0 qualifier=以上",
      "C11 己 有效发明专利拥有量 target 2021年 2200件 .0 qualifier=以上",
      "C12 己 每万人口有效发明专利拥有量 target 2021年 3件 .0 qualifier=左右",
      "C13 己 登记省科技成果 target 2021年 800项 .0 qualifier=以上",
      "C14 己 技术合同成交额 target 2021年 2.8亿元 .1 qualifier=突破",
      "C15 己 科技“小巨人”企业 target 2021年 20家 .0 qualifier=以上",
    ]);
  });

  it("is consistent in itself", () => {
    const value = (indicator: string, year: number): number => ownValue(indicator, "level", year);
    const intensity = value("R&D经费", 2020) / value("地区生产总值（GDP）", 2020);
    expect(intensity).toBeCloseTo(value("R&D经费占GDP比例", 2020), 4);
    const before = value("R&D经费", 2019) / value("地区生产总值（GDP）", 2019);
    expect(before).toBeCloseTo(value("R&D经费占GDP比例", 2019), 4);
    expect(value("有效发明专利拥有量", 2020) / value("年末人口", 2020)).toBeCloseTo(2.4, 1);
    expect(ownValue("发明专利授权量", "growth", 2020)).toBeCloseTo(1.107, 3);
  });

  it("stores growth and completion rates that a pocket calculator gives", () => {
    const stored = reading.observations.filter(
      ({ cell, measure, qualifier }) =>
        cell.sheet === "主要指标" && ["growth", "completion"].includes(measure) && !qualifier,
    );
    const computed = stored.filter(({ indicator }) => !indicator.startsWith("高新技术产业"));
    expect(computed).toHaveLength(13);
    for (const { indicator, measure, value } of computed) {
      const current = ownValue(indicator, "level", 2020);
      const base =
        measure === "growth"
          ? ownValue(indicator, "level", 2019)
          : ownValue(indicator, "target", 2020);
      const expected = measure === "growth" ? current / base - 1 : current / base;
      expect(value).toBeCloseTo(expected, 10);
    }
  });

  // Report 004: 4, 4, 4, 7, 7, 2, 2 and twice 3.
  it("has peers among whom the office holds the places the report gives", () => {
    const peers = reading.observations.filter(({ cell }) => cell.sheet === "全省对标");
    const stored = peers.filter(({ measure }) => measure.includes("rank"));
    expect(stored.map(({ value }) => value)).toEqual([4, 4, 4, 7, 7, 2, 2, 3, 3, 9]);
    for (const { indicator, measure, value } of stored) {
      const basis = measure === "rank" ? "level" : "growth";
      const members = peers.filter(
        (one) =>
          one.indicator === indicator && one.measure === basis && one.entityRole === "member",
      );
      const self = members.find(({ entity }) => entity === "");
      expect(members).toHaveLength(11);
      expect(members.filter((one) => one.value > (self?.value ?? 0)).length + 1).toBe(value);
    }
  });

  it("keeps totals, means and groups apart from the members", () => {
    expect(figures).toEqual(
      expect.arrayContaining([
        "D14 全省(total) 专利申请总量 level 2020年 148603件 .0 scope=全省",
        "M15 全省平均(average) R&D经费占GDP比例 level 2020年 0.0168% .2 scope=全省",
        "M9 己 R&D经费占GDP比例 level 2020年 0.0075% .2 group=第二组",
      ]),
    );
  });

  it("gives the problems part something to say", () => {
    expect(ownValue("技术经纪人", "growth", 2020)).toBeLessThan(0);
    expect(ownValue("登记省科技成果", "completion", 2020)).toBeLessThan(1);
  });

  it("has prose for every part of the text", () => {
    const roles = reading.texts.map(({ section, role }) => `${section} ${role}`);
    expect(roles).toEqual([
      "前言 preamble",
      "科技投入 measure",
      "创新主体 measure",
      "知识产权 measure",
      "成果转化 measure",
      "科技投入 problem",
      "科技人才 problem",
      "科技投入 plan",
      "平台载体 plan",
    ]);
  });
});
