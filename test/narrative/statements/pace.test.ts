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
});
