import { checkDraft } from "../../src/check/checkDraft";
import { checkJson } from "../../src/check/print/checkJson";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented county: incomes by who has them, firms by how new they are, what a plan has come to, and its townships. */
const COUNTY = readWorkbook(
  bookOf(
    sheetOf("指标", [
      "2023年桐岭县主要指标|<|<|<",
      "指标|单位|2023年|2022年",
      "年末常住人口|万人|40.5|40.8",
      "居民人均可支配收入|元|30100|28400",
      "其中：城镇居民|元|38200|36300",
      "有效期内高新技术企业|家|80|64",
      "其中：当年新认定|家|30|21",
      "创建特色品牌|个|24|20",
      "注册资金千万元以上企业|家|41|36",
      "省级以上科研平台|家|15|12",
      "货运班列|列|310|286",
      "其中：入境货运班列|列|140|125",
      "羊出栏|万只|52.1|50.0",
      "孵化企业|家|66|60",
      "火灾事故|起|8|11",
      "全社会R&D经费支出|亿元|6.2|5.5",
      "R&D经费占GDP比重|%|1.55|1.43",
      "投入强度|%|1.85|1.73",
      "专利授权量|件|640|600",
      "其中：发明|件|90|80",
      "市级以上孵化载体|家|18|16",
      "国家级孵化载体|家|5|4",
      "婚姻登记|对|1850|1790",
    ]),
    sheetOf("规划", [
      "“十四五”规划指标完成情况|<|<|<|<|<",
      "|||截至2023年底||",
      "指标|单位|规划目标(2025年)|累计完成|完成率(%)|其中：2023年新增",
      "科技奖励|项|50|36|72.0|14",
      "成果转让合同额|万元|4000|2900|72.5|1150",
    ]),
    sheetOf("任务", [
      "2023年任务完成情况|<|<|<",
      "工作内容|计量单位|任务数|完成数",
      "甲状腺B超检查|人次|5000|5400",
    ]),
    sheetOf("目标", [
      "2023年目标完成情况|<|<|<",
      "指标|年度目标增速（%）|2023年上半年（亿元）|上半年增速（%）",
      "零售总额|8|41.2|9.4",
      "建筑投资|10|12.5|7.2",
    ]),
    sheetOf("研发", [
      "2022年研发情况|<|<",
      "指标|单位|2022年",
      "研发机构|家|25",
      "研发人员|人|730",
    ]),
    sheetOf("乡镇", [
      "2023年各乡镇合同完成情况|<|<|<",
      "乡镇|合同成交额目标（亿元）|合同成交额（亿元）|完成率（%）",
      "青坪镇|10|9.5|95.0",
      "白沙镇|20|19.6|98.0",
      "南桥开发区|40|39.2|98.0",
    ]),
    sheetOf("项目", [
      "2023年各乡镇帮扶项目情况|<|<",
      "乡镇|项目数（个）|资金（万元）",
      "青坪镇|12|300",
      "白沙镇|9|210",
      "合计|21|510",
    ]),
  ),
);

const toldOf = (text: string): string[] => drawnFor("桐岭县", text, COUNTY);

describe("a part of a total", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is called by what its total is, where both names have a word in common",
      "城镇居民人均可支配收入38200元，增长5.2%。",
      ["38200元 一致", "5.2% 舍入一致"],
    ],
    [
      "that is new is called so before the name of the total",
      "新认定高新技术企业30家，有效期内高新技术企业80家。",
      ["30家 一致", "80家 一致"],
    ],
    [
      "is called by its own name before all of that of the total",
      "专利授权量640件，其中发明专利授权量90件。",
      ["640件 一致", "90件 一致"],
    ],
    [
      "may be of another grade than all are of",
      "市级以上孵化载体18家，其中国家级5家。",
      ["18家 一致", "5家 一致"],
    ],
    [
      "that the sheet does not tell is not held against the total",
      "创建特色品牌24个，其中11个品牌获得授牌。",
      ["24个 一致", "11个 查无出处"],
    ],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });
});

describe("a class", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "by money is none of another bound, and no amount",
      "其中注册资金千万元以上企业41家，亿元以上6家。",
      ["41家 一致", "6家 查无出处"],
    ],
    [
      "of a grade is less than the grade and those above",
      "省级以上科研平台15家。其中省级科研平台11家。",
      ["15家 一致", "11家 查无出处"],
    ],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });
});

