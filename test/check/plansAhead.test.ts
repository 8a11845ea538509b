import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Made up: two years of a county, and what it was to reach in the second. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("主要指标", [
      "新河县2023年主要指标|<|<|<|<|<",
      "指标|单位|2022年|2023年|增长%|2023年目标",
      "地区生产总值|亿元|320|337.86|4.3|",
      "高新技术企业|家|120|160|33.3|150",
      "R&D经费|亿元|8.1|9.6|18.5|9.5",
    ]),
  ),
);

const drawn = (text: string) => drawnFor("新河县", text, BOOK);

describe("what is meant to be is not held against what was", () => {
  it.each([
    ["below a heading of the year to come", "二、2024年工作打算\n高新技术企业达到200家。"],
    ["two headings deep", "二、2024年工作打算\n（一）科技。\n高新技术企业达到200家。"],
    ["below a heading without a year", "下一步工作安排\n高新技术企业达到200家。"],
    ["behind 主要目标", "2024年主要目标\n2024年是关键之年。高新技术企业超过200家。"],
    ["力争, of no year that is said", "力争高新技术企业突破200家。"],
    ["behind 预期目标是", "主要预期目标是：高新技术企业达到200家。"],
  ])("%s", (_, text) => {
    expect(drawn(`高新技术企业160家。\n${text}`).slice(1)).toEqual(["200家 查无出处"]);
  });

  it("nor refuted where it is only expected", () => {
    expect(drawn("2023年，预计地区生产总值增长5%。")).toEqual(["5% 查无出处"]);
    expect(drawn("2023年，预计地区生产总值增长4.3%。")).toEqual(["4.3% 一致"]);
  });

  it("but held against what was to be reached in the year that it names", () => {
    expect(drawn("2023年目标任务：高新技术企业150家。")).toEqual(["150家 一致"]);
    expect(drawn("2023年力争高新技术企业达到180家。")).toEqual(["180家 不一致 150家"]);
  });

  it("is over with the next heading, and behind 实际", () => {
    expect(drawn("三、明年工作安排\n高新技术企业达到200家。\n四、其他\nR&D经费9.6亿元。")).toEqual([
      "200家 查无出处",
      "9.6亿元 一致",
    ]);
    expect(drawn("R&D经费高于预期目标；高新技术企业目标150家，实际完成160家。")).toEqual([
      "150家 一致",
      "160家 一致",
    ]);
  });

  it("leaves what a heading tells of the year that was", () => {
    expect(drawn("二、存在问题及下步打算\n高新技术企业170家。")).toEqual(["170家 不一致 160家"]);
  });
});
