import { checked, drawn } from "./checkedIn";

/** Right figures are read off the sheets of `checkedIn`; derived ones are worked by hand beside each case. */
describe("a figure of a text", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "goes on about what the first names; a stated place is believed",
      "研发经费8.4亿元，同比增长12.0%，居全市第3位。",
      ["8.4亿元 一致", "12.0% 一致", "第3位 一致"],
    ],
    [
      "of last year's text stands in the year before",
      "2022年，研发经费7.5亿元。",
      ["7.5亿元 年份或期间错位 8.4亿元"],
    ],
    [
      "of the year before may be named on purpose",
      "研发经费由上年的7.5亿元增加到8.4亿元。",
      ["7.5亿元 一致", "8.4亿元 一致"],
    ],
    [
      "of a place in brackets, or of a list, is of the indicator that the clause before names",
      "从投入强度看，临江县（2.68%）、西坪县（1.73%）分列前后，东岭县2.68%。",
      ["2.68% 一致", "1.73% 不一致 1.37%", "2.68% 一致"],
    ],
    [
      "is compared with somebody's: 2.68 - 1.37 points, 2.68 ÷ 1.37",
      "临江县投入强度2.68%，比西坪县高1.31个百分点。",
      ["2.68% 一致", "1.31个百分点 一致"],
    ],
    [
      "goes on from the year that the sentence starts from: 14 - 6, (14 ÷ 6)^(1/4) - 1",
      "科技平台从2018年的6个增加到14个，四年净增8个，年均增长23.6%。",
      ["6个 一致", "14个 一致", "8个 一致", "23.6% 舍入一致"],
    ],
    [
      "in numerals has a point like any other",
      "研发经费八点四亿元。研发经费八点六亿元。",
      ["八点四亿元 一致", "八点六亿元 不一致 8.4亿元"],
    ],
    [
      "of several together is of none of them",
      "临江县、西坪县投入强度分别为2.68%、1.37%，合计占全市的66.0%。",
      ["2.68% 一致", "1.37% 一致", "66.0% 查无出处"],
    ],
    ["is converted", "技术合同交易额5.23亿元。", ["5.23亿元 一致"]],
    ["may be rounded", "技术合同交易额5.2亿元。", ["5.2亿元 舍入一致"]],
    ["has its unit", "技术合同交易额5.23万元。", ["5.23万元 单位有误 5.23亿元"]],
    ["has its direction", "技术合同交易额同比增长7.3%。", ["7.3% 不一致 下降7.3%"]],
    [
      "of a rate changes by points: 2.15 - 2.04",
      "投入强度提高0.11%。",
      ["0.11% %与百分点混用 提高0.11个百分点"],
    ],
    [
      "of an amount grows by per cent",
      "科技型中小企业增长50个百分点。",
      ["50个百分点 %与百分点混用 增长50%"],
    ],
    [
      "is so many times more, or so many times what it was: 150 ÷ 100",
      "科技型中小企业增长了1.5倍。科技型中小企业是上年的1.5倍。",
      ["1.5倍 不一致 增长0.5倍", "1.5倍 一致"],
    ],
    [
      "of a target is computed: 150 ÷ 140",
      "科技型中小企业完成年度目标的107.1%。",
      ["107.1% 舍入一致"],
    ],
    [
      "belongs to whom the text names",
      "临江县投入强度2.68%。海川县投入强度居全市第3位。",
      ["2.68% 一致", "第3位 一致"],
    ],
    [
      "is a share of what the text says, and of nothing the workbook does not have: 38.2 ÷ 96.5",
      "高新技术产业产值占规上工业产值的39.6%。产值占GDP的39.6%。",
      ["39.6% 舍入一致", "39.6% 查无出处"],
    ],
    [
      "that is stated goes before one computed: 38.2 ÷ 36.4 - 1 is 4.9 %",
      "高新技术产业产值增长7.1%。高新技术产业产值增长4.9%。",
      ["7.1% 一致", "4.9% 口径不同 增长7.1%"],
    ],
    [
      "may stand on a base that the text itself revises: 2.15 - 2.01",
      "投入强度比上年提高0.14个百分点[1]。\n[1]2021年投入强度修订为2.01%。",
      ["0.14个百分点 口径不同 提高0.11个百分点", "2.01% 口径不同 2.04%"],
    ],
    [
      "has a hedge with a side",
      "技术合同交易额超5亿元。技术合同交易额近5亿元。",
      ["5亿元 舍入一致", "5亿元 不一致 5.23亿元"],
    ],
    [
      "may be written in tenths",
      "高新技术产业产值占规上工业产值近四成。高新技术产业产值占规上工业产值近六成。",
      ["四成 舍入一致", "六成 不一致 39.59%"],
    ],
    [
      "of a list belongs to the name in its place",
      "研发经费和高新技术产业产值分别增长7.1%和12.0%。",
      ["7.1% 不一致 增长12.0%", "12.0% 不一致 增长7.1%"],
    ],
    ["that equals another indicator's proves nothing", "全年组织培训150场。", ["150场 查无出处"]],
    [
      "that is masked is answered",
      "研发经费居全市第x位，增长xx.x%，投入   亿元。",
      ["第x位 未填 第3位", "xx.x% 未填 增长12%", "   亿元 未填 8.4亿元"],
    ],
    [
      "of the year is none of some months",
      "1-9月研发经费8.4亿元。",
      ["8.4亿元 年份或期间错位 8.4亿元"],
    ],
    [
      "is about what stands before the colon, each in its year",
      "2022年科技平台情况。科技平台：14个（上年11个，+27.3%）。科技平台：2020年9个、2021年11个。科技平台：2018—2022年依次为6个、6个、9个、11个、41个。",
      [
        "14个 一致",
        "11个 一致",
        "27.3% 舍入一致",
        "9个 一致",
        "11个 一致",
        "6个 一致",
        "6个 一致",
        "9个 一致",
        "11个 一致",
        "41个 不一致 14个",
      ],
    ],
    [
      "that a change is measured from is of its own year: 150 - 100",
      "科技型中小企业150家，比2021年的100家增加50家。",
      ["150家 一致", "100家 一致", "50家 一致"],
    ],
    ["has its ranking before the verb as well", "研发经费全市排名第3位。", ["第3位 一致"]],
    [
      "may be a share that has risen to it: 38.2 ÷ 96.5",
      "高新技术产业产值占规模以上工业产值的比重提高到39.6%。",
      ["39.6% 舍入一致"],
    ],
    [
      "is reached for the first time where no year before has reached it",
      "科技平台14个，首次突破13个。科技平台14个，首次突破10个。",
      ["14个 一致", "首次 一致", "13个 舍入一致", "14个 一致", "首次 不一致 14个", "10个 舍入一致"],
    ],
    [
      "that is new is not refuted by how many more there are: 14 - 11",
      "科技平台新增3个。科技平台新增5个。",
      ["3个 一致", "5个 口径不同 3个"],
    ],
    [
      "carries on about whom the clause names",
      "东岭县投入强度2.68%，西坪县1.37%。",
      ["2.68% 一致", "1.37% 一致"],
    ],
    [
      "in traditional, full-width characters is the same figure",
      "研發經費８．４億元，同比增長１２．０％。",
      ["８．４億元 一致", "１２．０％ 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  it("is shown with its cells and the rule by which it was found", () => {
    const { figures } = checked("科技型中小企业完成年度目标的107.1%。");
    expect(figures).toMatchObject([{ cells: ["台账!C4", "台账!G4"], rule: "completion" }]);
  });
});

