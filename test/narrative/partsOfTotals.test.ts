import { printText } from "../../src/narrative/print/printText";
import { writeNarrative, type NarrativeChoice } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** The text of sheets as drawn, each under its name, without its title; all figures are invented. */
function textOf(sheets: Readonly<Record<string, readonly string[]>>, choice: NarrativeChoice = {}) {
  const drawn = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows));
  const written = writeNarrative(readWorkbook(bookOf(...drawn)), choice);
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value).split("\n").slice(1).join("\n").trim();
}

const INDUSTRIES = [
  "2021年临江市规模工业主要产业运行情况",
  "产业|主营业务收入（亿元）|主营业务收入同比增长（%）",
  "全市合计|910.5|6.2",
  "纺织产业|301.4|5.1",
  "造船产业|210.3|4.4",
  "制药产业|150.6|9.8",
  "建材产业|96.1|3.3",
  "家具产业|70.2|-2.7",
  "玩具产业|48.9|12.5",
  "其他产业|33.0|4.0",
];

describe("the parts of a total", () => {
  it("are told by the largest, without the noun that all of them share", () => {
    expect(textOf({ 分产业: INDUSTRIES })).toBe(
      "2021年，临江市主营业务收入910.5亿元，比上年增长6.2%，其中纺织产业301.4亿元、造船产业210.3亿元、" +
        "制药产业150.6亿元、建材产业96.1亿元，分别增长5.1%、4.4%、9.8%和3.3%；家具产业70.2亿元，下降2.7%；玩具产业48.9亿元，增长12.5%。",
    );
  });

  const CROPS = [
    "2021年临江县种植业生产情况",
    "作物|播种面积（万亩）|增减%",
    "农作物合计|102.5|2.3",
    "一、粮食作物|90.5|2.1",
    ".  夏粮|20.3|1.5",
    ".    其中：小麦|18.1|1.2",
    ".  秋粮|70.2|2.3",
    ".    其中：稻谷|50.4|-1.1",
    "二、油料作物|12.0|4.0",
  ];

  it("have their own parts in brackets right behind them, and what these are made up of only in the full text", () => {
    expect(textOf({ 种植业: CROPS })).toBe(
      "2021年，临江县农作物播种面积102.5万亩，比上年增长2.3%，其中粮食作物90.5万亩，增长2.1%" +
        "（其中夏粮20.3万亩、秋粮70.2万亩，分别增长1.5%和2.3%）；油料作物12万亩，增长4%。",
    );
    expect(textOf({ 种植业: CROPS }, { length: "full" })).toMatch(
      /（其中夏粮20.3万亩[^（）；]*，其中小麦18.1万亩[^（）；]*；秋粮70.2万亩[^（）；]*，其中稻谷50.4万亩[^（）；]*）；油料作物/,
    );
  });

  it("that stand below the one of them that they come to and are named after are told behind that", () => {
    const teachers = [
      "2021年临江县教职工情况",
      "类别|2021年（人）|2020年（人）",
      "教职工总数|1000|900",
      "#专任教师|800|720",
      ".  幼儿园专任教师|200|180",
      ".  小学专任教师|350|340",
      ".  中学专任教师|250|200",
    ];
    expect(textOf({ 教师: teachers })).toMatch(
      /教职工总数1000人，[^；。]*，其中专任教师800人，[^；。]*（其中幼儿园专任教师200人，[^。]*；中学专任教师250人，增加50人，增长25.0%）。/,
    );
  });

  it("stand behind the one total whose parts they are, and never behind a list of growth rates", () => {
    const rows = [
      "2021年临江县工业情况",
      "指标|同比增长（%）",
      "高技术制造业增加值|47.6",
      "战略性新兴产业产值|15.6",
      ".  其中：新能源产业|34.7",
    ];
    const text = textOf({ 工业: rows });
    expect(text).not.toContain("分别");
    expect(text).toMatch(/战略性新兴产业产值(?:比上年|同比)?增长15.6%，其中新能源产业/);
  });

  it("that are a trifle beside the largest are left to the full text though they fell", () => {
    const rows = [
      "2021年临江县招生情况",
      "类别|招生数（人）|增长%",
      "合计|10000|2.0",
      "幼儿园|2500|1.0",
      "小学|2400|1.0",
      "初中|2300|1.0",
      "高中|1200|1.0",
      "中职|800|9.0",
      "高校|700|-3.0",
      "技校|80|30.0",
      "特殊教育学校|20|-20.0",
    ];
    const text = textOf({ 招生: rows });
    expect(text).toContain("高校");
    expect(text).not.toMatch(/技校|特殊教育/);
  });

  it("are all told at full length", () => {
    const text = textOf({ 分产业: INDUSTRIES }, { length: "full" });
    for (const name of ["纺织", "造船", "制药", "建材", "家具", "玩具", "其他"]) {
      expect(text).toContain(`${name}产业`);
    }
  });

  it("of which only growth is told make a list", () => {
    const rows = [
      "2021年临江市规模工业增加值增长情况",
      "产业|规模工业增加值同比增长（%）|利润总额（亿元）",
      "全市合计|6.2|15.1",
      "纺织产业|5.1|8.0",
      "造船产业|4.4|4.0",
      "制药产业|-1.8|3.1",
    ];
    expect(textOf({ 分产业: rows })).toContain(
      "规模工业增加值比上年增长6.2%，其中纺织产业增长5.1%、造船产业增长4.4%、制药产业下降1.8%。",
    );
  });

  it("are none where they are more than it, in whatever unit both are counted", () => {
    const rows = [
      "2021年临江市养老服务情况",
      "指标|单位|2021年",
      "改建养老院|个|6",
      "  登记的养老院|所|14",
    ];
    expect(textOf({ 养老: rows })).not.toContain("其中");
  });

  it("say that they are new where what stands before them is not", () => {
    const rows = [
      "2021年临江市养老服务情况",
      "指标|单位|2021年",
      "农村特困对象|人|1430",
      "  其中：集中供养特困对象|人|620",
      "  当年新增农村特困|人|118",
      "  当年自然减员|人|97",
    ];
    expect(textOf({ 养老: rows })).toContain("新增农村特困118人");
  });

  it("keep their names where they are two", () => {
    const rows = [
      "2021年临江市外贸情况",
      "指标|单位|2021年|增长（%）",
      "进出口总额|亿元|68.4|4.9",
      "  其中：出口总额|亿元|43.6|2.3",
    ];
    expect(textOf({ 外贸: rows })).toBe(
      "2021年，临江市进出口总额68.4亿元，比上年增长4.9%，其中出口总额43.6亿元，增长2.3%。",
    );
  });

  it("have their growth beside their level, though its column has a shorter name", () => {
    const rows = [
      "2021年临江市规模以上工业分产业情况",
      "产业|工业总产值（亿元）|产值增长（%）",
      "纺织产业|301.4|5.1",
      "造船产业|210.3|4.4",
      "制药产业|150.6|9.8",
      "合计|662.3|6.0",
    ];
    expect(textOf({ 分产业: rows })).toContain(
      "其中纺织产业301.4亿元、造船产业210.3亿元、制药产业150.6亿元，分别增长5.1%、4.4%和9.8%",
    );
  });
});

