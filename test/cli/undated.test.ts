import { checkCommand } from "../../src/cli/checkCommand";
import { factsCommand } from "../../src/cli/factsCommand";
import { narrateCommand } from "../../src/cli/narrateCommand";
import { writeFile } from "node:fs/promises";
import { ranBy } from "../support/ranBy";
import { saveBook, useFolder } from "../support/savedBook";

const folder = useFolder();
const undated = () => folder.path("台账.xlsx");
const dated = () => folder.path("有年份.xlsx");

const ROWS = [
  ["指标", "单位", "本年", "上年"],
  ["研发经费", "亿元", 8.4, 7.5],
];

beforeAll(async () => {
  await saveBook(undated(), { 台账: ROWS });
  await saveBook(dated(), { 台账: [["甲县2022年主要指标"], ...ROWS] });
});

describe("a workbook that names no year", () => {
  it("asks once for the year, and gives what it can without one", async () => {
    const { code, complaints } = await ranBy(narrateCommand)(undated());
    expect(code).toBe(0);
    expect(complaints.join("\n")).toMatch(
      /台账\.xlsx：工作簿没有写明是哪一年的数据.*--period 2023/,
    );
  });

  it("is of the year that the command names", async () => {
    const run = await ranBy(narrateCommand)(undated(), "--period", "2023");
    expect(run.printed).toMatch(/2023年.*研发经费支出8\.4亿元/);
    expect(run.complaints).toEqual([]);
  });

  it("lists its figures under that year", async () => {
    const { printed } = await ranBy(factsCommand)(
      undated(),
      "--period",
      "2023",
      "--format",
      "json",
    );
    const { observations } = JSON.parse(printed) as { observations: { period: string }[] };
    expect(observations.map(({ period }) => period)).toEqual(["2023年", "2022年"]);
  });

  it("is held against a draft of that year", async () => {
    const draft = folder.path("文稿.txt");
    await writeFile(draft, "2023年，研发经费8.4亿元。");
    const { printed } = await ranBy(checkCommand)(undated(), draft, "--period", "2023");
    expect(printed).toContain("一致 1");
  });
});

describe("a workbook that names its year", () => {
  it("keeps it whatever is asked for", async () => {
    const { code, complaints } = await ranBy(narrateCommand)(dated(), "--period", "2019");
    expect(code).toBe(2);
    expect(complaints.join("\n")).toMatch(/没有.*数据.*可选：2022年/);
  });
});
