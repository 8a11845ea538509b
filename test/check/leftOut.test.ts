import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Invented parks of 青杨区, and its ledger: 是2022年的2倍 is 90 ÷ 45, 120 ÷ 100 is 20 % more, 60 - 120 ÷ 2 is nothing. */
const PARKS = readWorkbook(
  bookOf(
    sheetOf("园区", [
      "2024年青杨区各园区情况|<|<|<",
      "园区|产值（亿元）|增速（%）|合同数（项）",
      "东湖园|52.4|9.5|310",
      "西山园|47.1|12.6|280",
      "南湾园|18.3|21.4|96",
      "北港园|33.0|-1.2|330",
      "合计|150.8|9.9|1016",
    ]),
    sheetOf("台账", [
      "指标|单位|2024年|2023年|2022年|2021年|2024年目标",
      "高新技术企业|家|90|60|45|40|120",
      "科技型中小企业|家|120|100|50|48|",
      "技术合同登记额|亿元|41.0|30.5|22.0|13.5|90",
    ]),
  ),
);

/** Invented towns: places and levels of two quarters, and what has come together since January. */
const TOWNS = readWorkbook(
  bookOf(
    sheetOf("考核", [
      "2024年三季度各乡镇考核结果|<|<|<|<|<|<",
      "乡镇|综合排名|<|浓度（微克/立方米）|<|投资（万元）|<",
      "|三季度|二季度|三季度|二季度|累计完成|目标",
      "桥头镇|1|3|20|24|36000|30000",
      "柳林镇|3|1|31|33|28000|26000",
      "双河镇|4|2|35|34|21000|22000",
      "云台镇|2|4|27|36|15000|14000",
    ]),
  ),
);

describe("what a clause leaves out", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is of the place that its sentence begins with",
      "东湖园产值52.4亿元。南湾园体量虽小（18.3亿元），但增速达21.4%，居各园区首位。",
      ["52.4亿元 一致", "18.3亿元 一致", "21.4% 一致", "首位 一致"],
    ],
    [
      "is counted as the figure before was, where only a place was named with it: 33.0 is third, 330 would be first",
      "东湖园合同数310项。北港园33.0亿元，居第3位。",
      ["310项 一致", "33.0亿元 一致", "第3位 一致"],
    ],
    [
      "is a place by growth behind the growth of a place: 9.5 is third of 21.4, 12.6, 9.5, -1.2",
      "东湖园产值增长9.5%，列第3位。",
      ["9.5% 一致", "第3位 一致"],
    ],
    [
      "is of the places that the clause before lists",
      "产值增速居前的分别是南湾园、西山园和东湖园，增长率分别为21.4%、12.6%和9.5%。",
      ["21.4% 一致", "12.6% 一致", "9.5% 一致"],
    ],
    [
      "is of the one that fell, and of all others only by contrast",
      "北港园产值下降1.2%，为全区唯一负增长。",
      ["1.2% 一致", "唯一 一致", "负增长 一致"],
    ],
    [
      "is compared with last year again where another indicator begins",
      "高新技术企业90家，是2022年的2倍；科技型中小企业120家，增长20%。",
      ["90家 一致", "2倍 一致", "120家 一致", "20% 一致"],
    ],
    [
      "is compared with the same year where the sentence says so for all: 90 - 45, 120 - 50",
      "与2022年相比，高新技术企业增加45家，科技型中小企业增加70家。",
      ["45家 一致", "70家 一致"],
    ],
    [
      "is half a target where half the time has gone: 90 ÷ 2 - 41",
      "技术合同登记额41.0亿元，距时间过半、任务过半还差4.0亿元。",
      ["41.0亿元 一致", "4.0亿元 一致"],
    ],
    [
      "is of as many years as it says: 41.0 - 13.5",
      "近三年，技术合同登记额累计增加27.5亿元。",
      ["27.5亿元 一致"],
    ],
    [
      "is the share of one in the whole, and not of all that were named: 52.4 and 47.1 of 150.8",
      "东湖园产值52.4亿元，占全部产值的34.7%；西山园产值47.1亿元，占全部产值的31.2%。",
      ["52.4亿元 一致", "34.7% 舍入一致", "47.1亿元 一致", "31.2% 舍入一致"],
    ],
    [
      "is a place of all the province right behind the word that it is by",
      "南湾园产值增速全区第一。",
      ["第一 一致"],
    ],
    [
      "is of each of a list in its turn: 330, 310, 280",
      "东湖园、西山园合同数均增长2项，分列第2位、第3位。",
      ["均 查无出处", "2项 查无出处", "第2位 一致", "第3位 一致"],
    ],
    [
      "is of all that are named with one claim: 12.6 and 21.4 are among the first two, 9.5 is not",
      "东湖园、西山园、南湾园产值增速居全区前2位。",
      ["前2位 不一致 第3位"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("青杨区", text, PARKS)).toEqual(expected);
  });

  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "has come together since January in the third quarter, where nothing else is known",
      "桥头镇投资累计完成3.6亿元，完成目标的120%。",
      ["3.6亿元 一致", "120% 一致"],
    ],
    [
      "is the last place where that is stated for all: fourth of four",
      "双河镇综合排名末位。",
      ["末位 一致"],
    ],
    [
      "is above whom the clause before speaks of: 31 - 20",
      "桥头镇浓度20微克/立方米，柳林镇高出11微克/立方米。",
      ["20微克/立方米 一致", "11微克/立方米 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("全县", `2024年三季度各乡镇考核情况\n${text}`, TOWNS)).toEqual(expected);
  });

  it.each([
    "性别比（以女性为100）有所变化。",
    "三种专利均有增长。",
    "东湖园产值比第二位的西山园多。",
  ])("is no figure in %s", (text) => {
    expect(drawnFor("青杨区", text, PARKS).filter((one) => /\d|三|二/.test(one))).toEqual([]);
  });
});
