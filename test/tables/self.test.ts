import { readingOfDrawn } from "../support/readDrawn";

const LEDGER = ["指标|单位|本年", "专利|件|18"];

describe("the office as one subject", () => {
  it.each([
    {
      name: "a ledger that names nobody is about the office, without a name for it",
      sheets: { "2020年": LEDGER },
      subjects: [""],
      selfName: undefined,
    },
    {
      name: "本市 among the peers is the ledger's subject",
      sheets: { 指标: LEDGER, 对标: ["地区|专利(件)", "甲市|12", "本市|18"] },
      subjects: ["", "甲市"],
      selfName: "本市",
    },
    {
      name: "the name in the ledger's title is found among the peers",
      sheets: {
        指标: ["乙市2020年主要科技指标", ...LEDGER],
        对标: ["地区|专利(件)", "甲市|12", "乙市|18"],
      },
      subjects: ["", "甲市"],
      selfName: "乙市",
    },
    {
      name: "a peer may be called without its 市",
      sheets: {
        指标: ["清河市2020年主要科技指标", ...LEDGER],
        对标: ["地区|专利(件)", "甲市|12", "清河|18"],
      },
      subjects: ["", "甲市"],
      selfName: "清河市",
    },
    {
      name: "全市 in the title is how the office calls itself",
      sheets: { 指标: ["2020年全市主要科技指标", ...LEDGER] },
      subjects: [""],
      selfName: "全市",
    },
    {
      name: "the name goes before 本市, and 本市 before 全市",
      sheets: {
        指标: ["2020年全市主要科技指标", ...LEDGER],
        对标: ["地区|专利(件)", "甲市|12", "本市|18"],
      },
      subjects: ["", "甲市"],
      selfName: "本市",
    },
    {
      name: "who sets the goals is not the office that they are set",
      sheets: {
        空气: ["来河市2020年各县环境空气质量", "县|优良天数比例(%)", "金台县|98", "忻水县|96"],
        目标: ["自治区下达目标完成情况", ...LEDGER],
      },
      subjects: ["", "金台县", "忻水县"],
      selfName: "来河市",
    },
    {
      name: "the sheet names whose ledger it is, where no title does",
      sheets: { 鄞州区: LEDGER },
      subjects: [""],
      selfName: "鄞州区",
    },
    {
      name: "a sheet that is called by two things names nobody",
      sheets: { 平台与高新区: LEDGER },
      subjects: [""],
      selfName: undefined,
    },
    {
      name: "a line above the ledger names who fills it in",
      sheets: { 指标: ["2020年主要科技指标", "填报单位：镇海区科技局", ...LEDGER] },
      subjects: [""],
      selfName: "镇海区",
    },
    {
      name: "an attachment, a year and an institute in the title",
      sheets: { 指标: ["附件1：2020年丁省农业科学院科研工作统计表", ...LEDGER] },
      subjects: [""],
      selfName: "丁省农业科学院",
    },
    {
      name: "ledgers of several counties keep their names",
      sheets: {
        甲县: ["甲县2020年科技指标", ...LEDGER],
        乙县: ["乙县2020年科技指标", ...LEDGER],
      },
      subjects: ["甲县", "乙县"],
      selfName: undefined,
    },
    {
      name: "a title that says only of what kind the body is means the one of the others",
      sheets: {
        指标: ["清河高新区2020年科技指标", ...LEDGER],
        产业: ["高新区规上工业情况（2020年）", ...LEDGER],
      },
      subjects: [""],
      selfName: "清河高新区",
    },
    {
      name: "among peers alone nobody is the office",
      sheets: { 对标: ["地区|专利(件)", "甲市|12", "乙市|18"] },
      subjects: ["甲市", "乙市"],
      selfName: undefined,
    },
    {
      name: "a sheet of the country beside a list of the city's own counties is none of the city's",
      sheets: {
        全国: ["2020年全国城市空气质量", ...LEDGER],
        本市: ["清河市各县2020年情况", "县|专利(件)", "甲县|12", "乙县|18", "丙县|7"],
      },
      subjects: ["甲县", "乙县", "丙县"],
      selfName: "清河市",
    },
    {
      name: "a title about a market names no town",
      sheets: { 指标: ["技术市场合同成交情况", ...LEDGER] },
      subjects: [""],
      selfName: undefined,
    },
  ])("$name", ({ name, sheets, subjects, selfName }) => {
    const reading = readingOfDrawn({ name, sheets, tables: [], figures: [] });
    expect(reading.subjects).toEqual(subjects);
    expect(reading.selfName).toBe(selfName);
  });
});
