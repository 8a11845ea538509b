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

  it("is known by its sentences where the heading only says 内容; a section of its own tells what was done", () => {
    expect(
      textsOn([
        "板块|内容",
        "创新主体|深入实施高企倍增行动。",
        "存在问题|企业研发投入意愿不强，个别县区推进不平衡。",
        "下一步|实施科技型企业梯度培育计划。",
      ]),
    ).toEqual({
      texts: [
        ["文字!B2", "创新主体", "measure", "深入实施高企倍增行动。"],
        ["文字!B3", "存在问题", "problem", "企业研发投入意愿不强，个别县区推进不平衡。"],
        ["文字!B4", "下一步", "plan", "实施科技型企业梯度培育计划。"],
      ],
      refused: [],
      orientations: ["text"],
    });
  });

  it.each([
    { name: "a list of names", sheet: ["板块|内容", "创新主体|高新技术企业", "平台载体|孵化器"] },
    { name: "a table with figures", sheet: ["板块|内容|数量", "创新主体|新认定，已公示。|12"] },
    {
      name: "two columns of sentences",
      sheet: ["板块|内容|情况", "创新主体|实施倍增行动。|进展顺利，已完成。"],
    },
  ])("is not made of $name", ({ sheet }) => {
    expect(textsOn(sheet).texts).toEqual([]);
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
