import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented town office: its tasks of the year, and those of its villages. */
const TASKS = readWorkbook(
  bookOf(
    sheetOf("任务", [
      "白云市2023年目标任务完成情况|<|<|<|<|<",
      "指标名称|单位|年度目标|实际完成|完成率|2022年完成",
      "争取上级科技资金|万元|2000|2400|120%|1800",
      "高新技术企业申报|家|50|60|120%|48",
      "高新技术产业增加值增速|%|9|11.5|已完成|9.2",
    ]),
    sheetOf("各镇", [
      "2023年各镇目标任务完成情况|<|<|<",
      "镇|高新技术企业申报（家）|<|<",
      "|目标|完成|完成率",
      "东镇|20|27|135%",
      "西镇|20|18|90%",
      "北镇|10|15|150%",
      "合计|50|60|120%",
    ]),
  ),
);

/** Invented industries and the part of their targets that some months have reached. */
const MONTHS = readWorkbook(
  bookOf(
    sheetOf("产业", [
      "2024年1—6月主要产业情况|<|<|<",
      "产业|营业收入（亿元）|<|<",
      "|1—6月|上年同期|同比增长（%）",
      "全市合计|300|280|7.1",
      "纺织产业|120|110|9.1",
      "食品产业|100|98|2.0",
      "化工产业|80|72|11.1",
    ]),
    sheetOf("外资", [
      "2024年1—6月招商情况|<|<|<",
      "指标|单位|1—6月|年度目标",
      "实际使用外资|万美元|3130|6000",
    ]),
  ),
);

const FUNDS = readWorkbook(
  bookOf(
    sheetOf("基金", [
      "2023年基金项目汇总|<|<|<",
      "项目类型|申报数（项）|资助数（项）|资助率（%）",
      "面上项目|60|12|20.0",
      "青年项目|40|6|15.0",
      "合计|100|18|18.0",
    ]),
  ),
);

describe("how far a figure lies from another, and several together", () => {
  it.each<[because: string, subject: string, text: string, reading: Reading, expected: string[]]>([
    [
      "of the part of a target that is reached: 135 - 120",
      "白云市",
      "东镇高新技术企业申报27家，完成率135%，高于全市15个百分点。西镇高新技术企业申报18家，完成率90%，高于全市15个百分点。",
      TASKS,
      [
        "27家 一致",
        "135% 一致",
        "15个百分点 一致",
        "18家 一致",
        "90% 一致",
        "15个百分点 不一致 低30个百分点",
      ],
    ],
    [
      "of a growth from the growth that was aimed at",
      "白云市",
      "高新技术产业增加值增长11.5%，高于年度目标2.5个百分点。",
      TASKS,
      ["11.5% 一致", "2.5个百分点 一致"],
    ],
    [
      "争取 before what is got is no plan: the actual, and not the target",
      "白云市",
      "争取上级科技资金2400万元，同比增长33.3%。争取上级科技资金2000万元。",
      TASKS,
      ["2400万元 一致", "33.3% 舍入一致", "2000万元 不一致 2400万元"],
    ],
    [
      "of a pace from that of all: 9.1 - 7.1",
      "柳河市",
      "纺织产业营业收入增长9.1%，高于全市2个百分点。食品产业营业收入增长2%，高于全市2个百分点。",
      MONTHS,
      ["9.1% 一致", "2个百分点 一致", "2% 一致", "2个百分点 不一致 低5.1个百分点"],
    ],
    [
      "of what is reached from how much of the year has passed: 52.2 - 50",
      "柳河市",
      "实际使用外资3130万美元，完成全年目标的52.2%，超时序进度2.2个百分点。",
      MONTHS,
      ["3130万美元 一致", "52.2% 舍入一致", "2.2个百分点 舍入一致"],
    ],
    [
      "of one kind from another kind, which is all that is said of it: 20 - 15",
      "云山大学",
      "面上项目资助率高于青年项目5个百分点。面上项目资助率高于青年项目2个百分点。",
      FUNDS,
      ["5个百分点 一致", "2个百分点 不一致 高5个百分点"],
    ],
    [
      "who they are stands before what they have together: 27 + 15",
      "白云市",
      "东镇、北镇共申报高新技术企业42家，占全市的70%。东镇、北镇共申报高新技术企业45家。",
      TASKS,
      ["42家 一致", "70% 一致", "45家 不一致 42家"],
    ],
    [
      "in a bracket behind how many they are",
      "白云市",
      "西部两镇（西镇、北镇）高新技术企业申报共33家。",
      TASKS,
      ["33家 一致"],
    ],
    [
      "of industries, with the noun that they share: 120 + 80 of 300",
      "柳河市",
      "纺织、化工两大产业合计实现营业收入200亿元，占比达66.7%。纺织、化工两大产业营业收入合计220亿元。",
      MONTHS,
      ["200亿元 一致", "66.7% 舍入一致", "220亿元 不一致 200亿元"],
    ],
    [
      "short of the own target without 还: 18 of 20",
      "白云市",
      "西镇高新技术企业申报18家，完成目标的90%，差2家。",
      TASKS,
      ["18家 一致", "90% 一致", "2家 一致"],
    ],
  ])("%s", (_, subject, text, reading, expected) => {
    expect(drawnFor(subject, text, reading)).toEqual(expected);
  });
});
