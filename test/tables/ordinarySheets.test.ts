import { readsAsDrawn } from "../support/drawnFigures";

/** What stands in the tables of every office: drawn here in our own words, figures made up. */
describe("units of one line over a table", () => {
  readsAsDrawn([
    {
      name: "are each for what is counted so, and money for what else has a figure",
      sheet: [
        "2022年各镇主要指标|<|<|<",
        "|||单位：家、件、万元",
        "镇|国家高新技术企业|授权发明专利|企业R&D经费",
        "全县|58|129|115500",
        "东镇|20|60|50500",
        "西镇|38|69|65000",
      ],
      figures: [
        "B4 己(total) 国家高新技术企业 level 2022年 58家 .0 scope=全县",
        "C4 己(total) 授权发明专利 level 2022年 129件 .0 scope=全县",
        "D4 己(total) 企业R&D经费 level 2022年 115500万元 .0 scope=全县",
        "B5 东镇 国家高新技术企业 level 2022年 20家 .0",
        "C5 东镇 授权发明专利 level 2022年 60件 .0",
        "D5 东镇 企业R&D经费 level 2022年 50500万元 .0",
        "B6 西镇 国家高新技术企业 level 2022年 38家 .0",
        "C6 西镇 授权发明专利 level 2022年 69件 .0",
        "D6 西镇 企业R&D经费 level 2022年 65000万元 .0",
      ],
    },
    {
      name: "leave nothing but the money for a name nobody knows",
      sheet: [
        "2022年各县外贸进出口情况|<|<",
        "||单位：亿元、%",
        "县|外贸进出口|同比增长",
        "甲县|11.2|7.4",
        "乙县|8.4|-5.1",
      ],
      figures: [
        "B4 甲县 外贸进出口 level 2022年 11.2亿元 .1",
        "C4 甲县 外贸进出口 growth 2022年 0.074% .1",
        "B5 乙县 外贸进出口 level 2022年 8.4亿元 .1",
        "C5 乙县 外贸进出口 growth 2022年 -0.051% .1",
      ],
    },
    {
      name: "for so many people are for names that say so",
      sheet: [
        "2022年各县发明专利拥有情况|<|<",
        "单位：件、件/万人|<|<",
        "县|有效发明专利量|万人发明专利拥有量",
        "甲县|523|9.84",
        "乙县|378|5.54",
      ],
      figures: [
        "B4 甲县 有效发明专利量 level 2022年 523件 .0",
        "C4 甲县 万人发明专利拥有量 level 2022年 9.84件/万人 .2",
        "B5 乙县 有效发明专利量 level 2022年 378件 .0",
        "C5 乙县 万人发明专利拥有量 level 2022年 5.54件/万人 .2",
      ],
    },
  ]);
});

describe("a line over a table", () => {
  readsAsDrawn([
    {
      name: "may name the office beside the unit",
      sheet: [
        "甲市2021年技术合同登记情况|<|<|<",
        "甲市科技局成果科 2022.1.10|<||金额单位：万元",
        "县区|合同份数（份）|技术合同成交额|<",
        "^|^|2021年|2020年",
        "东县|68|156500|37654",
        "西县|92|118600|62300",
      ],
      figures: [
        "B5 东县 技术合同份数 level 2021年 68份 .0",
        "C5 东县 技术合同成交额 level 2021年 156500万元 .0",
        "D5 东县 技术合同成交额 level 2020年 37654万元 .0",
        "B6 西县 技术合同份数 level 2021年 92份 .0",
        "C6 西县 技术合同成交额 level 2021年 118600万元 .0",
        "D6 西县 技术合同成交额 level 2020年 62300万元 .0",
      ],
    },
    {
      name: "may name who made it beside the day",
      sheet: [
        "2019年各科室工作量统计表|<|<|<",
        "统计科 制表：某某|<||2020-01-08",
        "科室编码|科室|开放床位（张）|门急诊人次",
        "'0301|内科|98|31260",
        "'0302|外科|104|28940",
      ],
      figures: [
        "C4 内科 开放床位 level 2019年 98张 .0",
        "D4 内科 门急诊人次 level 2019年 31260人次 .0",
        "C5 外科 开放床位 level 2019年 104张 .0",
        "D5 外科 门急诊人次 level 2019年 28940人次 .0",
      ],
    },
  ]);
});

describe("columns of points", () => {
  readsAsDrawn([
    {
      name: "do not name what each row measures in its own unit",
      sheet: [
        "2021年目标任务自查表|<|<|<|<|<",
        "类别|项目|单位|目标任务|全年完成|自评得分",
        "经济|建筑业产值|亿元|140|146.8|1",
        "民生|失业率|%|低于4.1|3.86|1",
        "合计|||||2",
      ],
      figures: [
        "D3 己 建筑业产值 target 2021年 140亿元 .0 section=经济",
        "E3 己 建筑业产值 level 2021年 146.8亿元 .1 section=经济",
        "F3 己 建筑业产值自评得分 level 2021年 1分 .0 section=经济",
        "D4 己 失业率 target 2021年 0.041% .1 qualifier=以下 section=民生",
        "E4 己 失业率 level 2021年 0.0386% .2 section=民生",
        "F4 己 失业率自评得分 level 2021年 1分 .0 section=民生",
      ],
    },
  ]);
});

