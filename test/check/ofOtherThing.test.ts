import { fillDraft } from "../../src/revise/fillDraft";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented university, a county and a province, none of them with a figure for everything that is told. */
const SCHOOLS = readWorkbook(
  bookOf(
    sheetOf("学院", [
      "2021年青山大学各学院纵向项目|<|<",
      "学院|获批项目数（项）|获批经费（万元）",
      "物理学院|120|17900",
      "化学学院|80|13200",
      "合计|200|31100",
    ]),
  ),
);

const COUNTY = readWorkbook(
  bookOf(
    sheetOf("历年", [
      "白岭县科技创新情况|<|<|<|<",
      "指标|2017年|2018年|2019年|2020年",
      "高新技术企业（家）|5|9|13|18",
      "科技型中小企业（家）|40|52|70|88",
    ]),
  ),
);

const HELP = readWorkbook(
  bookOf(
    sheetOf("农村低保", [
      "2018年白岭县农村低保情况|<|<",
      "乡镇|户数（户）|发放低保金（万元）",
      "东山镇|620|210",
      "西河镇|410|130",
      "合计|1030|340",
    ]),
  ),
);

const HOLIDAY = readWorkbook(
  bookOf(
    sheetOf("旅游", [
      "2023年平川省假日旅游|<|<",
      "指标|单位|本期",
      "接待游客人数|万人次|2426.1",
      "门票收入|万元|29360.1",
    ]),
  ),
);

const GAPS = readWorkbook(
  bookOf(
    sheetOf("指标", [
      "2024年前三季度平川市主要指标|<|<",
      "指标|平川市增长（%）|全省增长（%）",
      "固定资产投资|5.2|1.3",
      "房地产开发投资|16.8|-12.6",
    ]),
  ),
);

const SO_FAR = readWorkbook(
  bookOf(
    sheetOf("区县", [
      "2022年1—10月平川市技术合同|<|<",
      "县区|成交额（亿元）|同比增长（%）",
      "东山县|5.1|12.0",
      "西河县|3.6|8.0",
      "合计|8.7|10.2",
    ]),
    sheetOf("全市", ["指标|单位|2022年|2021年", "财政科技支出|亿元|10.6|8.4"]),
  ),
);

const PROJECTS = readWorkbook(
  bookOf(
    sheetOf("投资", [
      "2015年白岭县交通固定资产投资|<|<",
      "项目|计划投资（亿元）|完成投资（亿元）",
      "交通固定资产投资|25.0|20.4",
      "马村港区扩建二期|8.8|6.9",
      "城北客运站|16.2|13.5",
    ]),
  ),
);

const HEADS = readWorkbook(
  bookOf(
    sheetOf("救助", [
      "2018年白岭县社会救助|<|<",
      "类别|户数（户）|人数（人）",
      "城市低保|6195|12533",
      "农村低保|7840|13026",
    ]),
  ),
);

describe("a figure that the words before it say to be of something else", () => {
  it.each<[because: string, body: string, text: string, expected: string]>([
    [
      "what came in is none of what was granted",
      "青山大学",
      "2021年，物理学院获批120项，到款26810万元。",
      "26810万元 查无出处",
    ],
    [
      "nor is a part of what came in",
      "青山大学",
      "2021年获批经费31100万元。全年到款科研经费4.8亿元。其中，纵向项目经费2.3亿元。",
      "2.3亿元 查无出处",
    ],
    [
      "what is granted is held against what was granted",
      "青山大学",
      "2021年，物理学院获批120项，获批经费26810万元。",
      "26810万元 不一致 17900万元",
    ],
    [
      "three years ask the year three years before",
      "白岭县",
      "2020年，全县高新技术企业达18家，三年净增13家。",
      "13家 一致",
    ],
    [
      "one each is of each of the named",
      "白岭县",
      "2020年，三塘镇、杨林镇高新技术企业不多，科技型中小企业各1家。",
      "1家 查无出处",
    ],
    [
      "help in town and country is no help in the country",
      "白岭县",
      "2018年，全县2100户享受城乡低保，发放低保金921万元。",
      "921万元 查无出处",
    ],
    [
      "a day is none of the holidays",
      "平川省",
      "2023年，平川省接待游客2426.1万人次。10月3日当天，接待游客600.9万人次。",
      "600.9万人次 查无出处",
    ],
    [
      "nor is what was compared with another year on that day",
      "平川省",
      "2023年，10月2日接待游客550.9万人次，比2019年同期增长9.4%；门票收入6810.1万元。",
      "6810.1万元 查无出处",
    ],
    [
      "until a day is until then",
      "平川省",
      "截至10月3日，平川省接待游客2500.1万人次。",
      "2500.1万人次 不一致 2426.1万人次",
    ],
    [
      "a gap to all is that of the office",
      "平川市",
      "2024年前三季度，房地产开发投资增长16.8%，而全省下降12.6%，增速高于全省29.4个百分点。",
      "29.4个百分点 一致",
    ],
    [
      "a year in a book of its first months may be of these",
      "平川市",
      "2022年1—10月，技术合同成交额8.7亿元。1—9月财政科技支出10.6亿元。",
      "10.6亿元 查无出处",
    ],
  ])("%s", (_, body, text, expected) => {
    const books = { 青山大学: SCHOOLS, 平川省: HOLIDAY, 平川市: GAPS } as const;
    const book = text.includes("低保")
      ? HELP
      : text.includes("科技支出")
        ? SO_FAR
        : (books[body as keyof typeof books] ?? COUNTY);
    expect(drawnFor(body, text, book)).toContain(expected);
  });

  it("a phase in the name of a project is no number", () => {
    const text = "2015年，交通固定资产投资20.4亿元。马村港区扩建二期完成投资6.9亿元。";
    expect(drawnFor("白岭县", text, PROJECTS)).toEqual(["20.4亿元 一致", "6.9亿元 一致"]);
  });

  it("those who came beside the households are not all", () => {
    const text = "2018年，城市低保对象12533人。城市低保新增276户462人，退出374户714人。";
    const told = drawnFor("白岭县", text, HEADS);
    expect(told.filter((one) => one.includes("不一致"))).toEqual([]);
  });

  it("fills no mask", () => {
    const filled = fillDraft(SCHOOLS, "2021年，物理学院获批xx项，到款xxxx万元。", {
      subject: "青山大学",
    });
    expect(filled.ok && filled.value.text).toBe("2021年，物理学院获批120项，到款xxxx万元。");
  });
});