describe("what comes to another figure of its row to the last digit", () => {
  const rows = [
    "2021年临江市各县区科研经费情况",
    "县区|纵向到账经费（万元）|横向到账经费（万元）|到账经费（万元）|论文（篇）",
    "全市|401.0@0.0|253.0@0.0|654.0@0.0|206",
    "甲县|210.5@0.0|180.2@0.0|390.7@0.0|42",
    "乙县|150.1@0.0|70.3@0.0|220.4@0.0|68",
    "丙县|40.4@0.0|2.5@0.0|42.9@0.0|96",
  ];

  it("is told as its parts, behind it", () => {
    expect(textOf({ 分系: rows })).toContain(
      "到账经费654.0万元，其中纵向到账经费401.0万元、横向到账经费253.0万元",
    );
  });

  it("is told behind the total of its own row first, once by its grade", () => {
    const platforms = [
      "市级以上创新平台统计表（截至2021年12月底）",
      "|||||单位：个",
      "平台类别|国家级|省级|市级|合计|其中：2021年新增",
      "重点实验室|21|168|46|235|18",
      "众创空间|24|71|85|180|14",
      "合  计|45|239|131|415|32",
    ];
    const text = textOf({ 平台: platforms });
    expect(text).toContain("市级以上创新平台415个，新增32个，其中国家级45个、省级239个、市级131个");
    expect(text).toContain("重点实验室235个，新增18个，其中国家级21个、省级168个、市级46个");
    expect(text).not.toContain("级市级");
  });

  it("is no part of it where a tenth is lacking", () => {
    const others = rows.map((row) => row.replace("654.0", "654.1"));
    expect(textOf({ 分系: others })).not.toContain("其中纵向");
  });
});