describe("a claiming word", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "may be false beside a right figure: +50 % is no doubling",
      "科技型中小企业达到150家，实现翻番。",
      ["150家 一致", "翻番 不一致 1.5倍"],
    ],
    ["of a target missed: 8.4 ÷ 8.8", "研发经费超额完成年度目标。", ["超额完成 不一致 完成95.5%"]],
    ["of a target met: 150 > 140", "科技型中小企业超额完成年度目标。", ["超额完成 一致"]],
    [
      "of the first place is of one alone",
      "临江县投入强度2.68%，居全市首位。",
      ["2.68% 一致", "首位 不一致 并列第1位"],
    ],
    [
      "of a record is of every year before: 181 in 2020",
      "发明专利授权量178件，创历史新高。科技平台14个，创历史新高。",
      ["178件 一致", "创历史新高 不一致 178件", "14个 一致", "创历史新高 一致"],
    ],
    ["is none inside another word", "加快打造区域科技创新高地，创新高水平平台。", []],
  ])("%s", (_, text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  it("of a tie is asked for where there is one", () => {
    expect(drawn("临江县投入强度居全市第1位。临江县投入强度居全市并列第1位。")).toEqual([
      "第1位 不一致 并列第1位",
      "并列 一致",
      "第1位 一致",
    ]);
  });
});

