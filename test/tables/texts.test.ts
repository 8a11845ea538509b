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

  it("stands in several columns, each headed by what its texts are", () => {
    expect(
      textsOn([
        "序号|工作板块|主要做法|存在问题|下一步打算",
        "1|科技投入|建立调度机制。|投入意愿不强。|加强督查考核。",
        "2|创新主体|实行动态管理。||加强梯次培育。",
      ]).texts,
    ).toEqual([
      ["文字!C2", "科技投入", "measure", "建立调度机制。"],
      ["文字!D2", "科技投入", "problem", "投入意愿不强。"],
      ["文字!E2", "科技投入", "plan", "加强督查考核。"],
      ["文字!C3", "创新主体", "measure", "实行动态管理。"],
      ["文字!E3", "创新主体", "plan", "加强梯次培育。"],
    ]);
  });

  it("is a list of problems with their causes and what will be done", () => {
    expect(
      textsOn([
        "存在问题|原因分析|整改措施|责任科室",
        "研发投入强度偏低|部分企业投入意愿不强。|加强督查考核。|规划科",
      ]).texts.map(([cell, , role]) => [cell, role]),
    ).toEqual([
      ["文字!A2", "problem"],
      ["文字!B2", "problem"],
      ["文字!C2", "plan"],
    ]);
  });

  it("is known by the kinds beside it, whatever these are headed", () => {
    expect(
      textsOn([
        "类型|内容",
        "做法|建立调度机制。",
        "问题|投入意愿不强，底子薄。",
        "打算|加强督查考核。",
      ]).texts,
    ).toEqual([
      ["文字!B2", "", "measure", "建立调度机制。"],
      ["文字!B3", "", "problem", "投入意愿不强，底子薄。"],
      ["文字!B4", "", "plan", "加强督查考核。"],
    ]);
  });

  it("stands line by line under numbered headings", () => {
    expect(
      textsOn([
        "2023年科技工作总结",
        "一年来，我局扎实推进各项工作。",
        "一、主要成效",
        "获评省级创新型县，位次前移。",
        "二、存在的问题",
        "企业研发投入意愿不强。",
        "三、下一步打算",
        "实施梯度培育计划，加强调度。",
      ]),
    ).toEqual({
      texts: [
        ["文字!A2", "", "preamble", "一年来，我局扎实推进各项工作。"],
        ["文字!A4", "一、主要成效", "achievement", "获评省级创新型县，位次前移。"],
        ["文字!A6", "二、存在的问题", "problem", "企业研发投入意愿不强。"],
        ["文字!A8", "三、下一步打算", "plan", "实施梯度培育计划，加强调度。"],
      ],
      refused: [],
      orientations: ["text"],
    });
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
