import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative, type NarrativeChoice } from "../../../src/narrative/writeNarrative";
import { readingOfSheet } from "../../support/readingOfSheet";

/** The text of a plain sheet without its title. */
function textOf(rows: readonly string[], choice: NarrativeChoice = {}): string {
  const written = writeNarrative(readingOfSheet(rows, "Sheet1"), choice);
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value).split("\n").slice(1).join("\n").trim();
}

const BANK = [
  "平川县2023年6月末金融机构存贷款情况（单位：亿元）",
  "指标|余额|比年初增加|比年初增长（%）|同比增长（%）|同比多增",
  "各项存款|560.2|45.3|8.8|9.8|12.1",
  "各项贷款|423.5|38.6|10.0|12.4|-4.5",
];

const MONTH = [
  "甲县2023年6月主要指标",
  "指标|本月|环比增长（%）|同比增长（%）",
  "工业用电量（万千瓦时）|3200|2.3|6.7",
];

const ONLY = [
  "甲县2023年6月主要指标",
  "指标|环比增长（%）",
  "工业用电量|2.3",
  "商品房销售面积|-1.2",
];

const TWO_YEARS = [
  "2021年甲市主要经济指标",
  "指标|绝对量|同比增长（%）|两年平均增长（%）",
  "规模以上工业增加值（亿元）|126.5|12.3|6.5",
  "固定资产投资（亿元）|326.5|12.3|-1.5",
];

const YEARLY = [
  "平川县主要科技指标",
  "指标|2020年|2021年|2022年|2023年|年均增速%",
  "技术合同成交额（亿元）|2.3|4.1|7.8|12.6|76.2",
];

const ENDS = ["平川县2023年企业情况", "指标|2023年|比上年末增加", "高新技术企业（家）|120|8"];

const PLACES = [
  "平川县2023年主要指标",
  "指标|2023年|全省位次|位次变化|尚差",
  "专利授权量（件）|120|5|↑2|3",
  "高新技术企业（家）|30|8|后移1位|0",
];

const MOVED = [
  "2021年1-6月甲市主要经济指标",
  "指标|绝对量|同比增长（%）|增速比上年同期±（百分点）|占比（%）|占比变化（百分点）",
  "工业投资（亿元）|126.5|12.3|6.5|32.1|-0.4",
  "民间投资（亿元）|96.5|2.3|-1.5|42.1|0.4",
];

const FURTHER_BACK = [
  "2023年1-3月甲县文旅指标",
  "指标|绝对量|同比增长（%）|较2019年同期±%",
  "旅游收入（亿元）|32.6|62.3|-4.1",
];

const TIMES = [
  "2022年甲县科技指标",
  "指标|2022年|2022年为2012年的倍数",
  "高新技术企业（家）|125|5.2",
];

const SHORT = [
  "平川县2023年1-6月主要指标",
  "指标|全年目标|1-6月完成|完成率（%）|尚差",
  "专利授权量（件）|200|120|60|80",
];

const WRONG = [
  "平川县2023年3月情况",
  "指标|2022年末|2023年3月末|比年初增加",
  "贷款余额（亿元）|400|423.5|33.5",
];

const MEMBERS = [
  [
    "2023年6月各县工业用电量",
    "地区|工业用电量（万千瓦时）|环比增长（%）",
    "甲县|3200|2.3",
    "乙县|4200|3.3",
    "丙县|2200|1.3",
    "丁县|1200|-1.3",
  ],
];

const FASTER = [
  "平川县2023年1—9月主要指标",
  "指标|同比增长（%）|较1—8月增减（百分点）|全市位次",
  "民间投资|6.1|0.4|2",
  "工业投资|9.8|-1.2|4",
];

const TREND = [
  "平川县2023年各月用电情况",
  "指标|2023年5月|2023年6月|环比增长（%）",
  "工业用电量（万千瓦时）|3128|3200|2.3",
];