describe("a text against itself", () => {
  const findings = (text: string) =>
    checked(text).findings.map(({ rule, reason }) => [rule, reason]);

  it("has one value for one indicator", () => {
    expect(findings("研发经费8.4亿元。\n年末，研发经费8.6亿元。")).toEqual([
      ["two-values", "同一指标前后不一：8.4亿元，8.6亿元"],
    ]);
    expect(findings("研发经费8.4亿元。\n研发经费84000万元。")).toEqual([]);
  });

  it("has parts that add up: 3 + 8 + 4 is 15", () => {
    expect(findings("科技平台14个，其中国家级3个、省级8个、市级4个。")).toEqual([
      ["parts-of-total", "分项之和为15，与合计14个不符"],
    ]);
    expect(findings("科技平台14个，其中国家级2个、省级8个、市级4个。")).toEqual([]);
  });

  it("has averages that follow from its figures: 1500 ÷ 12 is 125", () => {
    expect(findings("累计培训12期1500人次，平均每期150人。")).toEqual([
      ["average-of-total", "按文中数值计算，平均为125，文中为150人"],
    ]);
    expect(findings("累计培训12期1500人次，平均每期125人。")).toEqual([]);
  });

  it("has shares that make up the whole: 62.5 + 25.5 + 13 is 101", () => {
    expect(findings("三类经费占比分别为62.5%、25.5%和13.0%。")).toEqual([
      ["shares-of-hundred", "各项占比之和为101%"],
    ]);
    expect(findings("三类经费占比分别为62.5%、25.5%和12.0%。")).toEqual([]);
    expect(findings("三类经费占比分别为33.3%、33.3%和33.3%。")).toEqual([]);
  });

  it("has shares that follow from the part and its total: 4 of 14 is 28.57", () => {
    expect(findings("科技平台14个，其中国家级4个，占25.0%。")).toEqual([
      ["share-of-levels", "按文中数值计算，占比为28.57%，文中为25.0%"],
    ]);
    expect(findings("科技平台14个，其中国家级4个，占28.6%。")).toEqual([]);
  });

  it("has no list said to fall that rises", () => {
    expect(findings("设备投入从高到低依次为临江县5.1亿元、东岭县6.2亿元、西坪县1.3亿元。")).toEqual(
      [["order-of-list", "文中称由高到低，6.2亿元却大于其前的5.1亿元"]],
    );
    expect(findings("设备投入从高到低依次为临江县6.2亿元、东岭县5.1亿元、西坪县1.3亿元。")).toEqual(
      [],
    );
  });

  it("has growth that follows from the levels it names: 9 ÷ 7.5 is 20 % more", () => {
    expect(findings("设备投入由7.5亿元增加到9.0亿元，增长12%。")).toEqual([
      ["growth-of-levels", "按文中前后两个数值计算，变动为20%，文中为12%"],
    ]);
    expect(findings("设备投入由7.5亿元增加到9.0亿元，增长20%。")).toEqual([]);
  });
});

describe("a text and its workbook", () => {
  it("holds no figure against what it only names: documents, plans, editions, days", () => {
    const text =
      "按海科〔2022〕12号和“863计划”要求，第四届大赛于6月8日举行，“十四五”过半，5G基站与第三产业一并推进。";
    expect(drawn(text)).toEqual([]);
  });

  it("names what the text leaves out, bad news first: the target missed, then what fell", () => {
    const { unmentioned } = checked("研发经费8.4亿元。");
    expect(unmentioned[0]).toMatchObject({ indicator: "技术合同交易额", cells: ["台账!C5"] });
    expect(unmentioned.map(({ indicator }) => indicator)).not.toContain("研发经费");
  });
});
