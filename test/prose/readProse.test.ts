import fc from "fast-check";
import { readProse } from "../../src/prose/readProse";
import { FIGURE_RULES } from "../../src/prose/grammar/readFigure";
import { WORD_RULES } from "../../src/prose/grammar/rules/wordRules";
import { SET_ASIDE_RULES } from "../../src/prose/setAside/setAsideRules";
import { TIME_RULES } from "../../src/prose/times/timeRules";
import { drawn } from "./drawn";

describe("a sentence is read to questions", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "a clause without a subject goes on about the last",
      "研发经费8.4亿元，同比增长12%，居全市第3位。",
      [
        "8.4亿元 level of 研发经费",
        "12% growth up of 研发经费",
        "第3位 rank level 全市 of 研发经费",
      ],
    ],
    [
      "a time before the name is that of the figure",
      "2022年1—9月，全县研发经费6.1亿元。",
      ["6.1亿元 level of 研发经费 whose 全县 2022/1-9"],
    ],
    [
      "a time compared with is none",
      "专利授权量比2018年增长48.3%。",
      ["48.3% growth up of 专利授权量"],
    ],
    [
      "where it comes from is of the year before",
      "研发经费由上年的7.5亿元增加到8.4亿元。",
      ["7.5亿元 level of 研发经费 -1", "8.4亿元 level of 研发经费"],
    ],
    [
      "times in a list are each of a figure",
      "专利授权量2021年、2022年分别增长5.1%、4.6%。",
      ["5.1% growth up of 专利授权量 2021", "4.6% growth up of 专利授权量 2022"],
    ],
    [
      "a month of a year may be one of its own",
      "2022年9月，用电量21亿千瓦时。",
      ["21亿千瓦时 level of 用电量 2022/9-9"],
    ],
    [
      "the structure of industries is three shares",
      "三次产业结构为10.4:48.6:41.0。",
      [
        "10.4 share 地区生产总值 of 第一产业增加值",
        "48.6 share 地区生产总值 of 第二产业增加值",
        "41.0 share 地区生产总值 of 第三产业增加值",
      ],
    ],
    [
      "the shares of industries in the gross product are in their order",
      "三次产业占GDP的比重为10.4:48.6:41.0。",
      [
        "10.4 share 地区生产总值 of 第一产业增加值",
        "48.6 share 地区生产总值 of 第二产业增加值",
        "41.0 share 地区生产总值 of 第三产业增加值",
      ],
    ],
    [
      "the gross product has its figure right behind it, and is no name such as 5G or PM2.5",
      "全年实现GDP762亿元。",
      ["762亿元 level of GDP 0"],
    ],
    [
      "a bracket with a figure of its own is passed over",
      "研发经费是2018年（4.2亿元）的2倍。",
      ["4.2亿元 level of 研发经费是2018年 2018", "2倍 multiple to of 研发经费"],
    ],
    [
      "a sign alone says that it fell",
      "平均住院日7.2天，-0.6天。",
      ["7.2天 level of 平均住院日", "-0.6天 change down of 平均住院日"],
    ],
    [
      "the structure of a year ago and that of now are three shares each",
      "三次产业结构由上年的11.0:47.5:41.5调整为10.4:48.6:41.0。",
      [
        "11.0 share 地区生产总值 of 第一产业增加值 -1",
        "47.5 share 地区生产总值 of 第二产业增加值 -1",
        "41.5 share 地区生产总值 of 第三产业增加值 -1",
        "10.4 share 地区生产总值 of 第一产业增加值",
        "48.6 share 地区生产总值 of 第二产业增加值",
        "41.0 share 地区生产总值 of 第三产业增加值",
      ],
    ],
    [
      "a proportion to one is how many times the other",
      "城乡居民收入比由上年的1.72∶1缩小到1.69∶1。",
      ["1.72∶1 level of 城乡居民收入比 -1", "1.69∶1 level of 城乡居民收入比"],
    ],
    [
      "a proportion without a unit goes from one to the other",
      "城乡居民收入比由上年的1.72缩小至1.69。",
      ["1.72 level of 城乡居民收入比 -1", "1.69 level of 城乡居民收入比"],
    ],
    [
      "days with a tenth are a figure, and they are cut short or drawn out",
      "平均住院日为8.4日，比上年缩短0.2日；县中医院9.3日，延长0.1日。",
      [
        "8.4日 level of 平均住院日",
        "0.2日 change down of 平均住院日",
        "9.3日 level of 县中医院",
        "0.1日 change up of 县中医院",
      ],
    ],
    [
      "more or less is done by its own verb",
      "科技型企业36家，比上年多申报4家。粮食52万吨，比上年减产1.2万吨。",
      [
        "36家 level of 科技型企业",
        "4家 change up of 科技型企业",
        "52万吨 level of 粮食",
        "1.2万吨 change down of 粮食",
      ],
    ],
    [
      "a fall that widens is a growth rate that is less",
      "产值下降1.8%，降幅比上年扩大0.7个百分点。",
      ["1.8% growth down of 产值", "0.7个百分点 points growth down of 产值"],
    ],
    [
      "places listed with their growth hold their places in turn",
      "临江县、东岭县分别增长9.1%、8.7%，分列第2、3位。",
      [
        "9.1% growth up whose 临江县",
        "8.7% growth up whose 东岭县",
        "第2 rank growth true whose 临江县",
        "3位 rank growth true whose 东岭县",
      ],
    ],
    [
      "who the first three are is said before their figures",
      "研发经费居前三位的是临江县、东岭县和西坪县，分别为9亿元、8亿元和7亿元。",
      ["9亿元 level of 临江县", "8亿元 level of 东岭县", "7亿元 level of 西坪县"],
    ],
    [
      "个 before others in points are points",
      "甲医院、乙医院使用率分别提高12.5个和2.5个百分点。",
      ["12.5个 points level up of 甲医院", "2.5个百分点 points level up of 乙医院使用率"],
    ],
    [
      "到账 is no 到, 成都 no 都, and money striven for and had is no plan",
      "到账经费30万元。成都市、江口市分别为20万元、10万元。争取上级资金8万元。",
      [
        "30万元 level of 到账经费",
        "20万元 level of 到账经费 whose 成都市",
        "10万元 level of 到账经费 whose 江口市",
        "8万元 level of 上级资金",
      ],
    ],
    [
      "a rate is said once more in a bracket",
      "研发经费增长六成（60.2%）。",
      ["六成 growth up of 研发经费", "60.2% growth up of 研发经费"],
    ],
    [
      "lists are read name by name",
      "甲产业和乙产业产值分别增长5%和6%。",
      ["5% growth up of 甲产业", "6% growth up of 乙产业产值"],
    ],
    [
      "parts know their total",
      "平台14个，其中国家级2个、省级8个。",
      ["14个 level of 平台", "2个 level of 国家级 part of 0", "8个 level of 省级 part of 0"],
    ],
    [
      "what is counted may stand behind",
      "新增12家高新技术企业。",
      ["12家 level new of 高新技术企业"],
    ],
    [
      "a share has its whole",
      "技改投资占工业投资的比重为31%。",
      ["31% share 工业投资 of 技改投资"],
    ],
    [
      "what rises by points after a share is the share",
      "技改投资占工业投资的31%，比上年提高2个百分点。",
      ["31% share 工业投资 of 技改投资", "2个百分点 points share up 工业投资 of 技改投资"],
    ],
    [
      "a gap has its benchmark",
      "投入强度高于全省平均水平0.3个百分点。",
      ["0.3个百分点 gap level up 全省平均水平 of 投入强度"],
    ],
    ["so many more is not up to so many", "产值增长到3倍。", ["3倍 multiple to of 产值"]],
    [
      "what is to be reached is a target",
      "力争高新技术企业达到30家。",
      ["30家 target of 高新技术企业 planned"],
    ],
    [
      "the mark of an item is no part of a name",
      "一是研发经费8.4亿元。",
      ["8.4亿元 level of 研发经费"],
    ],
    ["words claim, too", "研发经费超额完成年度目标。", ["超额完成 met beyond of 研发经费"]],
    [
      "masks ask",
      "专利授权量xx件，居全省第x位。",
      ["xx件 level of 专利授权量", "第x位 rank level 全省 of 专利授权量"],
    ],
    [
      "numerals count",
      "获奖两项，居全市第四位。",
      ["两项 level of 获奖", "第四位 rank level 全市 of 获奖"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  it.each([
    "云科〔2022〕12号文件要求",
    "“863计划”和《2035年规划》",
    "第四届大赛、第三产业、第二批名单",
    "一是抓项目，二是抓平台",
    "（二）1.强化服务",
    "于6月8日至2022年9月30日举行",
    "联系电话：0551-62345678，13812345678",
    "5G、PM2.5、ISO9001",
    "产值超千亿元的省",
    "十个方面、四个意识、一批项目",
    "超过500项的有河东区",
  ])("numbers that claim nothing are left alone: %s", (text) => {
    expect(drawn(text)).toEqual([]);
  });
});

