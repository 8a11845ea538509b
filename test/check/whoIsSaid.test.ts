import { checkDraft } from "../../src/check/checkDraft";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Invented districts with 全市 above them, and who has spent it: 50 + 30 + 20 = 100. */
const CITY = readWorkbook(
  bookOf(
    sheetOf("各区", [
      "2023年全市各区研发经费投入情况|<|<|<",
      "区县|研发经费（亿元）|<|投入强度（%）",
      "|2023年|2022年|2023年",
      "全市|100.0|90.0|2.50",
      "东山区|48.0|45.0|3.60",
      "西湖区|30.0|25.0|3.10",
      "南岭县|22.0|20.0|1.40",
    ]),
    sheetOf("主体", [
      "按活动类型和执行部门分（2023年）|<|<",
      "分组|经费（亿元）|比上年增长（%）",
      "一、按活动类型||",
      "基础研究|35.0|8.0",
      "试验发展|65.0|12.0",
      "二、按执行部门||",
      "企业|50.0|11.0",
      "高等学校|30.0|9.0",
      "政府属研究机构|20.0|-2.0",
    ]),
  ),
);

/** Universities by what they applied for and were granted. */
const GRANTS = readWorkbook(
  bookOf(
    sheetOf("依托单位", [
      "2023年度科学基金资助项目|<|<|<",
      "依托单位|资助数（项）|资助率（%）|资助经费（万元）",
      "合计|100|20.0|1500",
      "清源大学|50|25.0|800",
      "云门大学|30|18.0|450",
      "东江学院|20|14.0|250",
    ]),
  ),
);

/** Kinds of projects in a sheet that gives no units. */
const KINDS = readWorkbook(
  bookOf(
    sheetOf("类别", [
      "2023年度科学基金资助项目|<|<",
      "类别|资助数|资助经费",
      "重点类|40|900",
      "面上类|60|600",
      "合计|100|1500",
    ]),
  ),
);

/** A bureau whose sheet of the third quarter has the stock at its end. */
const MARKET = readWorkbook(
  bookOf(
    sheetOf("登记", [
      "2022年三季度平川市登记情况|<|<",
      "类别|期末实有（户）|新设（户）",
      "个体户|5200|310",
      "合作社|140|6",
    ]),
  ),
);

describe("whom and what a text means", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "goes on about the place of a word: 25 to 30 is 20 %",
      "东山区研发经费总量居首位；西湖区增速最快，增长20.0%。",
      ["首位 一致", "最快 一致", "20.0% 一致"],
    ],
    [
      "lists who lies above the average and not what the sentence before listed",
      "企业、高等学校经费分别为50.0亿元、30.0亿元。投入强度高于全市平均水平的有东山区、西湖区，分别为3.60%、3.10%。",
      ["50.0亿元 一致", "30.0亿元 一致", "3.60% 一致", "3.10% 一致"],
    ],
    [
      "takes rows without a total for parts of what they come to elsewhere",
      "企业、高等学校、政府属研究机构经费所占比重分别为50%、30%、21%。",
      ["50% 一致", "30% 一致", "21% 不一致 20%"],
    ],
    [
      "says of the table what the title of the text does",
      "2023年全市研发经费公报\n各类企业研发经费50.0亿元。",
      ["50.0亿元 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("全市", text, CITY)).toEqual(expected);
  });

  it("is the city by a title that says so, however often a district is named", () => {
    const text = "2023年全市研发经费公报\n东山区48.0亿元。东山区居首位。东山区投入强度3.60%。";
    expect(checkDraft(CITY, text).subject).toBe("全市");
  });

  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "finds who it is behind 最高的是",
      "资助率最高的是清源大学，为25.0%；云门大学资助30项。",
      ["最高 一致", "25.0% 一致", "30项 一致"],
    ],
    [
      "tells money of a body from what is counted",
      "云门大学资助30项，经费450万元；东江学院20项、250万元。",
      ["30项 一致", "450万元 一致", "20项 一致", "250万元 一致"],
    ],
    [
      "gives each of two parts its own whole",
      "云门大学资助30项、450万元，分别占资助数和资助经费的30%、30%。",
      ["30项 一致", "450万元 一致", "30% 一致", "30% 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("本单位", text, GRANTS)).toEqual(expected);
  });

  it("counts no items in money without a unit", () => {
    expect(drawnFor("本单位", "2023年，重点类40项。", KINDS)).toEqual(["40项 一致"]);
  });

  it("is right of nine months, and of their end, where the sheet of their last quarter has nothing else", () => {
    const text =
      "平川市2022年前三季度工作总结\n1—9月，新设个体户310户。截至9月底，全市个体户5200户。";
    expect(drawnFor("平川市", text, MARKET)).toEqual(["310户 一致", "5200户 一致"]);
  });
});
