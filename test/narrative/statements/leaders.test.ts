import { checkDraft } from "../../../src/check/checkDraft";
import { readingOfSheet } from "../../support/readingOfSheet";
import { textOf } from "../../support/textOf";

/** Districts in the manner of a bureau of statistics; the figures are invented. */
const DISTRICTS = [
  "2023年前三季度全市规模以上工业增加值",
  "县（市、区）|规上工业增加值（亿元）|规上工业增加值增速（%）",
  "全市|486.5|6.8",
  "东湖区|98.4|8.2",
  "西林县|76.3|9.1",
  "南桥市|112.7|5.4",
  "北岭县|64.8|-1.2",
  "青山区|83.5|7.6",
  "白水县|50.8|6.3",
];

describe("a table of members only", () => {
  it("is about the whole, and tells who leads by amount and by growth", () => {
    expect(textOf(readingOfSheet(DISTRICTS))).toBe(
      "2023年前三季度，全市规上工业增加值486.5亿元，同比增长6.8%。\n" +
        "分县（市、区）看，规上工业增加值居前三位的依次为南桥市（112.7亿元）、东湖区（98.4亿元）、青山区（83.5亿元）；" +
        "增速居前三位的依次为西林县（9.1%）、东湖区（8.2%）、青山区（7.6%）。",
    );
  });

  it("calls the members what they are, and heads them so among further sections", () => {
    const ofDistricts = DISTRICTS.map((row) => row.replace(/^(.{2})[县市](?=\|)/, "$1区"));
    expect(textOf(readingOfSheet(ofDistricts))).toContain("分区看，");
    const ofBoth = DISTRICTS.map((row) => row.replace("南桥市", "南桥县"));
    expect(textOf(readingOfSheet(ofBoth))).toContain("分县区看，");
  });

  it.each([
    [
      "its title says that they are some",
      "2023年前三季度部分县（市、区）工业增加值",
      "所列县（市、区）中，",
    ],
    ["its title says which", "2023年前三季度重点县（市、区）工业增加值", "分重点县（市、区）看，"],
  ])("that does not print all tells who leads among those, where %s", (_, title, opening) => {
    const text = textOf(readingOfSheet([title, ...DISTRICTS.slice(1)]));
    expect(text).toContain(`${opening}规上工业增加值居前三位`);
  });

  it("that does not print all, by its note, tells so", () => {
    const note = "注：仅列增加值居前六位的县（市、区），其余未列。";
    expect(textOf(readingOfSheet([...DISTRICTS, note]))).toContain("所列县（市、区）中，");
  });

  it("without a total tells who leads, and nothing of the first row", () => {
    const text = textOf(readingOfSheet(DISTRICTS.filter((row) => !row.startsWith("全市"))));
    expect(text).toMatch(/^2023年前三季度，分县（市、区）看，规上工业增加值居前三位的依次为南桥市/);
    expect(text).not.toContain("居全市第");
  });

  it("names nobody as leading where one has no figure, or a place is shared", () => {
    const gap = DISTRICTS.map((row) => row.replace("|64.8|", "||"));
    expect(textOf(readingOfSheet(gap))).not.toContain("规上工业增加值居前三位");
    const tied = DISTRICTS.map((row) => row.replace("|98.4|", "|112.7|"));
    expect(textOf(readingOfSheet(tied))).not.toContain("规上工业增加值居前三位");
  });

  it("says of none of four that they lead: to name three would name nearly all; all are told", () => {
    const ofFour = DISTRICTS.slice(0, 7).map((row) => row.replace("|486.5|", "|352.2|"));
    const text = textOf(readingOfSheet(ofFour));
    expect(text).not.toContain("居前三位");
    expect(text).toContain(
      "分县（市、区）看，规上工业增加值从高到低依次为南桥市（112.7亿元）、东湖区（98.4亿元）、西林县（76.3亿元）、北岭县（64.8亿元）。",
    );
  });

  it("tells nothing of four that are not all: the total is more than theirs", () => {
    expect(textOf(readingOfSheet(DISTRICTS.slice(0, 7)))).not.toContain("分县");
  });

  it("tells all of a few, the largest first, and lets the check find each in its cell", () => {
    const reading = readingOfSheet([
      "2023年全校各校区基本情况",
      "校区|在校生（人）|教职工（人）",
      "南校区|5000|420",
      "东校区|12000|900",
      "合计|17000|1320",
    ]);
    const text = textOf(reading);
    expect(text).toContain(
      "分校区看，在校生从高到低依次为东校区（12000人）、南校区（5000人）；教职工依次为东校区（900人）、南校区（420人）。",
    );
    const verdicts = checkDraft(reading, text).checked.map(({ judgement }) => judgement.verdict);
    expect(verdicts).toEqual(Array.from({ length: 6 }, () => "consistent"));
  });
});
