import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Invented hospitals: 医院 stands below three totals, and 口腔类 has figures that all have as well. */
const HEALTH = readWorkbook(
  bookOf(
    sheetOf("机构", [
      "南江市2023年医疗机构情况|<|<|<",
      "指标|单位|2023年|比上年增加",
      "医疗机构总数|个|820|12",
      "其中：医院|个|64|3",
      "总诊疗人次|万人次|930|41",
      "其中：医院|万人次|415|",
      "入院人次|万人次|38.5|2.1",
      "其中：医院|万人次|29.7|",
      "口腔类机构总数|个|55|6",
      "口腔类总诊疗人次|万人次|72|9",
      "医疗机构床位|万张|5.2|0.3",
    ]),
    sheetOf("费用", [
      "2023年费用构成|<|<",
      "指标|金额（亿元）|构成（%）",
      "卫生总费用|90.5|100",
      "政府支出|24.1|26.6",
      "个人支出|66.4|73.4",
    ]),
  ),
);

/** An invented city whose research money is told by who spends it. */
const RESEARCH = readWorkbook(
  bookOf(
    sheetOf("经费", [
      "2023年研发经费情况|<|<|<",
      "指标|2023年（亿元）|2022年（亿元）|比上年增长（%）",
      "R&D经费支出总计|50.0|45.0|11.1",
      "按执行部门分|||",
      "各类企业|41.0|36.0|13.9",
      "高等学校|9.0|9.0|0.0",
    ]),
    sheetOf("品种", [
      "2023年品种情况|<|<|<|<",
      "指标|单位|2023年|2022年|增减",
      "审定新品种|个|31|25|6",
      "高新技术企业|家|31|25|6",
      "引进企业|家|8|6|2",
    ]),
    sheetOf("生产总值", [
      "2023年生产总值|<|<",
      "指标|绝对数（元）|比上年增长（%）",
      "人均生产总值|80500|5.2",
    ]),
    sheetOf("任务", [
      "2023年任务完成情况|<|<|<",
      "指标|单位|2023年完成|全年目标",
      "引进优强企业|家|8|7",
    ]),
  ),
);

describe("whose a figure is, and of what it is a share", () => {
  it.each<[because: string, text: string, reading: Reading, expected: string[]]>([
    [
      "医院 is a part of three totals: each by the total that the text names",
      "医疗机构总数820个，其中医院64个，比上年增加3个。",
      HEALTH,
      ["820个 一致", "64个 一致", "3个 一致"],
    ],
    [
      "whose the one figure is, the next one is as well: 29.7 of the hospitals, not 38.5 of all",
      "其中，医院总诊疗人次415万，入院人次29.7万。",
      HEALTH,
      ["415万 一致", "29.7万 一致"],
    ],
    [
      "what they have not is no wrong figure of what all have",
      "其中，医院总诊疗人次415万，入院人次28.8万。",
      HEALTH,
      ["415万 一致", "28.8万 查无出处"],
    ],
    [
      "nor is what all have theirs",
      "其中，医院总诊疗人次415万，入院人次38.5万。",
      HEALTH,
      ["415万 一致", "38.5万 查无出处"],
    ],
    [
      "a short name is of whom the sentence is about, and so is its change",
      "口腔类机构总数55个，比上年增加6个；总诊疗人次72万，比上年增加9万人次。",
      HEALTH,
      ["55个 一致", "6个 一致", "72万 一致", "9万人次 一致"],
    ],
    [
      "全市 says that it is of all again",
      "口腔类机构总数55个，全市总诊疗人次930万。",
      HEALTH,
      ["55个 一致", "930万 一致"],
    ],
    [
      "a column of shares that does not say of what is of its rows' total, and of nothing that the sheet has not",
      "政府支出占卫生总费用的26.6%。政府支出占GDP的26.6%。卫生总费用占GDP的比例为7.0%。",
      HEALTH,
      ["26.6% 一致", "26.6% 查无出处", "7.0% 查无出处"],
    ],
    [
      "a part is called by its total as well",
      "各类企业研发经费41亿元，比上年增长13.9%；高等学校经费9亿元。",
      RESEARCH,
      ["41亿元 一致", "13.9% 一致", "9亿元 一致"],
    ],
    [
      "what a year brings is new, with or without the word",
      "新增审定新品种31个。",
      RESEARCH,
      ["31个 一致"],
    ],
    [
      "of what there is, the sheet tells only how much more: 31 are not all new",
      "新增高新技术企业31家。新增高新技术企业6家。",
      RESEARCH,
      ["31家 口径不同 6家", "6家 一致"],
    ],
    ["地区生产总值 is 生产总值", "人均地区生产总值80500元。", RESEARCH, ["80500元 一致"]],
    [
      "of a target that stands right before: 8 of 7",
      "引进优强企业8家，完成全年目标任务7家的114.3%。",
      RESEARCH,
      ["8家 一致", "7家 一致", "114.3% 舍入一致"],
    ],
    [
      "behind a bracket that explains a figure it is about that figure again; 共计 of one thing is no sum",
      "人均地区生产总值80500元（折合11300美元），比上年增长5.2%。R&D经费支出共计50亿元。",
      RESEARCH,
      ["80500元 一致", "11300美元 查无出处", "5.2% 一致", "50亿元 一致"],
    ],
    [
      "辖区 and 当地 are the body's own",
      "辖区内医疗机构总数820个，当地总诊疗人次930万。",
      HEALTH,
      ["820个 一致", "930万 一致"],
    ],
  ])("%s", (_, text, reading, expected) => {
    expect(drawnFor("南江市", text, reading)).toEqual(expected);
  });
});