describe("reading", () => {
  const piece = fc.constantFrom(
    ..."研发经费 8.4亿元 ， 。 同比 增长 12% 居全市 第3位 其中 、 和 分别 （ ） x 〔2022〕5号 \n 占 的比重 由 上年的 增加到 翻番 近 多 万 百分之三 ﹪".split(
      " ",
    ),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  it("gives every statement the words of the text that it stands at, in their order", () => {
    fc.assert(
      fc.property(text, (draft) => {
        const { statements } = readProse(draft);
        let before = 0;
        for (const { text: words, start, end, sentence } of statements) {
          expect(draft.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(sentence.start).toBeLessThanOrEqual(start);
          before = start;
        }
      }),
    );
  });

  it("reads a sentence the same wherever it stands", () => {
    fc.assert(
      fc.property(text, (draft) => {
        const alone = readProse(draft).statements.map((one) => one.text);
        const behind = readProse(`${draft}\n另起一段。\n${draft}`).statements.map(
          (one) => one.text,
        );
        expect(behind).toEqual([...alone, ...alone]);
      }),
    );
  });

  it("knows each of its rules by a name of its own and says why it is there", () => {
    for (const rules of [FIGURE_RULES, WORD_RULES, SET_ASIDE_RULES, TIME_RULES]) {
      const names = rules.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(rules.every(({ because }) => because.trim() !== "")).toBe(true);
    }
  });
});
