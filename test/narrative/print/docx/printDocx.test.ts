import { sentenceOf } from "../../../support/sentenceOf";
import type { Narrative, Section, TextNode } from "../../../../src/narrative/narrative";
import { printDocx } from "../../../../src/narrative/print/docx/printDocx";
import { printText } from "../../../../src/narrative/print/printText";
import { toTraditional } from "../../../../src/narrative/print/toTraditional";
import { writeNarrative } from "../../../../src/narrative/writeNarrative";
import { parseXml, type XmlElement } from "../../../manifest/parseXml";
import { openDocx } from "../../../support/openDocx";
import { LEDGER_BOOK, sampleReading } from "../../../support/sampleReading";

let ledger: Narrative;

beforeAll(async () => {
  const written = writeNarrative(await sampleReading(LEDGER_BOOK), { length: "full" });
  if (!written.ok) throw new Error(written.problem.code);
  ledger = written.value;
});

/** A text of one section with one paragraph of the user's own words. */
function quoting(text: string, heading = ""): Narrative {
  const node: TextNode = { type: "quoted", text, cell: { sheet: "文字", row: 1, column: 2 } };
  const section: Section = {
    heading,
    role: "opening",
    paragraphs: [{ sentences: [sentenceOf([node])] }],
  };
  return { title: "总结", subject: "", sections: [section], omitted: [] };
}

