import { topicOf } from "../../../src/narrative/outline/sheetTopics";
import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../../support/sheetOf";

type Sheet = readonly [name: string, ...rows: string[]];

function textOf(...sheets: readonly Sheet[]): string {
  const book = bookOf(...sheets.map(([name, ...rows]) => sheetOf(name, rows)));
  const written = writeNarrative(readWorkbook(book), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

const CROPS: Sheet = [
  "种植",
  "2023年临江县种植业生产情况统计表",
  "指标|单位|2023年|2022年",
  "粮食播种面积|万亩|41.2|40.6",
  "粮食总产量|万吨|16.3|15.8",
];

const ANIMALS: Sheet = [
  "养殖",
  "临江县2023年畜牧业生产情况对比表",
  "指标|单位|2023年|2022年",
  "生猪出栏|万头|22.4|21.7",
  "禽蛋产量|万吨|3.1|2.9",
];

describe("what a title says that its sheet tells of", () => {
  it.each([
    ["临江县农业农村局2023年度重点工作完成情况表", "重点工作完成情况"],
    ["2023年1-9月各县（市、区）利用外资情况", "利用外资情况"],
    ["全市医疗保险参保情况（2023年）", "医疗保险参保情况"],
    ["2023年上半年财政收支执行情况表", "财政收支执行情况"],
    ["旅游统计快报", "旅游情况"],
    ["8-18 主要年份粮食总产量", "粮食总产量情况"],
    ["2019年上半年各区商标活跃情况排名表", "商标活跃情况"],
    ["部分县（市、区）空气质量排名", "空气质量情况"],
    ["2020—2021学年教育事业统计简表", "教育事业情况"],
    ["2023年1—6月医疗服务信息主要指标", "医疗服务主要指标"],
    ["2023年研究与试验发展（R&D）经费情况", "研究与试验发展（R&D）经费情况"],
    ["国家高新区企业概况（2002—2006年）", "国家高新区企业概况"],
    ["临江外贸情况", "外贸情况"],
    ["2011年第一季度高新技术产业产值", "高新技术产业产值情况"],
    ["2016届毕业生就业情况统计表", "毕业生就业情况"],
    ["知识产权主要指标台账", "知识产权主要指标"],
  ])("%s: %s", (title, topic) => {
    expect(topicOf(title, "临江县")).toBe(topic);
  });

  it.each(["主要指标", "2023年主要指标完成情况", "2023年分月情况", "近三年情况", "情况表"])(
    "%s: nothing",
    (title) => {
      expect(topicOf(title, "")).toBe("");
    },
  );
});

describe("a text of several sheets that is about no science", () => {
  it("tells each under what its title says", () => {
    expect(textOf(CROPS, ANIMALS)).toMatch(
      /一、种植业生产情况\n\n[^\n]*粮食总产量[^\n]*\n\n二、畜牧业生产情况\n\n[^\n]*生猪出栏/,
    );
  });

  it("tells another period's figures of a sheet under its title, too", () => {
    const MORE = ["蔬菜总产量|万吨|9.1|8.8", "茶园面积|万亩|7.2|7.0", "水果总产量|吨|612|598"];
    const title = "2022年临江县农机装备情况";
    const rows = ["指标|单位|2022年", "拖拉机|台|412", "机耕面积|万亩|31.5"];
    const year: Sheet = ["农机", title, ...rows];
    expect(textOf([...CROPS, ...MORE], ANIMALS, year)).toMatch(
      /三、农机装备情况\n\n2022年，[^\n]*拖拉机/,
    );
  });

  it("has no headings where one of them alone has enough to tell", () => {
    const few = ["养殖", "畜牧业生产情况", "指标|单位|2023年", "生猪出栏|万头|22.4"] as const;
    expect(textOf(CROPS, few)).not.toMatch(/生产情况/);
  });
});

describe("the title of a text of no field", () => {
  const WATER: Sheet = [
    "水利",
    "2023年临江县水利建设情况",
    "指标|单位|2023年",
    "河道整治|公里|41",
    "水闸|座|12",
  ];

  it("is what its sheet is called", () => {
    expect(textOf(WATER)).toMatch(/^2023年临江县水利建设情况\n/);
  });

  it("is that of an office of medical insurance", () => {
    const rows = ["2023年临江县医保数据", "指标|单位|2023年", "医保基金支出|万元|4120"];
    expect(textOf(["医保", ...rows, "定点医药机构|家|216"])).toMatch(
      /^2023年临江县医疗保障事业发展情况\n/,
    );
  });
});
