import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { printText } from "../../../src/narrative/print/printText";
import { evidenceIn, recompute, sentencesOf } from "../../support/recompute";
import { readingOfSheet } from "../../support/readingOfSheet";

function written(...rows: string[]) {
  const narrative = writeNarrative(readingOfSheet(rows), {});
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return narrative.value;
}

const half = (name: string, actual: number, unit = "亿元") =>
  written("指标 | 单位 | 2016年上半年 | 2016年目标", `${name} | ${unit} | ${actual} | 100`);

describe("progress against the year that has passed", () => {
  it.each([
    ["ahead", 65.8, "完成年度目标的65.8%，快于时间进度15.8个百分点"],
    ["behind", 42, "完成年度目标的42%，慢于时间进度8.0个百分点"],
    ["with it", 50, "完成年度目标的50%，与时间进度同步"],
  ])("is told %s of it", (_, actual, words) => {
    expect(printText(half("技术合同成交额", actual))).toContain(words);
  });

  it("is the difference of the two rates as a reader sees them: 41.9% less 41.7%", () => {
    const rows = ["指标 | 单位 | 2016年1—5月 | 2016年目标", "税收收入 | 万元 | 2628 | 6265"];
    expect(printText(written(...rows))).toContain("41.9%，快于时间进度0.2个百分点");
  });

  it("is not told of a target that is reached", () => {
    expect(printText(half("技术合同成交额", 120))).not.toContain("时间进度");
  });

  it("is not told of what there is at a date", () => {
    expect(printText(half("现有高新技术企业", 80, "家"))).not.toContain("时间进度");
  });

  it("follows from the cells and the months", () => {
    const all = sentencesOf(half("技术合同成交额", 65.8)).flatMap(evidenceIn);
    const pace = all.find(({ rule }) => rule === "pace");
    if (!pace) throw new Error("no pace");
    expect(recompute(pace)).toBeCloseTo(pace.value, 9);
  });

  const TASKS = [
    "沣水工业园2016年1—3月主要经济指标任务完成情况表",
    "指标 | 单位 | 年度任务 | 1—3月完成 | 上年同期",
    "工业总产值 | 亿元 | 75 | 17.78 | 16.02",
    "税金 | 万元 | 35000 | 6925 | 6410",
    "中小企业营业总收入 | 亿元 | 69 | 16.36 | 14.87",
  ];

  it("is said once of several that are all behind, or all ahead, in their order", () => {
    expect(printText(written(...TASKS))).toMatch(
      /23\.7%；税金.*19\.8%.*23\.7%，上述三项分别慢于时间进度1\.3、5\.2和1\.3个百分点。/,
    );
  });

  it("counts those alone that are, where others stand before them", () => {
    const rows = ["工业投资 | 亿元 | 40 | 12.4 | 11.2", ...TASKS.slice(2)];
    expect(printText(written(...TASKS.slice(0, 2), ...rows))).toMatch(
      /快于时间进度6\.0个百分点；.*，后三项分别慢于时间进度/,
    );
  });

  it("is said of a total, and not of each of its parts", () => {
    const parts = ["其中：工业投资 | 亿元 | 40 | 9.2 | 8.1"];
    const text = printText(
      written(...TASKS.slice(0, 2), "固定资产投资 | 亿元 | 80 | 18.4 | 17.1", ...parts),
    );
    expect(text).toContain("固定资产投资18.4亿元");
    expect(text.match(/时间进度/g)).toHaveLength(1);
  });
});