describe("a statement of spending", () => {
  readsAsDrawn([
    {
      name: "tells of each row how much of its budget was spent, and of all of them what the title names",
      sheet: [
        "2016年科技专项资金预算执行情况|<|<|<",
        "|||单位：万元",
        "项目|年初预算|实际支出|执行率",
        "企业培育奖励|860|842.5|98.0%",
        "专利资助|320|318.6|99.6%",
        "合计|1180|1161.1|98.4%",
      ],
      figures: [
        "B4 己 企业培育奖励实际支出 target 2016年 860万元 .0 partOf=科技专项资金实际支出",
        "C4 己 企业培育奖励实际支出 level 2016年 842.5万元 .1 partOf=科技专项资金实际支出",
        "D4 己 企业培育奖励实际支出 completion 2016年 0.98% .1 partOf=科技专项资金实际支出",
        "B5 己 专利资助实际支出 target 2016年 320万元 .0 partOf=科技专项资金实际支出",
        "C5 己 专利资助实际支出 level 2016年 318.6万元 .1 partOf=科技专项资金实际支出",
        "D5 己 专利资助实际支出 completion 2016年 0.996% .1 partOf=科技专项资金实际支出",
        "B6 己 科技专项资金实际支出 target 2016年 1180万元 .0",
        "C6 己 科技专项资金实际支出 level 2016年 1161.1万元 .1",
        "D6 己 科技专项资金实际支出 completion 2016年 0.984% .1",
      ],
    },
  ]);
});

describe("what a cell or a heading says of a change", () => {
  readsAsDrawn([
    {
      name: "may be in points among growth rates",
      sheet: [
        "2016年主要指标|<|<|<",
        "指标名称|单位|2016年|同比增长（%）",
        "新产品产值|亿元|414.86|17.4",
        "失业率|%|3.1|下降0.2个百分点",
      ],
      figures: [
        "C3 己 新产品产值 level 2016年 414.86亿元 .2",
        "D3 己 新产品产值 growth 2016年 0.174% .1",
        "C4 己 失业率 level 2016年 0.031% .1",
        "D4 己 失业率 points-change 2016年 -0.2个百分点 .1",
      ],
    },
    {
      name: "is ±% alone, how much faster it is than in the first half of the year, and its place",
      sheet: [
        "2025年1—9月主要指标|<|<|<|<|<",
        "指标|单位|累计|±%|较上半年±百分点|增速全市排位",
        "地区生产总值|亿元|1291.92|6.2|0.2|8",
        "工业投资|亿元|81.5|10.1|-0.4|9",
      ],
      figures: [
        "C3 己 地区生产总值 level 2025年前三季度 1291.92亿元 .2 counting=cumulative",
        "D3 己 地区生产总值 growth 2025年前三季度 0.062% .1",
        "E3 己 地区生产总值 points-change 2025年前三季度 0.2个百分点 .1 since=quarters-before moves=growth",
        "F3 己 地区生产总值 growth-rank 2025年前三季度 8位 .0 scope=全市",
        "C4 己 工业投资 level 2025年前三季度 81.5亿元 .1 counting=cumulative",
        "D4 己 工业投资 growth 2025年前三季度 0.101% .1",
        "E4 己 工业投资 points-change 2025年前三季度 -0.4个百分点 .1 since=quarters-before moves=growth",
        "F4 己 工业投资 growth-rank 2025年前三季度 9位 .0 scope=全市",
      ],
    },
  ]);
});

describe("a page of a yearbook", () => {
  readsAsDrawn([
    {
      name: "calls what it counts by the line over the rows, English beside it or not",
      sheet: [
        "12-01 全市科技活动情况|<|<|<",
        "指标|Item|2013|2014",
        "一、全社会科技活动|Activities in whole Society||",
        "R&D经费支出(亿元)|R&D Expenditure|248.73|274.1",
        "二、规模以上工业科技活动|Activities of Industrial Enterprises||",
        "R&D经费支出(亿元)|R&D Expenditure|160.21|177.39",
      ],
      figures: [
        "C4 己 R&D经费支出 level 2013年 248.73亿元 .2 section=一、全社会科技活动",
        "D4 己 R&D经费支出 level 2014年 274.1亿元 .1 section=一、全社会科技活动",
        "C6 己 规模以上工业R&D经费支出 level 2013年 160.21亿元 .2 section=二、规模以上工业科技活动",
        "D6 己 规模以上工业R&D经费支出 level 2014年 177.39亿元 .2 section=二、规模以上工业科技活动",
      ],
    },
    {
      name: "divides by its years what the title names",
      sheet: [
        "12-02 全社会R&D经费投入情况(2013-2014年)|<|<|<",
        "|||单位：亿元",
        "年份|总计|按执行部门分|<",
        "^|^|研究机构|规模以上工业",
        "2013|248.73|22.18|160.21",
        "2014|274.1|24.06|177.39",
      ],
      figures: [
        "B5 己 全社会R&D经费投入 level 2013年 248.73亿元 .2",
        "C5 己 研究机构R&D经费投入 level 2013年 22.18亿元 .2 partOf=全社会R&D经费投入 section=按执行部门分",
        "D5 己 规模以上工业R&D经费投入 level 2013年 160.21亿元 .2 partOf=全社会R&D经费投入 section=按执行部门分",
        "B6 己 全社会R&D经费投入 level 2014年 274.1亿元 .1",
        "C6 己 研究机构R&D经费投入 level 2014年 24.06亿元 .2 partOf=全社会R&D经费投入 section=按执行部门分",
        "D6 己 规模以上工业R&D经费投入 level 2014年 177.39亿元 .2 partOf=全社会R&D经费投入 section=按执行部门分",
      ],
    },
  ]);
});

