import { sentenceOf } from "../../support/sentenceOf";
import type { Narrative, TextNode } from "../../../src/narrative/narrative";
import { printHtml } from "../../../src/narrative/print/printHtml";
import { printJson } from "../../../src/narrative/print/printJson";
import { printRows } from "../../../src/narrative/print/printRows";
import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { regionReading } from "../../support/regionReading";

function hubei(): Narrative {
  const written = writeNarrative(regionReading(), { subject: "湖北" });
  if (!written.ok) throw new Error(written.problem.code);
  return written.value;
}

/** A text of one sentence of one quoted node. */
function quoting(text: string): Narrative {
  const node: TextNode = { type: "quoted", text, cell: { sheet: "文字", row: 1, column: 2 } };
  return {
    title: "总结",
    subject: "",
    sections: [{ heading: "", role: "opening", paragraphs: [{ sentences: [sentenceOf([node])] }] }],
    omitted: [],
  };
}

describe("printText", () => {
  it("puts a blank line between title, headings and paragraphs", () => {
    expect(printText(hubei())).toBe(`2022年湖北研究与试验发展（R&D）经费投入情况

一、科技投入

2022年，湖北R&D经费支出1254.7亿元，占全国的4.1%，总量居全国第7位；R&D经费投入强度2.33%，居全国第12位，低于全国水平0.21个百分点。

二、存在问题

R&D经费支出总量虽居全国第7位，但投入强度仍低于全国水平0.21个百分点。
`);
  });
});

describe("printRows", () => {
  it("gives one cell a line", () => {
    expect(printRows(hubei()).map((row) => [row.length, row[0]?.slice(0, 6)])).toEqual([
      [1, "2022年湖"],
      [1, "一、科技投入"],
      [1, "2022年，"],
      [1, "二、存在问题"],
      [1, "R&D经费支"],
    ]);
  });

  it.each(["=1+1", "+86", "-1", "@SUM(A1)", " =1", "＝1", "\t=1"])(
    "keeps %j from being taken for a formula",
    (words) => {
      expect(printRows(quoting(words))[1]?.[0]).toBe(` ${words}`);
    },
  );
});

describe("printHtml", () => {
  it("marks each figure with the cells it rests on", () => {
    expect(printHtml(hubei())).toContain(
      '占全国的<span data-cells="2022年!B21 2022年!B4">4.1%</span>，总量居全国',
    );
  });

  it("escapes names and the user's own words", () => {
    const html = printHtml(quoting(`<img src=x onerror="alert('1')"> & more`));
    expect(html).toContain(
      "<p>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; more</p>",
    );
    expect(printHtml(hubei())).toContain("R&amp;D经费支出");
  });
});

describe("printJson", () => {
  const json = printJson(hubei(), regionReading());
  const [sentence] = json.sections[0]?.paragraphs[0]?.sentences ?? [];

  it("has the shape the command line promises", () => {
    expect(Object.keys(json)).toEqual([
      "title",
      "subject",
      "period",
      "sections",
      "tables",
      "refused",
      "contradictions",
      "omitted",
    ]);
    expect(json).toMatchObject({
      title: "2022年湖北研究与试验发展（R&D）经费投入情况",
      subject: "湖北",
      period: "2022年",
      tables: [{ id: "2022年!A3:C35", orientation: "entity-by-indicator" }],
      refused: [],
    });
  });

  it("gives every figure of a sentence with value, unit, kind, rule and cells", () => {
    const figures = sentence?.spans.filter(({ type }) => type === "quantity");
    expect(figures).toMatchObject([
      {
        text: "1254.7亿元",
        kind: "level",
        value: 1254.7,
        unit: "亿元",
        rule: "read",
        cells: ["2022年!B21"],
      },
      { text: "4.1%", kind: "share", rule: "share", cells: ["2022年!B21", "2022年!B4"] },
      { text: "第7位", kind: "rank", value: 7, rule: "rank" },
      { text: "2.33%", kind: "level", value: 0.0233, unit: "%", cells: ["2022年!C21"] },
      { text: "第12位", kind: "rank", value: 12 },
      {
        text: "0.21个百分点",
        kind: "gap",
        value: -0.21,
        unit: "个百分点",
        cells: ["2022年!C21", "2022年!C4"],
      },
    ]);
    expect(sentence?.spans.map(({ text }) => text).join("")).toBe(sentence?.text);
  });

  it("names all cells of a rank: the subject's, the 30 peers' and the total's that did not count", () => {
    const rank = sentence?.spans.find(({ text }) => text === "第12位");
    const cells = rank && "cells" in rank ? rank.cells : [];
    expect(cells).toHaveLength(32);
    expect(new Set(cells)).toContain("2022年!C4");
    expect(cells[0]).toBe("2022年!C21");
  });

  it("tells why something was left out", () => {
    expect(json.omitted).toMatchObject([
      { indicator: "R&D经费", kind: "growth", code: "no-previous-period", cells: ["2022年!B21"] },
      { indicator: "R&D经费投入强度", kind: "points-change" },
    ]);
    for (const { reason } of json.omitted) expect(reason).not.toBe("");
  });
});