describe("what a plan has come to", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is not what the year has brought",
      "全年获科技奖励14项。成果转让合同额1150万元。",
      ["14项 一致", "1150万元 一致"],
    ],
    ["is a part of the goal of the plan", "科技奖励完成规划目标的72.0%。", ["72.0% 一致"]],
    [
      "is beyond the task by so much",
      "完成甲状腺B超检查5400人次，超额完成400人次。",
      ["5400人次 一致", "400人次 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });
});

describe("a figure of another year", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is right where the text has named the year and the workbook has no other",
      "2023年专利授权量640件。2022年研发机构25家。研发人员730人。",
      ["640件 一致", "25家 一致", "730人 一致"],
    ],
    [
      "is of another time where the text has not",
      "2023年专利授权量640件。研发人员730人。",
      ["640件 一致", "730人 年份或期间错位 730人"],
    ],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });
});

describe("a pace of some months", () => {
  it("is held against the target of its year", () => {
    expect(
      toldOf(
        "上半年零售总额增长9.4%，高于目标1.4个百分点；建筑投资增长7.2%，低于目标2.8个百分点。",
      ),
    ).toEqual(["9.4% 一致", "1.4个百分点 一致", "7.2% 一致", "2.8个百分点 一致"]);
  });
});

describe("a name of a sheet", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "behind the last of a list of bodies is that of each",
      "青坪镇、白沙镇、南桥开发区合同成交额完成率分别为95.0%、98.0%、98.0%。",
      ["95.0% 一致", "98.0% 一致", "98.0% 一致"],
    ],
    [
      "that a title completes is still found by its heading",
      "全县帮扶项目数21个。全县项目21个。",
      ["21个 一致", "21个 一致"],
    ],
    [
      "may have 累计 between whose it is and what",
      "2023年羊累计出栏52.1万只，增长4.2%。",
      ["52.1万只 一致", "4.2% 一致"],
    ],
    [
      "is meant by what has been nurtured already",
      "全县已培育孵化企业66家，增长10.0%。",
      ["66家 一致", "10.0% 一致"],
    ],
    [
      "is what 共计 is said of, and what follows",
      "火灾事故共计8起，比上年减少3起。研究与试验发展（R&D）经费共计6.2亿元，占GDP比重1.55%。",
      ["8起 一致", "3起 一致", "6.2亿元 一致", "1.55% 一致"],
    ],
    [
      "stands before those in whom it is gathered",
      "帮扶项目主要集中在青坪镇和白沙镇，分别为12个、9个。",
      ["12个 一致", "9个 一致"],
    ],
    [
      "says in a bracket what it is a ratio to",
      "投入强度（与营业收入之比）为1.38%。",
      ["1.38% 查无出处"],
    ],
    ["of one direction is not that of both", "青山口岸出入境货运班列310列。", ["310列 一致"]],
    [
      "is counted in trains and in couples",
      "货运班列310列，婚姻登记1850对。",
      ["310列 一致", "1850对 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });
});

describe("parts of parts in brackets", () => {
  const reading = readWorkbook(
    bookOf(
      sheetOf("人员", [
        "2023年桐岭县卫生人员情况",
        "指标|单位|2023年|2022年",
        "卫生人员总数|人|1200|1100",
        ".  其中：卫生技术人员|人|1000|920",
        ".    #执业（助理）医师|人|400|380",
        ".     注册护士|人|500|450",
        ".  其中：管理人员|人|200|180",
      ]),
    ),
  );

  it("are added up to what stands before the bracket, and what follows it to the total again", () => {
    const right =
      "2023年，桐岭县卫生人员总数1200人，其中卫生技术人员1000人（其中执业（助理）医师400人、注册护士500人）、管理人员200人。";
    const report = checkJson(checkDraft(reading, right));
    expect(report.findings).toEqual([]);
    expect(report.figures.map(({ text, verdict }) => `${text} ${verdict}`)).toEqual(
      ["1200人", "1000人", "400人", "500人", "200人"].map((text) => `${text} 一致`),
    );
  });
});
