import { formatAddress } from "../../src/workbook/address";
import { readingOfDrawn } from "../support/readDrawn";

function textsOn(sheet: readonly string[]) {
  const reading = readingOfDrawn({ name: "", on: "文字", sheet, tables: [], figures: [] });
  const { texts, refused, tables } = reading;
  return {
    texts: texts.map(({ section, role, text, cell }) => [formatAddress(cell), section, role, text]),
    refused: refused.map(({ problem }) => problem.code),
    orientations: tables.map(({ orientation }) => orientation),
  };
}

describe("prose in the workbook", () => {
  it("is placed by its section and kind", () => {
    expect(
      textsOn([
        "章节|类型|文字",
        "前言|导语|一年来，工作取得进展。",
        "一、科技投入|做法|建立调度机制。",
        "一、科技投入|成绩|获评先进集体。",
        "二|问题|人才不足。",
        "三|计划|引进人才。",
      ]),
    ).toEqual({
      texts: [
        ["文字!C2", "前言", "preamble", "一年来，工作取得进展。"],
        ["文字!C3", "一、科技投入", "measure", "建立调度机制。"],
        ["文字!C4", "一、科技投入", "achievement", "获评先进集体。"],
        ["文字!C5", "二", "problem", "人才不足。"],
        ["文字!C6", "三", "plan", "引进人才。"],
      ],
      refused: [],
      orientations: ["text"],
    });
  });

  it("has its section and kind filled down, merged or not, to the last row", () => {
    const { texts } = textsOn(["章节|类型|文字", "科技投入|做法|甲。", "^|^|乙。", "||丙。"]);
    expect(texts.map(([, section, role]) => [section, role])).toEqual([
      ["科技投入", "measure"],
      ["科技投入", "measure"],
      ["科技投入", "measure"],
    ]);
  });

  it("keeps the words as they were typed", () => {
    const { texts } = textsOn(["章节|类型|文字", "一|做法|. 出台“双轮”政策(试行), 兑现 100 余项 "]);
    expect(texts[0]?.[3]).toBe("出台“双轮”政策(试行), 兑现 100 余项");
  });

  it("is refused where its kind is unknown, for it could only be put in a wrong place", () => {
    expect(textsOn(["章节|类型|文字", "一|天气|晴。", "一|做法|甲。"])).toMatchObject({
      texts: [["文字!C3", "一", "measure", "甲。"]],
      refused: ["unclear-header"],
    });
  });

  it("goes by its section where there is no kind", () => {
    expect(textsOn(["章节|文字", "问题|人才不足。", "计划|引进人才。"]).texts).toEqual([
      ["文字!B2", "问题", "problem", "人才不足。"],
      ["文字!B3", "计划", "plan", "引进人才。"],
    ]);
  });
});
