import { readWorkbook } from "../../src/tables/readWorkbook";
import { printPeriod } from "../../src/quantity/printPeriod";
import { readsAsDrawn } from "../support/drawnFigures";
import { bookOf, sheetOf } from "../support/sheetOf";

describe("units beside what they have to do", () => {
  readsAsDrawn([
    {
      name: "answer for it, where no two have the same to do: the figures are the office's",
      sheet: [
        "2022年各科室业务工作量",
        "科室|工作内容|计量单位|任务数|完成数",
        "检验科|水样检测|份|400|424",
        "|食品样品检测|份|250|260",
        "健教科|健康讲座|场|60|74",
      ],
      figures: [
        "D3 己 水样检测 target 2022年 400份 .0",
        "E3 己 水样检测 level 2022年 424份 .0",
        "D4 己 食品样品检测 target 2022年 250份 .0",
        "E4 己 食品样品检测 level 2022年 260份 .0",
        "D5 己 健康讲座 target 2022年 60场 .0",
        "E5 己 健康讲座 level 2022年 74场 .0",
      ],
    },
    {
      name: "are members, where each has the same to do",
      sheet: [
        "2022年各科室业务工作量",
        "科室|指标|单位|数值",
        "内科|门诊人次|人次|4000",
        "内科|出院人次|人次|250",
        "外科|门诊人次|人次|3100",
        "外科|出院人次|人次|310",
      ],
      figures: [
        "D3 内科 门诊人次 level 2022年 4000人次 .0",
        "D4 内科 出院人次 level 2022年 250人次 .0",
        "D5 外科 门诊人次 level 2022年 3100人次 .0",
        "D6 外科 出院人次 level 2022年 310人次 .0",
      ],
    },
  ]);
});

describe("a table whose title names months and no year", () => {
  const MONTHS = ["1-6月各县工业投资", "县|工业投资（亿元）", "甲县|12.5", "乙县|9.8"];

  const yearsOf = (...titles: readonly string[]): string[] => {
    const others = titles.map((title, at) =>
      sheetOf(`表${String(at)}`, [title, "县|企业数（家）", "甲县|25", "乙县|18"]),
    );
    return readWorkbook(bookOf(sheetOf("投资", MONTHS), ...others))
      .observations.filter(({ indicator }) => indicator === "工业投资")
      .map(({ period }) => (period ? printPeriod(period) : ""));
  };

  it("is of the year that all other titles name, in whatever months", () => {
    expect(yearsOf("2024年各县企业", "截至2024年6月底各县企业")).toEqual([
      "2024年上半年",
      "2024年上半年",
    ]);
  });

  it("is of no year, where the others name two", () => {
    expect(yearsOf("2024年各县企业", "2023年6月各县企业")).toEqual(["本年上半年", "本年上半年"]);
  });
});

describe("the growth of a sum under the kinds it is the sum of", () => {
  readsAsDrawn([
    {
      name: "is that of the sum, and not of the last kind",
      sheet: [
        "2023年事故统计",
        "行业|2023年起数（起）|2022年起数（起）",
        "合计|9|15",
        "矿山|1|2",
        "冶炼|3|3",
        "其他行业|5|10",
        "合计同比（%）|-40|",
      ],
      figures: [
        "B3 己 事故起数 level 2023年 9起 .0",
        "C3 己 事故起数 level 2022年 15起 .0",
        "B4 己 矿山起数 level 2023年 1起 .0 partOf=事故起数",
        "C4 己 矿山起数 level 2022年 2起 .0 partOf=事故起数",
        "B5 己 冶炼起数 level 2023年 3起 .0 partOf=事故起数",
        "C5 己 冶炼起数 level 2022年 3起 .0 partOf=事故起数",
        "B6 己 其他行业起数 level 2023年 5起 .0 partOf=事故起数",
        "C6 己 其他行业起数 level 2022年 10起 .0 partOf=事故起数",
        "B7 己 事故起数 growth 2023年 -0.4% .0",
      ],
    },
  ]);
});

