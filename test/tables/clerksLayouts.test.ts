import { readingOfDrawn } from "../support/readDrawn";
import { drawObservations } from "../support/drawObservations";

/** Layouts of clerks' sheets: our own sheets, figures made up. */
interface Sheet {
  readonly name: string;
  readonly on?: string;
  readonly sheet: readonly string[];
  readonly figures: readonly string[];
}

const CASES: readonly Sheet[] = [
  {
    name: "groups over 本年 and 比上年增减: the group begins the name, and whole numbers of what is counted are changes",
    on: "2023年",
    sheet: [
      "指标|单位|高中|<|初中|<",
      "^|^|本年|比上年增减|本年|比上年增减",
      "学校数|所|82|3|201|-5",
      "专任教师|人|9021|210|17023|300",
    ],
    figures: [
      "C3 己 高中学校数 level 2023年 82所 .0",
      "D3 己 高中学校数 change 2023年 3所 .0",
      "E3 己 初中学校数 level 2023年 201所 .0",
      "F3 己 初中学校数 change 2023年 -5所 .0",
      "C4 己 高中专任教师 level 2023年 9021人 .0",
      "D4 己 高中专任教师 change 2023年 210人 .0",
      "E4 己 初中专任教师 level 2023年 17023人 .0",
      "F4 己 初中专任教师 change 2023年 300人 .0",
    ],
  },
  {
    name: "a year in brackets behind 上年度, and 增长 that the levels show to be a difference",
    sheet: [
      "指标|单位|上年度（2018年）|本年度（2019年）|增长",
      "总收入|万元|21177|21740|563",
      "耗材收入占比|%|4.55|4.53|-0.02",
    ],
    figures: [
      "C2 己 总收入 level 2018年 21177万元 .0",
      "D2 己 总收入 level 2019年 21740万元 .0",
      "E2 己 总收入 change 2019年 563万元 .0",
      "C3 己 耗材收入占比 level 2018年 0.0455% .2",
      "D3 己 耗材收入占比 level 2019年 0.0453% .2",
      "E3 己 耗材收入占比 points-change 2019年 -0.02个百分点 .2",
    ],
  },
  {
    name: "合计 in the column of the running numbers",
    sheet: ["序号|乡镇|产量（吨）", "1|甲镇|30", "2|乙镇|12", "合计||42"],
    figures: [
      "C2 甲镇 产量 level 2020年 30吨 .0",
      "C3 乙镇 产量 level 2020年 12吨 .0",
      "C4 合计(total) 产量 level 2020年 42吨 .0",
    ],
  },
  {
    name: "the unit in a line under the table",
    sheet: ["县区|研发经费|产值", "甲县|12|300", "乙县|7|100", "注：单位：亿元||"],
    figures: [
      "B2 甲县 研发经费 level 2020年 12亿元 .0",
      "C2 甲县 产值 level 2020年 300亿元 .0",
      "B3 乙县 研发经费 level 2020年 7亿元 .0",
      "C3 乙县 产值 level 2020年 100亿元 .0",
    ],
  },
  {
    name: "本月 on a sheet that is called by its month",
    on: "7月",
    sheet: ["指标|单位|本月|本年累计|累计同比（%）", "产值|亿元|52.3|350.2|7.8"],
    figures: [
      "C2 己 产值 level 本年7月 52.3亿元 .1",
      "D2 己 产值 level 本年1—7月 350.2亿元 .1",
      "E2 己 产值 growth 本年1—7月 0.078% .1",
    ],
  },
  {
    name: "kinds and deeds under what is counted",
    sheet: [
      "学院|项目（项）|<|论文（篇）|<|专利（件）|<",
      "^|国家级|横向|SCI|EI|申请|授权",
      "土木学院|5|30|55|20|9|4",
    ],
    figures: [
      "B3 土木学院 国家级项目 level 2020年 5项 .0 section=项目",
      "C3 土木学院 横向项目 level 2020年 30项 .0 section=项目",
      "D3 土木学院 SCI论文 level 2020年 55篇 .0 section=论文",
      "E3 土木学院 EI论文 level 2020年 20篇 .0 section=论文",
      "F3 土木学院 专利申请 level 2020年 9件 .0 section=专利",
      "G3 土木学院 专利授权 level 2020年 4件 .0 section=专利",
    ],
  },
  {
    name: "其中 alone over its unit in a header that groups other columns",
    on: "2023年",
    sheet: [
      "企业名称|研发投入（万元）|<|专利授权|其中：发明",
      "^|2022年|2023年|件|件",
      "矿业公司|120|150|45|20",
    ],
    figures: [
      "B3 矿业公司(firm) 研发投入 level 2022年 120万元 .0",
      "C3 矿业公司(firm) 研发投入 level 2023年 150万元 .0",
      "D3 矿业公司(firm) 专利授权 level 2023年 45件 .0",
      "E3 矿业公司(firm) 发明 level 2023年 20件 .0 partOf=专利授权",
    ],
  },
  {
    name: "2023年同期 says that the table is of 2024",
    on: "台账",
    sheet: ["指标|2024年目标|1-6月完成|完成率|2023年同期|同比", "高企（家）|60|35|58.3%|28|25%"],
    figures: [
      "B2 己 高企 target 2024年 60家 .0",
      "C2 己 高企 level 2024年上半年 35家 .0",
      "D2 己 高企 completion 2024年上半年 0.583% .1",
      "E2 己 高企 level 2023年上半年 28家 .0",
      "F2 己 高企 growth 2024年上半年 0.25% .0",
    ],
  },
  {
    name: "the median of others as a benchmark",
    sheet: ["指标|单位|2019年|2020年|国考中位值", "平均住院日|天|7.8|7.4|7.6"],
    figures: [
      "C2 己 平均住院日 level 2019年 7.8天 .1",
      "D2 己 平均住院日 level 2020年 7.4天 .1",
      "E2 国考中位值(average) 平均住院日 level 2020年 7.6天 .1",
    ],
  },
  {
    name: "a share of more than one can only be in per cent",
    sheet: ["指标|2020年", "药品收入占比|29.01", "抗菌药物使用强度|38.37"],
    figures: ["B2 己 药品收入占比 level 2020年 0.2901% .2"],
  },
  {
    name: "places in front are those of the whole score",
    sheet: [
      "排名|县区|投入得分|总分",
      "1|甲县|28|84",
      "2|乙县|25|78",
      "3|丙县|22|67",
      "4|丁县|20|60",
    ],
    figures: [
      "A2 甲县 总分 rank 2020年 1位 .0",
      "C2 甲县 投入得分 level 2020年 28分 .0",
      "D2 甲县 总分 level 2020年 84分 .0",
      "A3 乙县 总分 rank 2020年 2位 .0",
      "C3 乙县 投入得分 level 2020年 25分 .0",
      "D3 乙县 总分 level 2020年 78分 .0",
      "A4 丙县 总分 rank 2020年 3位 .0",
      "C4 丙县 投入得分 level 2020年 22分 .0",
      "D4 丙县 总分 level 2020年 67分 .0",
      "A5 丁县 总分 rank 2020年 4位 .0",
      "C5 丁县 投入得分 level 2020年 20分 .0",
      "D5 丁县 总分 level 2020年 60分 .0",
    ],
  },
  {
    name: "changes in words",
    sheet: [
      "指标|2020年|2019年|变化",
      "成交额（亿元）|12.5|5|增长1.5倍",
      "专利（件）|301|322|下降6.5%",
      "研发强度（%）|2.1|1.9|提高0.2个百分点",
    ],
    figures: [
      "B2 己 成交额 level 2020年 12.5亿元 .1",
      "C2 己 成交额 level 2019年 5亿元 .0",
      "D2 己 成交额 growth 2020年 1.5% .0",
      "B3 己 专利 level 2020年 301件 .0",
      "C3 己 专利 level 2019年 322件 .0",
      "D3 己 专利 growth 2020年 -0.065% .1",
      "B4 己 研发强度 level 2020年 0.021% .1",
      "C4 己 研发强度 level 2019年 0.019% .1",
      "D4 己 研发强度 points-change 2020年 0.2个百分点 .1",
    ],
  },
  {
    name: "成交额占比 beside 成交额, and 增长 behind it",
    sheet: [
      "技术领域|合同数（项）|成交额（亿元）|成交额占比（%）|同比增长（%）",
      "电子信息|310|24|60|12.1",
      "生物医药|120|16|40|8",
      "合计|430|40|100|10.5",
    ],
    figures: [
      "B2 己 电子信息合同数 level 2020年 310项 .0 partOf=合同数",
      "C2 己 电子信息成交额 level 2020年 24亿元 .0 partOf=成交额",
      "D2 己 电子信息成交额 share 2020年 0.6% .0 partOf=成交额",
      "E2 己 电子信息成交额 growth 2020年 0.121% .1 partOf=成交额",
      "B3 己 生物医药合同数 level 2020年 120项 .0 partOf=合同数",
      "C3 己 生物医药成交额 level 2020年 16亿元 .0 partOf=成交额",
      "D3 己 生物医药成交额 share 2020年 0.4% .0 partOf=成交额",
      "E3 己 生物医药成交额 growth 2020年 0.08% .0 partOf=成交额",
      "B4 己 合同数 level 2020年 430项 .0",
      "C4 己 成交额 level 2020年 40亿元 .0",
      "D4 己 成交额 share 2020年 1% .0",
      "E4 己 成交额 growth 2020年 0.105% .1",
    ],
  },
  {
    name: "占GDP比重 behind two amounts is refused: of which it is nobody says",
    on: "历年",
    sheet: [
      "年份|研发经费（亿元）|基础研究（亿元）|占GDP比重（%）",
      "2019年|22|1|2.23",
      "2020年|24|2|2.41",
    ],
    figures: [
      "B2 己 研发经费 level 2019年 22亿元 .0",
      "C2 己 基础研究 level 2019年 1亿元 .0",
      "B3 己 研发经费 level 2020年 24亿元 .0",
      "C3 己 基础研究 level 2020年 2亿元 .0",
    ],
  },
  {
    name: "其中：本年新增 beside a stock of regions",
    sheet: ["县区|高企总数（家）|其中：本年新增", "甲县|56|12", "乙县|44|9"],
    figures: [
      "B2 甲县 高企总数 level 2020年 56家 .0",
      "C2 甲县 高企总数 level 2020年 12家 .0 counting=new",
      "B3 乙县 高企总数 level 2020年 44家 .0",
      "C3 乙县 高企总数 level 2020年 9家 .0 counting=new",
    ],
  },
  {
    name: "22年 beside 24年1-6月",
    on: "历年",
    sheet: ["指标|单位|22年|23年|24年1-6月", "专利|件|301|322|150"],
    figures: [
      "C2 己 专利 level 2022年 301件 .0",
      "D2 己 专利 level 2023年 322件 .0",
      "E2 己 专利 level 2024年上半年 150件 .0",
    ],
  },
  {
    name: "of what alone a table counts, only its title says",
    sheet: [
      "2020年规上工业企业科技活动情况",
      "县区|企业数（家）|R&D经费（万元）|高新技术产品产值（万元）",
      "甲县|56|1200|900",
    ],
    figures: [
      "B3 甲县 规上工业企业数 level 2020年 56家 .0",
      "C3 甲县 规上工业企业R&D经费 level 2020年 1200万元 .0",
      "D3 甲县 高新技术产品产值 level 2020年 900万元 .0",
    ],
  },
  {
    name: "industries of the regional product",
    sheet: ["指标|2020年（亿元）", "地区生产总值|617.5", "第一产业|37.1", "第二产业|580.4"],
    figures: [
      "B2 己 地区生产总值 level 2020年 617.5亿元 .1",
      "B3 己 第一产业增加值 level 2020年 37.1亿元 .1",
      "B4 己 第二产业增加值 level 2020年 580.4亿元 .1",
    ],
  },
];

