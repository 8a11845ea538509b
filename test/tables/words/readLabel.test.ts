import { NO_UNIT, PERCENT, POINTS } from "../../../src/quantity/unit";
import { unitOf } from "../../../src/quantity/unitOf";
import { readLabel } from "../../../src/tables/words/readLabel";

const YEAR_2019 = { kind: "calendar", year: 2019 };
const YEAR_2020 = { kind: "calendar", year: 2020 };
const LAST_YEAR = { kind: "relative", offset: -1 };
const THIS_YEAR = { kind: "relative", offset: 0 };
const YI_YUAN = unitOf("亿元") ?? NO_UNIT;
const PIECES = unitOf("件") ?? NO_UNIT;

describe("readLabel", () => {
  it.each([
    ["R&D经费（亿元）", { name: "R&D经费", unit: YI_YUAN }],
    ["R&D经费/亿元", { name: "R&D经费", unit: YI_YUAN }],
    ["R＆D经费　（亿 元）", { name: "R&D经费", unit: YI_YUAN }],
    ["专利授权量[件]", { name: "专利授权量", unit: PIECES }],
    ["增长%", { name: "", measure: "growth", unit: PERCENT }],
    ["增减百分点", { name: "", measure: "difference", unit: POINTS }],
    ["比上年±%", { name: "", measure: "difference", unit: PERCENT }],
    ["亿元", { name: "", unit: YI_YUAN }],
  ])("%s gives a unit", (text, label) => expect(readLabel(text)).toEqual(label));

  it.each([
    ["2020年", { name: "", time: YEAR_2020 }],
    ["2020", { name: "", time: YEAR_2020 }],
    ["2020年专利授权量（件）", { name: "专利授权量", time: YEAR_2020, unit: PIECES }],
    ["专利授权量(2020年)", { name: "专利授权量", time: YEAR_2020 }],
    ["上年同期", { name: "", time: LAST_YEAR }],
    ["基期实际", { name: "", time: LAST_YEAR, isBase: true }],
    ["全年累计", { name: "", time: THIS_YEAR }],
    ["1—11月累计", { name: "", time: { ...THIS_YEAR, months: { from: 1, to: 11 } } }],
    ["2020年\n1-11月", { name: "", time: { ...YEAR_2020, months: { from: 1, to: 11 } } }],
    ["2019年位次", { name: "", time: YEAR_2019, measure: "rank" }],
  ])("%s gives a time", (text, label) => expect(readLabel(text)).toEqual(label));

  it.each([
    ["同比增长(%)", { name: "", measure: "growth", unit: PERCENT }],
    ["专利授权量同比增速", { name: "专利授权量", measure: "growth" }],
    ["增加额（亿元）", { name: "", measure: "change", unit: YI_YUAN }],
    ["全省位次(增幅)", { name: "", measure: "growth-rank", scope: "全省" }],
    ["增速全省排名", { name: "", measure: "growth-rank", scope: "全省" }],
    ["全省位次(总量)", { name: "", measure: "rank", scope: "全省" }],
    ["居同组位次", { name: "", measure: "rank", scope: "同组" }],
    ["省排名", { name: "", measure: "rank", scope: "全省" }],
    ["上年位次", { name: "", measure: "previous-rank" }],
    ["强度位次", { name: "强度", measure: "rank" }],
    ["年度目标任务", { name: "", measure: "target" }],
    ["下年目标", { name: "", measure: "target", time: { kind: "relative", offset: 1 } }],
    ["增长目标(%)", { name: "", measure: "growth-target", unit: PERCENT }],
    ["目标完成率", { name: "", measure: "completion" }],
    ["占全国比重（%）", { name: "", measure: "share", whole: "全国", unit: PERCENT }],
    ["占GDP的比重", { name: "", measure: "share", whole: "GDP" }],
    ["R&D经费占全省比重", { name: "R&D经费", measure: "share", whole: "全省" }],
    ["与全省平均水平差距", { name: "", measure: "gap", scope: "全省平均水平" }],
    ["环比增长(%)", { name: "", measure: "held-growth", since: "period-before", unit: PERCENT }],
    ["年均增速", { name: "", measure: "held-growth", since: "yearly" }],
    ["当月累计", { name: "", span: "month" }],
    ["本季专利授权量", { name: "专利授权量", span: "quarter" }],
  ])("%s gives a measure", (text, label) => expect(readLabel(text)).toEqual(label));

  it.each([
    ["本年新增", { name: "", counting: "new", time: THIS_YEAR }],
    ["新增高新技术企业（家）", { name: "高新技术企业", counting: "new", unit: unitOf("家") }],
    ["累计登记成果", { name: "登记成果", counting: "cumulative" }],
    ["高新技术企业(期末)", { name: "高新技术企业", counting: "stock" }],
    ["2020年（预计）", { name: "", time: YEAR_2020, status: "forecast" }],
    ["本年快报数", { name: "", time: THIS_YEAR, status: "preliminary" }],
  ])("%s says how it is counted", (text, label) => expect(readLabel(text)).toEqual(label));

  it.each([
    "R&D经费占GDP比例",
    "专利申请总量",
    "科技企业双倍增计划",
    "三年行动计划数",
    "新认定研发中心",
    "每万人口有效发明专利拥有量",
    "2000万元以上企业数",
    "单位GDP能耗下降",
    "市级以上科技重大专项",
    "技术合同成交额",
    "人口",
    "规模以上工业企业",
  ])("%s is a name and nothing else", (name) => expect(readLabel(name)).toEqual({ name }));

  it("keeps a bracket it does not understand", () => {
    expect(readLabel("地区生产总值(GDP)（亿元）")).toEqual({
      name: "地区生产总值（GDP）",
      unit: YI_YUAN,
    });
  });

  it("takes no time over prose", () => {
    const prose = `占${"（占".repeat(5000)}`;
    expect(readLabel(prose).name.length).toBeGreaterThan(120);
  });
});