describe("items of several bodies", () => {
  const rows = [
    "2021年临江市居民人均收支情况（单位：元、%）",
    "项目|全体居民||城镇居民||农村居民|",
    "|2021年|增长%|2021年|增长%|2021年|增长%",
    "人均可支配收入|31846|5.4|41926|4.9|20318|6.6",
    ".  一、工资性收入|17462|5.6|24980|5.1|8117|7.3",
    ".  二、经营净收入|14384|5.2|16946|4.6|12201|6.1",
    "人均生活消费支出|21105|5.1|26936|4.5|15104|5.9",
  ];

  it("are told of all, and behind it of the others; what they are made up of stays away", () => {
    expect(textOf({ 居民收支: rows })).toBe(
      "2021年，临江市全体居民人均可支配收入31846元，比上年增长5.4%，其中城镇居民41926元、农村居民20318元，分别增长4.9%和6.6%。" +
        "全体居民人均生活消费支出达21105元，同比增长5.1%，其中城镇居民26936元、农村居民15104元，分别增长4.5%和5.9%。",
    );
  });

  it("have what they are made up of behind them at full length", () => {
    expect(textOf({ 居民收支: rows }, { length: "full" })).toContain(
      "城镇居民人均可支配收入达41926元，同比增长4.9%，其中工资性收入24980元、经营净收入16946元，分别增长5.1%和4.6%",
    );
  });
});

describe("parts of a total that say little", () => {
  const accidents = (...rows: string[]) =>
    textOf({
      事故: [
        "2021年临江市安全生产情况",
        "行业|事故起数（起）|||死亡人数（人）||",
        "|2021年|2020年|增减|2021年|2020年|增减",
        "合计|28|32|-4|28|32|-4",
        "道路运输|16|15|1|16|15|1",
        "工矿企业|12|12|0|12|12|0",
        ...rows,
      ],
    });

  it("are left out where there was none of them before either", () => {
    expect(accidents("渔业船舶|0|5|-5|0|0|0")).not.toMatch(/渔业船舶0人/);
  });

  it("are as they were once, though the sheet says it of their number", () => {
    expect(accidents("渔业船舶|0|5|-5|0|5|-5")).not.toContain("与上年持平，与上年持平");
  });

  it("have not fallen by all of it where nothing is left", () => {
    expect(accidents("渔业船舶|0|5|-5|0|5|-5")).not.toContain("100.0%");
  });

  it("are none of how often something was done where they are what was used for it", () => {
    const text = textOf({
      作业: [
        "2021年临江市人工影响天气情况",
        "项目|单位|2020年|2021年",
        "飞机作业|次|30|36",
        ". 其中：夜间作业|次|8|10",
        ". 发射火箭弹|枚|240|210",
      ],
    });
    expect(text).toContain("飞机作业36次");
    expect(text).toContain("其中夜间作业10次");
    expect(text).not.toMatch(/其中[^。]*发射火箭弹/);
    expect(text).toContain("发射火箭弹210枚");
  });
});

describe("a growth rate in a row of its own", () => {
  it("is told once, with how it has changed behind the amount", () => {
    const rows = [
      "2021年临江市研发经费情况",
      "指标|单位|2021年|2020年|同比增长（%）",
      "全社会R&D经费|亿元|80.00|70.00|14.3",
      "R&D经费增长速度|%|14.3|13.4|",
    ];
    const text = textOf({ 研发: rows });
    expect(text).toContain("增长14.3%，增速比上年加快0.9个百分点");
    expect(text.match(/14.3%/g)).toHaveLength(1);
  });
});
