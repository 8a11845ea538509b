import { checkDraft } from "../../../src/check/checkDraft";
import { readingOfSheet } from "../../support/readingOfSheet";
import { textOf } from "../../support/textOf";

/** Towns with goals of planting; the figures are invented. */
const TOWNS = [
  "2023年各乡镇油菜播种任务完成情况|<|<|<",
  "乡　镇|油菜播种面积（亩）|<|<",
  "^|任务|完成|完成率",
  "东河镇|10500|10860|103.4%",
  "西河乡|6800|6950|102.2%",
  "南山镇|9600|9720|101.3%",
  "北山镇|9200|9080|98.7%",
  "中原乡|5600|5460|97.5%",
  "平川镇|5800|5820|100.3%",
];

describe("members with goals", () => {
  it("are told by what is done of them, those short of it by name, and not by who has most", () => {
    const reading = readingOfSheet(TOWNS);
    const text = textOf(reading);
    expect(text).toContain(
      "分乡镇看，东河镇、西河乡、南山镇油菜播种面积分别完成年度目标的103.4%、102.2%和101.3%，进度居前；" +
        "中原乡、北山镇分别完成97.5%和98.7%，进度靠后。",
    );
    expect(text).not.toContain("居前三位");
    const verdicts = checkDraft(reading, text).checked.map(({ judgement }) => judgement.verdict);
    expect(new Set(verdicts)).toEqual(new Set(["consistent"]));
  });

  it("all of which are met leave nobody behind", () => {
    const met = TOWNS.map((row) =>
      row.replace("9080|98.7%", "9220|100.2%").replace("5460|97.5%", "5610|100.1%"),
    );
    expect(textOf(readingOfSheet(met))).toMatch(/进度居前。$/);
  });

  it("name the last three of many that are all short of them", () => {
    const far = TOWNS.map((row) =>
      row.replace("|10", "|7").replace(/\|(?:10|9)(\d\.\d%)$/, "|7$1"),
    ).concat("高原镇|4000|2800|70.0%", "林海镇|3000|2040|68.0%");
    expect(textOf(readingOfSheet(far))).toMatch(/；林海镇、高原镇、平川镇分别完成.*进度靠后。$/);
  });

  it("are called as the sheet heads them", () => {
    const mixed = TOWNS.map((row) => row.replace("乡　镇", "镇街").replace("中原乡", "中原管理处"));
    expect(textOf(readingOfSheet(mixed))).toContain("分镇街看，");
  });
});
