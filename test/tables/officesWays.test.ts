import { readsAsDrawn } from "../support/drawnFigures";

/** Ways of courts, water works, counties and bureaus of patents to lay out a table: drawn here in our own words, figures made up. */
describe("a table of one office's ways", () => {
  readsAsDrawn([
    {
      name: "tells growth where its title says so, in prices that do not change",
      sheet: [
        "历年地区生产总值增长速度|<|<",
        "||（可比价，%）",
        "年份|2022年|2023年",
        "地区生产总值|3.3|6.1",
        "第一产业|4.4|4.1",
      ],
      figures: [
        "B4 己 地区生产总值 growth 2022年 0.033% .1",
        "C4 己 地区生产总值 growth 2023年 0.061% .1",
        "B5 己 第一产业增加值 growth 2022年 0.044% .1",
        "C5 己 第一产业增加值 growth 2023年 0.041% .1",
      ],
    },
    {
      name: "ranks its divisions among themselves, and the year before behind this one",
      sheet: [
        "2021年各庭室结案情况|<|<|<",
        "部门|结案（件）|院内排名|2020年排名",
        "刑事审判庭|192|3|2",
        "行政审判庭|103|2|3",
      ],
      figures: [
        "B3 刑事审判庭 结案 level 2021年 192件 .0",
        "C3 刑事审判庭 结案 rank 2021年 3位 .0 scope=院内",
        "D3 刑事审判庭 结案 rank 2020年 2位 .0",
        "B4 行政审判庭 结案 level 2021年 103件 .0",
        "C4 行政审判庭 结案 rank 2021年 2位 .0 scope=院内",
        "D4 行政审判庭 结案 rank 2020年 3位 .0",
      ],
    },
    {
      name: "measures so much a day and for so much water",
      sheet: [
        "2015年经营指标|<|<|<",
        "指标|单位|年度计划|实际完成",
        "日均供水量|万立方米/日|75.6|77.9",
        "药剂综合单耗|元/千吨水|≤200|195",
      ],
      figures: [
        "C3 己 日均供水量 target 2015年 75.6万立方米/日 .1",
        "D3 己 日均供水量 level 2015年 77.9万立方米/日 .1",
        "C4 己 药剂综合单耗 target 2015年 200元/千吨水 .0 qualifier=以下",
        "D4 己 药剂综合单耗 level 2015年 195元/千吨水 .0",
      ],
    },
    {
      name: "divides what the line over it counts, beginning with all of it",
      sheet: [
        "一、学校数|<|计量单位：所",
        "指标|2017年|2016年",
        "全市|1608|1575",
        "普通中学|232|227",
        "小学|349|346",
      ],
      figures: [
        "B3 己 学校数 level 2017年 1608所 .0",
        "C3 己 学校数 level 2016年 1575所 .0",
        "B4 己 普通中学学校数 level 2017年 232所 .0 partOf=学校数",
        "C4 己 普通中学学校数 level 2016年 227所 .0 partOf=学校数",
        "B5 己 小学学校数 level 2017年 349所 .0 partOf=学校数",
        "C5 己 小学学校数 level 2016年 346所 .0 partOf=学校数",
      ],
    },
    {
      name: "dates the parts of a row as the row",
      sheet: [
        "2021年11月主要经济指标|<|<|<",
        "指标名称|单位|1-11月|同比±%",
        "地区生产总值（1-9月）|亿元|3878.06|11.1",
        "其中：第三产业增加值|亿元|2194.83|9.8",
      ],
      figures: [
        "C3 己 地区生产总值 level 2021年前三季度 3878.06亿元 .2",
        "D3 己 地区生产总值 growth 2021年前三季度 0.111% .1",
        "C4 己 第三产业增加值 level 2021年前三季度 2194.83亿元 .2 partOf=地区生产总值",
        "D4 己 第三产业增加值 growth 2021年前三季度 0.098% .1 partOf=地区生产总值",
      ],
    },
    {
      name: "compares under 专利申请 the number of all of them, and not of those in front",
      sheet: [
        "2017年各区专利申请情况|<|<|<|<",
        "区别|专利申请|<|其中：发明专利申请|<",
        "^|申请量（件）|比上年±%|申请量（件）|比上年±%",
        "甲区|12480|27.8|3962|44.7",
        "乙区|8210|21.5|2105|18.2",
      ],
      figures: [
        "B4 甲区 专利申请量 level 2017年 12480件 .0",
        "C4 甲区 专利申请量 growth 2017年 0.278% .1",
        "D4 甲区 发明专利申请量 level 2017年 3962件 .0",
        "E4 甲区 发明专利申请量 growth 2017年 0.447% .1",
        "B5 乙区 专利申请量 level 2017年 8210件 .0",
        "C5 乙区 专利申请量 growth 2017年 0.215% .1",
        "D5 乙区 发明专利申请量 level 2017年 2105件 .0",
        "E5 乙区 发明专利申请量 growth 2017年 0.182% .1",
      ],
    },
  ]);
});

describe("a line of 亿元、% over a table", () => {
  readsAsDrawn([
    {
      name: "is in per cent for an intensity, whatever stands in brackets behind its name",
      sheet: [
        "2021年甲省R&D经费情况|<|<",
        "||计量单位：亿元、%",
        "项目|2021年|2020年",
        "R&D经费合计|251.9|211.1",
        "R&D经费投入强度（与GDP之比）|1.12|1.18",
      ],
      figures: [
        "B4 己 R&D经费 level 2021年 251.9亿元 .1",
        "C4 己 R&D经费 level 2020年 211.1亿元 .1",
        "B5 己 R&D经费投入强度（与GDP之比） level 2021年 0.0112% .2",
        "C5 己 R&D经费投入强度（与GDP之比） level 2020年 0.0118% .2",
      ],
    },
  ]);
});

describe("a share of a task", () => {
  readsAsDrawn([
    {
      name: "is of none of the columns before it",
      sheet: [
        "2020年各旗造林任务完成进度|<|<|<",
        "旗|任务|人工造林（万亩）|封山育林（万亩）|占任务%",
        "东旗|4.2|1.2|3.0|100",
        "西旗|5.5|2.0|3.5|100",
      ],
      figures: [
        "C3 东旗 人工造林 level 2020年 1.2万亩 .1",
        "D3 东旗 封山育林 level 2020年 3万亩 .0",
        "C4 西旗 人工造林 level 2020年 2万亩 .0",
        "D4 西旗 封山育林 level 2020年 3.5万亩 .1",
      ],
    },
  ]);
});

describe("an amount in per cent", () => {
  readsAsDrawn([
    {
      name: "is how much it has grown, and its target how much it is to grow",
      sheet: [
        "2023年主要指标完成情况|<|<|<",
        "指标|单位|年度目标|完成数",
        "规上工业增加值|%|6|5.3",
        "城镇登记失业率|%|4|3.2",
      ],
      figures: [
        "C3 己 规上工业增加值 growth-target 2023年 0.06% .0",
        "D3 己 规上工业增加值 growth 2023年 0.053% .1",
        "C4 己 城镇登记失业率 target 2023年 0.04% .0",
        "D4 己 城镇登记失业率 level 2023年 0.032% .1",
      ],
    },
  ]);
});
