import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** What an invented county has done of its tasks in the first half of a year, its applications, its power, and a day of one month. */
const COUNTY = readWorkbook(
  bookOf(
    sheetOf("任务", [
      "青禾县2024年上半年任务指标完成情况|<|<|<|<",
      "指标|单位|全年任务|1-6月完成|完成率",
      "技术合同成交额|万元|3000|1500|50.0%",
      "新认定高新技术企业|家|8|5|62.5%",
    ]),
    sheetOf("申报", [
      "科技项目申报立项统计（2024年1-6月）|<|<",
      "项目类别|申报数（项）|立项数（项）",
      "州级科技计划项目|30|4",
      "省级科技计划项目|12|3",
      "合计|42|7",
    ]),
    sheetOf("用电", [
      "2024年上半年用电情况|<|<",
      "指标|单位|1-6月",
      "全社会用电量|万千瓦时|138160",
    ]),
  ),
);

/** Towns of an invented county, what they have traded, and how much of what they were to. */
const TOWNS = readWorkbook(
  bookOf(
    sheetOf("镇街", [
      "2023年各镇街技术交易情况|<|<|<",
      "镇街|技术交易额（亿元）|年度目标（亿元）|完成率（%）",
      "首溪街道|21.6|20|108.0",
      "下沙街道|18.3|18|101.7",
      "潘桥街道|16.9|15|112.7",
      "姜村镇|3.2|4|80.0",
      "全区|60.0|57|105.3",
    ]),
    sheetOf("企业", ["2023年企业培育|<|<", "指标|单位|2023年", "其中：新增规上工业企业|家|82"]),
    sheetOf("各镇", [
      "2023年各镇街工业企业情况（家）|<",
      "镇街|规上工业企业",
      "首溪街道|400",
      "下沙街道|300",
      "全区|700",
    ]),
  ),
);

/** What an invented city spends on research, in all and by towns. */
const RESEARCH = readWorkbook(
  bookOf(
    sheetOf("表1", [
      "2022年全市研究与试验发展（R&D）经费情况|<|<",
      "项目|2022年（亿元）|比上年增长（%）",
      "全市合计|62.4|9.8",
      "其中：基础研究|1.9|12.5",
      "应用研究|5.5|8.1",
      "试验发展|55.0|9.9",
    ]),
    sheetOf("表2", [
      "2022年各镇街研究与试验发展（R&D）经费情况|<|<",
      "镇街|R&D经费（亿元）|投入强度（%）",
      "东桥镇|24.1|3.4",
      "西浦镇|15.3|2.6",
      "南岭街道|7.6|4.2",
      "全市|62.4|2.5",
    ]),
  ),
);

describe("a task", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is that of the year in a text of its first half, and what is done of it is told behind it",
      "上半年，技术合同成交额任务3000万元，目前已完成1500万元，占比50%。",
      ["3000万元 一致", "1500万元 一致", "50% 一致"],
    ],
    [
      "is what is to be done by what was set",
      "上半年，根据下达的任务指标，2024年技术合同成交额3000万元，目前已完成1500万元，完成率50%。",
      ["3000万元 一致", "1500万元 一致", "50% 一致"],
    ],
    [
      "is no other number",
      "上半年，技术合同成交额任务2000万元，目前已完成1400万元。",
      ["2000万元 不一致 3000万元", "1400万元 不一致 1500万元"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("青禾县", `2024年上半年工作情况\n${text}`, COUNTY)).toEqual(expected);
  });
});

describe("what is done with projects", () => {
  it("is nothing of what else is done with them", () => {
    const text =
      "上半年申报州级科技计划项目30项，省级科技计划项目12项，已立项州级科技计划项目4项、立项省级科技计划项目5项。";
    expect(drawnFor("青禾县", `2024年上半年工作情况\n${text}`, COUNTY)).toEqual([
      "30项 一致",
      "12项 一致",
      "4项 一致",
      "5项 不一致 3项",
    ]);
  });
});

describe("a unit of electricity", () => {
  it.each([
    ["上半年，全社会用电量13.82亿度。", "13.82亿度 舍入一致"],
    ["上半年，全社会用电量13.28亿度。", "13.28亿度 不一致 13.816亿度"],
  ])("is what the sheet calls otherwise: %s", (text, expected) => {
    expect(drawnFor("青禾县", `2024年上半年工作情况\n${text}`, COUNTY)).toEqual([expected]);
  });
});

describe("a list that says how many it names", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    ["is added up", "首溪、下沙、潘桥三个街道技术交易额合计56.8亿元。", ["56.8亿元 一致"]],
    [
      "is added up without 合计 where one thing is told of all",
      "首溪、下沙两个街道技术交易额39.9亿元。",
      ["39.9亿元 一致"],
    ],
    [
      "tells one thing of each in its turn",
      "首溪街道、下沙街道2个街道技术交易额分别为21.6亿元、18.3亿元。",
      ["21.6亿元 一致", "18.3亿元 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("海宁区", text, TOWNS)).toEqual(expected);
  });
});

describe("a place behind how much of a target is reached", () => {
  it("is one by that, and may be one by size", () => {
    const text = "首溪街道技术交易额完成率108.0%，列全区第2位。潘桥街道完成率112.7%，列全区第2位。";
    expect(drawnFor("海宁区", text, TOWNS)).toEqual([
      "108.0% 一致",
      "第2位 一致",
      "112.7% 一致",
      "第2位 不一致 第1位",
    ]);
  });
});

describe("what is spent on research", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is held to the product behind a bracket that says so",
      "全市R&D经费投入强度（与地区生产总值之比）为2.5%。",
      ["2.5% 一致"],
    ],
    [
      "is not that of sales, which the sheet does not tell",
      "全市R&D经费投入强度（与营业收入之比）为1.3%。",
      ["1.3% 查无出处"],
    ],
    ["is used for something", "全市用于基础研究的经费投入为1.9亿元。", ["1.9亿元 一致"]],
    [
      "is told of those who have much of it, behind their names",
      "投入强度较高的镇街为南岭街道、东桥镇，分别为4.2%、3.4%。R&D经费超10亿元的镇街有东桥镇、西浦镇，分别为24.1亿元、15.3亿元。",
      ["4.2% 一致", "3.4% 一致", "24.1亿元 一致", "15.3亿元 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("桐溪市", `2022年情况\n${text}`, RESEARCH)).toEqual(expected);
  });
});

describe("what a clause tells behind the name of a crop", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is of that crop, and of no other of which the sheet has a name that ends so",
      "夏粮播种面积178万亩，总产量73万吨。",
      ["178万亩 一致", "73万吨 一致"],
    ],
    ["is of the crop that is named itself", "蔬菜总产量108.2万吨。", ["108.2万吨 一致"]],
  ])("%s", (_, text, expected) => {
    const crops = readWorkbook(
      bookOf(
        sheetOf("作物", [
          "2023年主要农作物生产情况|<|<",
          "指标|单位|2023年",
          "夏粮播种面积|万亩|178",
          "夏粮总产|万吨|73",
          "蔬菜总产量|万吨|108.2",
        ]),
      ),
    );
    expect(drawnFor("桐溪市", text, crops)).toEqual(expected);
  });
});

describe("all there is", () => {
  it("is not what is new, where a row of the whole has both names", () => {
    const text = "2023年新增规上工业企业82家，全区规上工业企业达到700家。";
    expect(drawnFor("海宁区", text, TOWNS)).toEqual(["82家 一致", "700家 一致"]);
  });
});