describe("sheets as clerks lay them out", () => {
  it.each(CASES)("$name", ({ name, on, sheet, figures }) => {
    const reading = readingOfDrawn({ name, ...(on && { on }), sheet, tables: [], figures: [] });
    expect(drawObservations(reading)).toEqual(figures);
  });
});

describe("whose figures the total of a table of members is", () => {
  it.each([
    {
      name: "those of the body that the title names",
      sheet: ["丰县各镇2024年夏粮", "镇|产量（吨）", "首羡镇|3", "凤城镇|2", "合计|5"],
      subjects: ["", "首羡镇", "凤城镇"],
      selfName: "丰县",
    },
    {
      name: "全州 is that of 恩施州",
      sheet: ["恩施州2024年工业", "县市|产值（亿元）", "利川市|3", "建始县|2", "全州|5"],
      subjects: ["", "利川市", "建始县"],
      selfName: "恩施州",
    },
    {
      name: "集团合计 is that of the group, whose hospital or college may have its name in it",
      sheet: [
        "甲省能源集团2023年研发",
        "单位|研发投入（万元）",
        "矿业部|3",
        "电力部|2",
        "集团合计|5",
      ],
      subjects: ["", "矿业部", "电力部"],
      selfName: "甲省能源集团",
    },
    {
      name: "the total of colleges is the office's, though nobody names it",
      sheet: ["各学院2024年项目", "学院|项目（项）", "材料学院|3", "信息学院|2", "合计|5"],
      subjects: ["", "材料学院", "信息学院"],
      selfName: undefined,
    },
    {
      name: "全国 over the provinces is nobody's own",
      sheet: ["2022年各地区研发", "地区|研发经费（亿元）", "全国|8", "甘肃|3", "青海|5"],
      subjects: ["甘肃", "青海"],
      selfName: undefined,
    },
  ])("$name", ({ name, sheet, subjects, selfName }) => {
    const reading = readingOfDrawn({ name, on: "表", sheet, tables: [], figures: [] });
    expect(reading.subjects).toEqual(subjects);
    expect(reading.selfName).toBe(selfName);
  });

  it("is asked where a body is named and only its members have figures", () => {
    const sheet = ["2018年咸宁市各县科技", "县|高企（家）", "嘉鱼县|32", "通城县|27"];
    const reading = readingOfDrawn({ name: "", sheet, tables: [], figures: [] });
    expect([reading.selfName, reading.unowned]).toEqual(["咸宁市", true]);
  });
});