describe("movements that are none over the year before", () => {
  it.each([
    [
      "are told behind the level and its growth, and their base is named once",
      BANK,
      "2023年6月，平川县各项存款余额560.2亿元，同比增长9.8%，较年初增加45.3亿元，增长8.8%，同比多增12.1亿元；各项贷款余额423.5亿元，同比增长12.4%，较年初增加38.6亿元，增长10%，同比少增4.5亿元。",
    ],
    [
      "are told of the month before",
      MONTH,
      "2023年6月，甲县工业用电量3200万千瓦时，同比增长6.7%，环比增长2.3%。",
    ],
    [
      "are told where there is nothing else",
      ONLY,
      "2023年6月，甲县工业用电量环比增长2.3%，商品房销售面积环比下降1.2%。",
    ],
    [
      "are told of two years on average",
      TWO_YEARS,
      "2021年，甲市规模以上工业增加值126.5亿元，比上年增长12.3%，两年平均增长6.5%；固定资产投资326.5亿元，比上年增长12.3%，两年平均下降1.5%。",
    ],
    [
      "are told of all years as the sheet has them",
      YEARLY,
      "2023年，平川县技术合同成交额12.6亿元，比上年增长61.5%，年均增长76.2%，创2020年以来新高。",
    ],
    [
      "are told since the end of the year before where the year has ended",
      ENDS,
      "2023年，平川县高新技术企业120家，比上年末增加8家。",
    ],
    [
      "are told over a year further back, or over its same months",
      FURTHER_BACK,
      "2023年一季度，甲县旅游收入32.6亿元，同比增长62.3%，比2019年同期下降4.1%。",
    ],
    [
      "are told as so many times what it was in a year",
      TIMES,
      "2022年，甲县高新技术企业125家，是2012年的5.2倍。",
    ],
    [
      "are told of growth and of shares",
      MOVED,
      "2021年上半年，甲市工业投资126.5亿元，同比增长12.3%，增速比上年同期加快6.5个百分点，占比为32.1%，同比下降0.4个百分点；民间投资96.5亿元，同比增长2.3%，增速比上年同期回落1.5个百分点，占比为42.1%，同比提高0.4个百分点。",
    ],
    [
      "are told of growth and that of the months so far a month earlier",
      FASTER,
      "2023年前三季度，平川县民间投资同比增长6.1%，增速居全市第2位，增速比1—8月加快0.4个百分点；工业投资同比增长9.8%，增速居全市第4位，增速比1—8月回落1.2个百分点。",
    ],
    [
      "say nothing more of a target than its figures do",
      SHORT,
      "2023年上半年，平川县专利授权量120件，完成年度目标的60%，快于时间进度10.0个百分点。",
    ],
    [
      "are told of a month from its own figures",
      TREND,
      "2023年6月，平川县工业用电量3200万千瓦时，环比增长2.3%。",
    ],
  ])("%s", (_, rows, text) => {
    expect(textOf(rows)).toBe(text);
  });

  it("are told of places, and of targets that stand nowhere", () => {
    const text = textOf(PLACES);
    expect(text).toContain("专利授权量120件，居全省第5位，比上年前移2位。");
    expect(text).toContain("高新技术企业达30家，位居全省第8位，较上年下降1位，达到年度目标。");
    expect(text).toContain("专利授权量虽位次比上年前移2位，但距年度目标还差3件。");
  });

  it("are reported where the levels of both times do not bear them out", () => {
    const written = writeNarrative(readingOfSheet(WRONG, "Sheet1"), {});
    if (!written.ok) throw new Error(written.problem.code);
    expect(printText(written.value)).toContain("较年初增加33.5亿元");
    expect(written.value.omitted).toContainEqual(
      expect.objectContaining({
        kind: "since",
        problem: { code: "stored-differs", detail: { stored: 33.5, computed: 23.5 } },
      }),
    );
  });

  it("are no growth: nobody is ranked by them, and no growth is computed beside them", () => {
    const facts = MEMBERS.map((rows) => textOf(rows, { length: "full" }));
    for (const text of facts) expect(text).not.toMatch(/增速居|同比增长/);
  });
});
