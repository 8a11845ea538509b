import { fillDraft } from "../../src/revise/fillDraft";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { bookOf, sheetOf } from "../support/sheetOf";
import { checked, drawnFor } from "./checkedIn";

/** Of the first two months alone: tables of tourism are told before a quarter ends. */
const TOURISM = readWorkbook(
  bookOf(
    sheetOf("全州", [
      "澄江州2023年1—2月旅游业主要指标|<|<",
      "指标|1—2月|同比增长(%)",
      "接待游客人次(万人次)|544.41|7.97",
      "旅游总收入(亿元)|49.37|19.57",
    ]),
    sheetOf("项目", ["2023年一季度文旅项目|<", "指标|个数", "新开工项目(个)|3", "续建项目(个)|21"]),
  ),
);

/** Each class of posts by columns that are no parts of one another; 行政编制 and 事业编制 are parts of 核定编制. */
const POSTS = readWorkbook(
  bookOf(
    sheetOf("编制情况", [
      "2023年清溪乡机关事业编制情况（单位：名）|<|<|<",
      "类别|核定编制|在编|空编",
      "行政编制|27|18|9",
      "事业编制|25|18|7",
      "合计|52|36|16",
    ]),
  ),
);

const TRADEMARKS = readWorkbook(
  bookOf(
    sheetOf("商标活跃度", [
      "2019年上半年澄江市各区商标活跃情况|<|<",
      "区域|2019年上半年新增注册商标（件）|每新增1户市场主体同时新增注册商标（件）",
      "临江|30594|1.89",
      "东岭|22399|0.52",
      "西平|18204|1.65",
      "北河|17492|0.74",
      "全市|95000|1.10",
    ]),
  ),
);

const SCHOOLS = readWorkbook(
  bookOf(
    sheetOf("简表", [
      "澄江市2020年教育事业统计简表（单位：人）|<|<",
      "学段|招生数|在校生数",
      "幼儿园|92786|226274",
      "小学|102331|621791",
      "合计|195117|848065",
    ]),
  ),
);

const WATER = readWorkbook(
  bookOf(
    sheetOf("经营", [
      "2023年集团各供水公司经营情况|<|<",
      "单位|供水量（万吨）|同比增长（%）",
      "崖城供水有限公司|300|2",
      "城郊供水有限公司|200|25",
      "集团|500|10",
    ]),
  ),
);

const GRAIN = readWorkbook(
  bookOf(
    sheetOf("产量", [
      "主要年份粮食产量|<",
      "年份|粮食总产量(万吨)",
      "1994|887.4",
      "1995|919.93",
      "1996|952.2",
      "1997|961.78",
    ]),
  ),
);

const wrongIn = (subject: string, text: string, reading: Reading) =>
  drawnFor(subject, text, reading).filter((one) => !/ (?:一致|舍入一致)$/.test(one));

function filled(subject: string, text: string, reading: Reading): string | false {
  const made = fillDraft(reading, text, { subject });
  return made.ok && made.value.text;
}

describe("when it is", () => {
  const TITLE = "澄江州2023年第一季度旅游工作总结\n";

  it("months named behind a source hold for the paragraph", () => {
    const text = `${TITLE}根据省厅第三方调查结果，2023年1—2月，全州接待游客544.41万人次，同比增长7.97%。实现旅游总收入49.37亿元，同比增长19.57%。`;
    expect(wrongIn("澄江州", text, TOURISM)).toEqual([]);
  });

  it("what the workbook has of some months alone is of these where the text has named them in another paragraph", () => {
    const text = `${TITLE}2023年1—2月，全州接待游客544.41万人次。\n旅游市场回暖。旅游总收入49.37亿元，同比增长19.57%。`;
    expect(wrongIn("澄江州", text, TOURISM)).toEqual([]);
  });

  it("and is that of another time where it has not", () => {
    const text = `${TITLE}全州实现旅游总收入49.37亿元。`;
    expect(wrongIn("澄江州", text, TOURISM)).toEqual(["49.37亿元 年份或期间错位 49.37亿元"]);
  });

  it("from what to what in years: the first and the last of them, not all added up", () => {
    const text = "1994年到1997年，粮食总产量由xxx万吨增加到xxx万吨。";
    expect(filled("全省", text, GRAIN)).not.toMatch(/3721/);
    expect(wrongIn("全省", text.replace("xxx", "887.4").replace("xxx", "961.78"), GRAIN)).toEqual(
      [],
    );
  });
});

describe("of what it is", () => {
  const POSTS_TEXT =
    "2023年，全乡核定编制52名，在编36名，空编16名。其中行政编制27名，在编18名；事业编制25名，在编18名。";

  it("其中 behind several totals need not be of the last", () => {
    expect(wrongIn("清溪乡", POSTS_TEXT, POSTS)).toEqual([]);
    expect(checked(POSTS_TEXT, POSTS).findings).toEqual([]);
  });

  it("and a blank behind it is not filled with what the last leaves of the part", () => {
    const text = POSTS_TEXT.replace("27名", "xx名").replace("25名", "xx名");
    expect(filled("清溪乡", text, POSTS)).not.toMatch(/编制[97]名/);
  });

  it("a body of the sentence before may be whose the next figure is", () => {
    const text = "2020年，全市幼儿园804所，比上年增加24所。招生92786人。";
    expect(wrongIn("澄江市", text, SCHOOLS)).toEqual(["804所 查无出处", "24所 查无出处"]);
    expect(filled("澄江市", text.replace("92786", "xxxx"), SCHOOLS)).not.toContain("195117");
  });

  it("a heading that is somebody's name says whose the figures behind it are", () => {
    const text =
      "一、总体情况。供水量500万吨，同比增长10%。\n二、城郊供水有限公司。累计实现供水量200万吨，同比增长25%。";
    const drawn = `2023年集团经营情况\n${text}`;
    expect(wrongIn("集团", drawn, WATER)).toEqual([]);
    const blank = drawn.replace("200", "xxx");
    expect(filled("集团", blank, WATER)).toBe(drawn);
  });

  it("合计新增 adds up what the sentence before named of each, and no quotients", () => {
    const text =
      "2019年上半年，临江新增注册商标30594件。临江、东岭、西平三区合计新增7.12万件，占全市的74.9%。";
    expect(wrongIn("澄江市", text, TRADEMARKS)).toEqual([]);
    const blank = text.replace("7.12", "xx.xx");
    expect(filled("澄江市", blank, TRADEMARKS)).toBe(text);
  });

  it("a list before 新增 has each its own, and the places of a list in words", () => {
    const text =
      "2019年上半年，东岭、西平、北河分别新增注册商标22399件、18204件和17492件，分列第二、三、四位。";
    expect(drawnFor("澄江市", text, TRADEMARKS)).toEqual([
      "22399件 一致",
      "18204件 一致",
      "17492件 一致",
      "第二 一致",
      "三 一致",
      "四位 一致",
    ]);
  });
});
