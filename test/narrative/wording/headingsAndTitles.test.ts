import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readingOfSheet } from "../../support/readingOfSheet";

function whole(...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(rows), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

const ECONOMY = [
  "前三季度主要经济指标",
  "指标 | 单位 | 2022年前三季度 | 同比增长（%）",
  "地区生产总值 | 亿元 | 619.8 | 6.0",
  "其中：第一产业增加值 | 亿元 | 122.6 | 6.1",
  "其中：第二产业增加值 | 亿元 | 153.1 | 3.5",
  "其中：第三产业增加值 | 亿元 | 344.1 | 6.9",
  "固定资产投资 | 亿元 | 205.3 | -5.6",
  "社会消费品零售总额 | 亿元 | 251.1 | 7.3",
];

describe("the text of a ledger of the economy", () => {
  it("is not called the summary of a science bureau's work", () => {
    expect(whole(...ECONOMY)).toMatch(/^2022年前三季度经济运行情况\n/);
  });

  it("tells the total whose parts it tells", () => {
    expect(whole(...ECONOMY)).toMatch(/地区生产总值619\.8亿元.*其中第一产业增加值122\.6亿元/s);
  });

  it("has no heading without words, and none of a theme it has nothing of", () => {
    const headings = whole(...ECONOMY).match(/^[一二三四五六七八九十]+、.*$/gm) ?? [];
    for (const heading of headings) expect(heading).toMatch(/、../);
    expect(headings.join(" ")).not.toContain("高新技术产业");
  });
});

describe("the text of a ledger of science", () => {
  it("is", () => {
    const text = whole("指标 | 单位 | 2022年", "R&D经费 | 亿元 | 5.2", "专利授权量 | 件 | 310");
    expect(text).toMatch(/^2022年科技创新工作总结\n/);
  });
});

describe("the title of another office's text", () => {
  it.each([
    ["经济运行情况", ["地区生产总值 | 亿元 | 92.4", "固定资产投资 | 亿元 | 31.6"]],
    ["财政预算执行情况", ["一般公共预算收入 | 亿元 | 8.42", "税收收入 | 亿元 | 5.76"]],
    ["农业农村工作情况", ["粮食总产量 | 万吨 | 14.3", "生猪出栏 | 万头 | 22.7"]],
    ["电力运行情况", ["全社会用电量 | 亿千瓦时 | 14.8", "发电装机容量 | 万千瓦 | 90.2"]],
    ["知识产权工作情况", ["专利授权量 | 件 | 310", "商标注册量 | 件 | 412"]],
    ["技术合同认定登记情况", ["登记技术合同 | 项 | 125", "技术合同成交额 | 亿元 | 7.81"]],
    [
      "研究与试验发展（R&D）经费投入情况",
      ["R&D经费 | 亿元 | 209.5", "R&D经费投入强度 | % | 0.90", "基础研究经费 | 亿元 | 8.1"],
    ],
    ["招商引资工作情况", ["签约项目 | 个 | 41", "上报到位资金 | 亿元 | 9.92"]],
    ["工业经济运行情况", ["规模以上工业增加值 | 亿元 | 92.1", "工业用电量 | 亿千瓦时 | 412.8"]],
    ["人力资源和社会保障工作情况", ["城镇新增就业 | 万人 | 59.6", "失业保险 | 万人 | 635"]],
    ["卫生健康事业发展情况", ["卫生技术人员 | 人 | 1248", "医疗机构床位 | 张 | 1017"]],
    ["主要指标完成情况", ["古树名木 | 株 | 314", "信访总量 | 件 | 52", "户外广告 | 块 | 77"]],
  ])("calls the work %s by what is told", (title, rows) => {
    expect(whole("指标 | 单位 | 2022年", ...rows)).toMatch(new RegExp(`^2022年${title}\\n`));
  });

  it("calls a school's and a firm's what they are by their own names", () => {
    const of = (title: string, ...rows: string[]) => whole(title, "指标 | 单位 | 2022年", ...rows);
    expect(of("临江大学2022年科研统计", "立项数 | 项 | 147", "到账经费 | 万元 | 5880")).toMatch(
      /^2022年临江大学科研工作情况\n/,
    );
    expect(
      of("江阳机械公司2022年主要数据", "营业收入 | 万元 | 8640", "利润总额 | 万元 | 512"),
    ).toMatch(/^2022年江阳机械公司经营情况\n/);
    expect(
      of("江阳机械公司2022年主要数据", "工业产值 | 万元 | 8640", "利润总额 | 万元 | 512"),
    ).toMatch(/^2022年江阳机械公司生产经营情况\n/);
    expect(of("甲县中医院2022年主要数据", "门诊量 | 万人次 | 86", "床位 | 张 | 512")).toMatch(
      /^2022年甲县中医院医疗卫生服务情况\n/,
    );
    expect(
      of("中国电建2022年度主要数据", "营业收入 | 亿元 | 6084", "利润总额 | 亿元 | 203"),
    ).toMatch(/^2022年中国电建经营情况\n/);
  });
});

describe("whom a title names", () => {
  it("is an area or an institution, not what a sheet is about", () => {
    const text = whole(
      "2022年主体与高新区主要指标",
      "指标 | 单位 | 2022年",
      "高新技术企业 | 家 | 1572",
      "科技型中小企业 | 家 | 1589",
    );
    expect(text).not.toContain("主体与高新区");
  });
});

describe("what no theme's words fit", () => {
  it("is told beside its neighbour in the sheet, not under 其他", () => {
    const rows = ["高新技术企业 | 家", "登云企业 | 家", "专利授权量 | 件", "R&D经费 | 亿元"];
    const more = [
      "科技型中小企业 | 家",
      "技术合同成交额 | 亿元",
      "发明专利授权量 | 件",
      "R&D人员 | 人",
    ];
    const text = whole(
      "指标 | 单位 | 2022年",
      ...[...rows, ...more].map((row, at) => `${row} | ${20 + at}`),
    );
    expect(text).not.toContain("其他指标");
    expect(text).toMatch(/高新技术企业20家[^\n]*登云企业21家/);
    const scored = whole(
      "指标 | 单位 | 2022年",
      ...[...rows, ...more]
        .map((row, at) => `${row} | ${20 + at}`)
        .concat("创新环境指数 | 分 | 77"),
    );
    expect(scored).toMatch(/创新平台、人才和服务\n\n[^\n]*创新环境指数得分为77分/);
  });

  it("is left out where its name only says what was done", () => {
    const rows = ["高新技术企业 | 家 | 20", "专利授权量 | 件 | 22", "登记 | 项 | 460"];
    expect(whole("指标 | 单位 | 2022年", ...rows)).toMatch(/20家[^]*22件/);
    expect(whole("指标 | 单位 | 2022年", ...rows)).not.toContain("460项");
  });
});

describe("a heading of the sheet", () => {
  it("leaves out who sends the figures", () => {
    const text = whole(
      "指标 | 单位 | 2022年",
      "一、财政和招商（财政局、招商局报） | | ",
      "财政收入 | 万元 | 20386",
      "招商引资到位资金 | 亿元 | 7.9",
      "二、工业生产 | | ",
      "规上工业总产值 | 亿元 | 8.5",
      "规上工业利润 | 万元 | 512",
    );
    expect(text).toMatch(/、财政和招商\n/);
    expect(text).not.toContain("局报");
  });
});