describe("rows that say the same under two headings", () => {
  readsAsDrawn([
    {
      name: "are called by the headings as well",
      sheet: [
        "2023年畜牧业生产情况",
        "指标|单位|2023年",
        "一、年末存栏|<|<",
        "生猪|万头|235.2",
        "其中：能繁母猪|万头|20.9",
        "家禽|万只|1828.6",
        "二、累计出栏|<|<",
        "生猪|万头|348.2",
        "家禽|万只|2463.2",
      ],
      figures: [
        "C4 己 生猪存栏 level 2023年 235.2万头 .1 section=一、年末存栏",
        "C5 己 能繁母猪 level 2023年 20.9万头 .1 partOf=生猪存栏 section=一、年末存栏",
        "C6 己 家禽存栏 level 2023年 1828.6万只 .1 section=一、年末存栏",
        "C8 己 生猪出栏 level 2023年 348.2万头 .1 section=二、累计出栏",
        "C9 己 家禽出栏 level 2023年 2463.2万只 .1 section=二、累计出栏",
      ],
    },
    {
      name: "begin with what the headings divide them by",
      sheet: [
        "2023年限额以上单位经营情况",
        "指标|单位|2023年",
        "一、批发业|<|<",
        "单位数|家|25",
        "销售额|亿元|37.5",
        "二、零售业|<|<",
        "单位数|家|40",
        "销售额|亿元|19.6",
      ],
      figures: [
        "C4 己 批发业单位数 level 2023年 25家 .0 section=一、批发业",
        "C5 己 批发业销售额 level 2023年 37.5亿元 .1 section=一、批发业",
        "C7 己 零售业单位数 level 2023年 40家 .0 section=二、零售业",
        "C8 己 零售业销售额 level 2023年 19.6亿元 .1 section=二、零售业",
      ],
    },
  ]);
});

describe("the progress towards the goal of a later year", () => {
  readsAsDrawn([
    {
      name: "is of that year, and of nothing done in this one",
      sheet: [
        "科技创新主要指标“十四五”进展情况",
        "指标|单位|2021年|<|“十四五”|<",
        "^|^|年度目标|完成|2025年目标|完成目标进度（%）",
        "高新技术企业|家|510|524|1000|52.4",
      ],
      figures: [
        "C4 己 高新技术企业 target 2021年 510家 .0",
        "D4 己 高新技术企业 level 2021年 524家 .0",
        "E4 己 高新技术企业 target 2025年 1000家 .0",
        "F4 己 高新技术企业 completion 2025年 0.524% .1",
      ],
    },
  ]);
});

describe("what is no figure, and what is no part", () => {
  readsAsDrawn([
    {
      name: "比较 over 比年初 and 同比 names nothing",
      sheet: [
        "2024年12月末存贷款情况",
        "项目|12月末余额（亿元）|比较|<",
        "^|^|比年初增加（亿元）|同比（%）",
        "各项存款|4962.4|440.7|9.8",
        "各项贷款|4318.3|576.2|15.4",
      ],
      figures: [
        "B4 己 各项存款余额 level 2024年12月 4962.4亿元 .1",
        "C4 己 各项存款余额 change 2024年12月 440.7亿元 .1 since=year-start",
        "D4 己 各项存款余额 growth 2024年12月 0.098% .1",
        "B5 己 各项贷款余额 level 2024年12月 4318.3亿元 .1",
        "C5 己 各项贷款余额 change 2024年12月 576.2亿元 .1 since=year-start",
        "D5 己 各项贷款余额 growth 2024年12月 0.154% .1",
      ],
    },
    {
      name: "a code of a security tells firms apart and is no money",
      sheet: [
        "2024年上市公司情况",
        "公司简称|证券代码|营业收入（亿元）",
        "甲酒|000568|311.9",
        "乙化|000912|51.6",
      ],
      figures: [
        "C3 甲酒(firm) 营业收入 level 2024年 311.9亿元 .1",
        "C4 乙化(firm) 营业收入 level 2024年 51.6亿元 .1",
      ],
    },
    {
      name: "the first of the main products is not called by all of them",
      sheet: [
        "2022年主要农产品产量",
        "产品名称|产量（吨）",
        "粮食|199008.5",
        "#夏粮|89005.4",
        "棉花|279.1",
      ],
      figures: [
        "B3 己 粮食产量 level 2022年 199008.5吨 .1 partOf=产量",
        "B4 己 夏粮产量 level 2022年 89005.4吨 .1 partOf=粮食产量",
        "B5 己 棉花产量 level 2022年 279.1吨 .1 partOf=产量",
      ],
    },
  ]);
});