describe("columns beside each other", () => {
  readsAsDrawn([
    {
      name: "name the rows in Chinese though an English one stands under the same heading",
      sheet: [
        "1-5 各地区企业情况（2015年）|<|<",
        "地区|<|企业数（个）",
        "全国|National Total|900",
        "北京|Beijing|500",
        "天津|Tianjin|400",
      ],
      figures: [
        "C3 全国(total) 企业数 level 2015年 900个 .0 scope=全国",
        "C4 北京 企业数 level 2015年 500个 .0",
        "C5 天津 企业数 level 2015年 400个 .0",
      ],
    },
    {
      name: "tell the growth of the year in the title behind the year before it, though the two are not called alike",
      sheet: [
        "2022年各学院到账经费统计表|<|<|<|<",
        "学院|2022年到账经费（万元）|<|2021年到账合计（万元）|增长率",
        "^|纵向|合计|^|^",
        "农学院|950|1730|1311|31.96%",
        "法学院|100|210|93|125.81%",
      ],
      figures: [
        "B4 农学院 纵向到账经费 level 2022年 950万元 .0 section=到账经费",
        "C4 农学院 到账经费 level 2022年 1730万元 .0",
        "D4 农学院 到账合计 level 2021年 1311万元 .0",
        "E4 农学院 到账合计 growth 2022年 0.3196% .2",
        "B5 法学院 纵向到账经费 level 2022年 100万元 .0 section=到账经费",
        "C5 法学院 到账经费 level 2022年 210万元 .0",
        "D5 法学院 到账合计 level 2021年 93万元 .0",
        "E5 法学院 到账合计 growth 2022年 1.2581% .2",
      ],
    },
    {
      name: "set aside what is held against many years or earlier months",
      sheet: [
        "2017年水资源情况|<|<|<|<|<",
        "项目|单位|2017年|与上年比较（±%）|常年值|与常年比较（±%）",
        "降水总量|亿立方米|271.8|-8.2|293.5|-7.4",
        "地表水资源量|亿立方米|79.12|-14.3|99.12|-20.2",
      ],
      figures: [
        "C3 己 降水总量 level 2017年 271.8亿立方米 .1",
        "D3 己 降水总量 growth 2017年 -0.082% .1",
        "C4 己 地表水资源量 level 2017年 79.12亿立方米 .2",
        "D4 己 地表水资源量 growth 2017年 -0.143% .1",
      ],
    },
    {
      name: "are in the unit of a line that says of what it is the unit",
      sheet: [
        "2017年供水情况|<|<",
        "||水量单位：亿立方米",
        "项目|2017年|2016年",
        "总供水量|13.03|12.67",
        "地下水源|0.61|0.58",
      ],
      figures: [
        "B4 己 总供水量 level 2017年 13.03亿立方米 .2",
        "C4 己 总供水量 level 2016年 12.67亿立方米 .2",
        "B5 己 地下水源 level 2017年 0.61亿立方米 .2",
        "C5 己 地下水源 level 2016年 0.58亿立方米 .2",
      ],
    },
    {
      name: "are of crops under 季别/作物",
      sheet: [
        "2023年粮食生产情况|<|<",
        "季别/作物|播种面积（万亩）|总产量（亿斤）",
        "全年粮食|1920.8|141.9",
        "夏粮|117.6|5.0",
        "早稻|1803.2|136.9",
      ],
      figures: [
        "B3 己 粮食播种面积 level 2023年 1920.8万亩 .1",
        "C3 己 粮食总产量 level 2023年 141.9亿斤 .1",
        "B4 己 夏粮播种面积 level 2023年 117.6万亩 .1 partOf=粮食播种面积",
        "C4 己 夏粮总产量 level 2023年 5亿斤 .0 partOf=粮食总产量",
        "B5 己 早稻播种面积 level 2023年 1803.2万亩 .1 partOf=粮食播种面积",
        "C5 己 早稻总产量 level 2023年 136.9亿斤 .1 partOf=粮食总产量",
      ],
    },
  ]);
});