/** The one element of that name somewhere below. */
function find(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

const attributesOf = (xml: string | undefined, name: string) =>
  find(parseXml(xml ?? "<none/>"), name)?.attributes;

/** One style: what it says of paragraphs and of characters. */
async function styleOf(narrative: Narrative, id: string) {
  const { files } = await openDocx(await printDocx(narrative));
  const style = parseXml(files["word/styles.xml"] ?? "").children.find(
    ({ attributes }) => attributes["styleId"] === id,
  );
  if (!style) throw new Error(`There is no style ${id}`);
  return {
    font: find(style, "rFonts")?.attributes,
    size: find(style, "sz")?.attributes["val"],
    indent: find(style, "ind")?.attributes,
    adjustment: find(style, "jc")?.attributes["val"],
    line: style.children
      .find(({ name }) => name === "pPr")
      ?.children.find(({ name }) => name === "spacing")?.attributes,
  };
}

const allSlots = (name: string) => ({
  hint: "eastAsia",
  ascii: name,
  eastAsia: name,
  hAnsi: name,
  cs: name,
});

describe("a Word document by GB/T 9704-2012", () => {
  it("says what the plain text says, paragraph by paragraph", async () => {
    const { paragraphs } = await openDocx(await printDocx(ledger));
    expect(paragraphs.map(({ text }) => text)).toEqual(
      printText(ledger)
        .split(/\n+/)
        .filter((line) => line !== ""),
    );
  });

  // 1 mm = 1440/25.4 = 56.693 twips: 210 and 297 mm; 37, 28, 210 - 28 - 156 and 297 - 37 - 225 mm (clauses 5.1, 5.2.1).
  it("stands on A4 with 37 mm above, 28 mm left and a type area of 156 x 225 mm", async () => {
    const { files } = await openDocx(await printDocx(ledger));
    expect(attributesOf(files["word/document.xml"], "pgSz")).toMatchObject({
      w: "11906",
      h: "16838",
    });
    expect(attributesOf(files["word/document.xml"], "pgMar")).toMatchObject({
      top: "2098",
      left: "1587",
      right: "1474",
      bottom: "1984",
      gutter: "0",
    });
  });

  // 225 mm / 22 = 28.99 pt; 156 mm / 28 = 15.79 pt, 0.207 pt less than 3号 (clause 5.2.3).
  it("has 22 lines a page and 28 characters a line", async () => {
    const { files } = await openDocx(await printDocx(ledger));
    expect(attributesOf(files["word/document.xml"], "docGrid")).toEqual({
      type: "linesAndChars",
      linePitch: "579",
      charSpace: "-849",
    });
    const { line } = await styleOf(ledger, "Normal");
    expect(line).toMatchObject({ line: "579", lineRule: "exact" });
  });

  // 2号 = 22 pt, 3号 = 16 pt, 4号 = 14 pt; Word counts half-points.
  it.each([
    ["the title 2号 小标宋, centred", "Title", "方正小标宋简体", "44", "center"],
    ["text 3号 仿宋", "BodyText", "仿宋_GB2312", "32", undefined],
    ["一、 in 3号 黑体", "Heading1", "黑体", "32", undefined],
    ["（一） in 3号 楷体", "Heading2", "楷体_GB2312", "32", undefined],
    ["1. in 3号 仿宋", "Heading3", "仿宋_GB2312", "32", undefined],
    ["（1） in 3号 仿宋", "Heading4", "仿宋_GB2312", "32", undefined],
    ["odd page numbers 4号 宋体, on the right", "PageNumberOdd", "宋体", "28", "right"],
    ["even page numbers 4号 宋体, on the left", "PageNumberEven", "宋体", "28", "left"],
  ])("sets %s", async (_, id, font, size, adjustment) => {
    expect(await styleOf(ledger, id)).toMatchObject({ font: allSlots(font), size, adjustment });
  });

  it.each(["BodyText", "Heading1", "Heading2"])("begins %s two characters in", async (id) => {
    const { indent } = await styleOf(ledger, id);
    expect(indent).toEqual({ firstLineChars: "200", firstLine: "640" });
  });

  it("puts page numbers between dashes, one character in from the outer edge", async () => {
    const { files } = await openDocx(await printDocx(ledger));
    const footers = [files["word/footer1.xml"] ?? "", files["word/footer2.xml"] ?? ""];
    expect(footers.map((xml) => xml.replace(/<w:instrText[^>]*>|<[^>]+>/g, ""))).toEqual([
      expect.stringContaining("— PAGE —"),
      expect.stringContaining("— PAGE —"),
    ]);
    expect(footers.map((xml) => attributesOf(xml, "pStyle")?.["val"])).toEqual([
      "PageNumberOdd",
      "PageNumberEven",
    ]);
    expect(files["word/document.xml"]).toMatch(
      /<w:footerReference w:type="default" r:id="rId(\d+)"\/><w:footerReference w:type="even"/,
    );
    expect(files["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
    expect((await styleOf(ledger, "PageNumberOdd")).indent).toEqual({
      rightChars: "100",
      right: "280",
    });
    expect((await styleOf(ledger, "PageNumberEven")).indent).toEqual({
      leftChars: "100",
      left: "280",
    });
  });

  it("leaves no font to a theme, and sets quotation marks and dashes in the Chinese one", async () => {
    const { files } = await openDocx(await printDocx(quoting("科技“小巨人”——1—11月…")));
    expect(Object.keys(files).filter((path) => path.includes("theme"))).toEqual([]);
    expect(Object.values(files).join("")).not.toMatch(/[tT]heme/);
    const runs = (files["word/document.xml"] ?? "").match(/<w:r>.*?<\/w:rPr>/g) ?? [];
    expect(new Set(runs)).toEqual(new Set(['<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>']));
  });

  it.each([
    ["一、科技投入", "Heading1"],
    ["（一）专利", "Heading2"],
    ["1.授权", "Heading3"],
    ["（1）发明专利", "Heading4"],
  ])("takes the level of %s from its number", async (heading, style) => {
    const { paragraphs } = await openDocx(await printDocx(quoting("文字。", heading)));
    expect(paragraphs[1]).toEqual({ style, text: heading });
  });

  it("begins a paragraph where the user's own words break the line", async () => {
    const { paragraphs } = await openDocx(await printDocx(quoting("第一段。\r\n第二段。")));
    expect(paragraphs.slice(1)).toEqual([
      { style: "BodyText", text: "第一段。" },
      { style: "BodyText", text: "第二段。" },
    ]);
  });

  it.each([
    ["markup", `</w:t><w:br/>"&amp;" <script>'`],
    ["a control character", "研\u0000发\u0008经\u001f费\ufffe", "研发经费"],
    ["half a character", "研\ud800发", "研发"],
    ["what the library takes for a placeholder", "{default-bullet-numbering-0} {{a}}"],
    ["blanks", "  研  发 "],
  ])("keeps %s from harming the file", async (_, hostile, shown = hostile) => {
    const { paragraphs, files } = await openDocx(
      await printDocx({ ...quoting(hostile), title: hostile }, { appendix: true }),
    );
    expect(paragraphs[0]?.text).toBe(shown);
    expect(paragraphs[1]?.text).toBe(shown);
    expect(() => parseXml(files["word/document.xml"] ?? "")).not.toThrow();
    expect(() => parseXml(files["docProps/core.xml"] ?? "")).not.toThrow();
  });

  it("sets Traditional text in fonts that hold its characters, and says so to Word", async () => {
    const traditional = await toTraditional(ledger);
    expect((await styleOf(traditional, "BodyText")).font).toEqual(allSlots("仿宋"));
    const { files } = await openDocx(await printDocx(traditional));
    expect(attributesOf(files["word/styles.xml"], "lang")).toMatchObject({ eastAsia: "zh-TW" });
    expect(files["word/styles.xml"]).not.toContain("GB2312");
  });
});

describe("the bytes of a Word document", () => {
  afterEach(() => jest.useRealTimers());

  it("are the same today and tomorrow", async () => {
    jest.useFakeTimers({ now: Date.UTC(2024, 1, 29), doNotFake: ["nextTick", "setImmediate"] });
    const today = await printDocx(ledger, { appendix: true });
    jest.setSystemTime(Date.UTC(2031, 10, 5, 12, 30));
    const later = await printDocx(ledger, { appendix: true });
    expect(Buffer.compare(today, later)).toBe(0);
  });

  it("name neither a date nor a person", async () => {
    const { dates, files } = await openDocx(await printDocx(ledger));
    expect(new Set(dates.map((date) => date.toISOString()))).toEqual(
      new Set(["1980-01-01T00:00:00.000Z"]),
    );
    expect(files["docProps/core.xml"]).not.toMatch(/created|modified|creator|lastModifiedBy/);
  });
});
