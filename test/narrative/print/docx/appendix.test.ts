import { nodesIn } from "../../../../src/narrative/nodesIn";
import type { Narrative } from "../../../../src/narrative/narrative";
import { printDocx } from "../../../../src/narrative/print/docx/printDocx";
import { listFigures } from "../../../../src/narrative/print/listFigures";
import { toTraditional } from "../../../../src/narrative/print/toTraditional";
import { writeNarrative } from "../../../../src/narrative/writeNarrative";
import { openDocx } from "../../../support/openDocx";
import { regionReading } from "../../../support/regionReading";
import { LEDGER_BOOK, sampleReading } from "../../../support/sampleReading";

function write(reading: ReturnType<typeof regionReading>, subject?: string): Narrative {
  const written = writeNarrative(reading, { ...(subject && { subject }), length: "full" });
  if (!written.ok) throw new Error(written.problem.code);
  return written.value;
}

async function table(narrative: Narrative): Promise<readonly string[]> {
  const { files } = await openDocx(await printDocx(narrative, { appendix: true }));
  const rows = (files["word/document.xml"] ?? "").match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  return rows.map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [])
      .map((cell) => (cell.match(/<w:p>.*?<\/w:p>/gs) ?? []).map(bare).join("; "))
      .join(" | "),
  );
}

const bare = (xml: string) => xml.replace(/<[^>]+>/g, "").replace(/&amp;/g, "&");

describe("the appendix of a Word document", () => {
  it("lists each figure under its sentence, with its cells and its rule", async () => {
    const rows = await table(write(regionReading(), "湖北"));
    // 湖北 stands in row 21 of the sheet, 全国 in row 4
    expect(rows.slice(0, 4)).toEqual([
      "序号 | 数据或用语 | 依据的单元格 | 规则",
      expect.stringMatching(/^1 \| 2022年，湖北R&D经费支出1254\.7亿元，占全国的4\.1%，.*。$/),
      "1.1 | 1254.7亿元 | 数值：2022年!B21 1254.7亿元 | 取自单元格",
      "1.2 | 4.1% | 部分：2022年!B21 1254.7亿元; 总量：2022年!B4 全国 30782.9亿元 | 占比 = 部分 ÷ 总量",
    ]);
    expect(rows[4]).toMatch(
      /^1\.3 \| 第7位 \| 本单位：2022年!B21 .*参加排位的其他成员：2022年!B5:B20 /,
    );
  });

  it("leaves no figure of the text out", async () => {
    const ledger = write(await sampleReading(LEDGER_BOOK));
    const figures = ledger.sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .flatMap((sentence) => nodesIn(sentence).filter(({ type }) => type === "quantity"));
    const listed = listFigures(ledger, "zh-CN").flatMap((sentence) => sentence.figures);
    const [numbered, claims] = [listed.filter(({ text }) => /\d/.test(text)), listed];
    expect(numbered.length).toBeGreaterThanOrEqual(figures.length);
    expect(claims.every(({ cells }) => cells.length > 0)).toBe(true);
    const rows = await table(ledger);
    expect(rows.filter((row) => /^\d+\.\d+ /.test(row))).toHaveLength(listed.length);
  });

  it("lists claiming words and the user's own words too", async () => {
    const listed = listFigures(write(await sampleReading(LEDGER_BOOK)), "zh-CN");
    const rules = listed.flatMap(({ figures }) => figures).map(({ text, rule }) => [text, rule]);
    expect(rules).toContainEqual([expect.stringContaining("超额完成"), expect.any(String)]);
    expect(rules).toContainEqual([expect.stringContaining("一年来"), undefined]);
    expect(await table(write(await sampleReading(LEDGER_BOOK)))).toContain(
      "1.1 | 原文 | 文字材料!C2 | 原文照录",
    );
  });

  it("is named under the text and begins a page of its own", async () => {
    const narrative = write(regionReading(), "湖北");
    const { paragraphs, files } = await openDocx(await printDocx(narrative, { appendix: true }));
    const own = paragraphs.filter(({ style }) => style.startsWith("Appendix"));
    expect(own.map(({ text }) => text)).toEqual(["附件：数据来源一览", "附件", "数据来源一览"]);
    expect(files["word/styles.xml"]).toMatch(
      /w:styleId="AppendixLabel">(?:(?!<\/w:style>).)*<w:pageBreakBefore\/>/,
    );
  });

  it("keeps each sentence on the page of its first figure", async () => {
    const narrative = write(regionReading(), "湖北");
    const { files } = await openDocx(await printDocx(narrative, { appendix: true }));
    expect(files["word/styles.xml"]).toMatch(
      /w:styleId="TableSentence">(?:(?!<\/w:style>).)*<w:keepNext\/>/,
    );
    const [, sentence = "", figure = ""] =
      (files["word/document.xml"] ?? "").match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(sentence.match(/w:pStyle w:val="TableSentence"/g)).toHaveLength(2);
    expect(figure).not.toContain("TableSentence");
  });

  it("is written in the script of the text; cells are shown as the workbook has them", async () => {
    const rows = await table(await toTraditional(write(regionReading(), "湖北")));
    expect(rows[0]).toBe("序號 | 數據或用語 | 依據的單元格 | 規則");
    expect(rows[3]).toBe(
      "1.2 | 4.1% | 部分：2022年!B21 1254.7亿元; 總量：2022年!B4 全国 30782.9亿元 | 佔比 = 部分 ÷ 總量",
    );
  });
});
