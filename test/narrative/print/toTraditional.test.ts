import { NO_TOPIC, sentenceOf } from "../../support/sentenceOf";
import { nodesIn } from "../../../src/narrative/nodesIn";
import type { Narrative, TextNode } from "../../../src/narrative/narrative";
import { printHtml } from "../../../src/narrative/print/printHtml";
import { printSentence } from "../../../src/narrative/print/printSentence";
import { printText } from "../../../src/narrative/print/printText";
import { toTraditional } from "../../../src/narrative/print/toTraditional";
import { traditionalWriter } from "../../../src/narrative/print/traditionalWriter";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import type { Qualifier } from "../../../src/tables/observation";
import { LEDGER_BOOK, sampleReading } from "../../support/sampleReading";
import { regionReading } from "../../support/regionReading";

function hubei(): Narrative {
  const written = writeNarrative(regionReading(), { subject: "湖北" });
  if (!written.ok) throw new Error(written.problem.code);
  return written.value;
}

/** One sentence of these nodes, in Traditional characters. */
async function convert(...nodes: readonly TextNode[]): Promise<string> {
  const paragraphs = [{ sentences: [sentenceOf(nodes)] }];
  const { sections } = await toTraditional({
    title: "",
    subject: "",
    sections: [{ heading: "", role: "opening", paragraphs }],
    omitted: [],
  });
  const [sentence] = sections[0]?.paragraphs[0]?.sentences ?? [];
  return sentence ? printSentence(sentence) : "";
}

function figure(value: number, symbol: string, qualifier?: Qualifier): TextNode {
  return {
    type: "quantity",
    factId: "",
    topic: NO_TOPIC,
    kind: "level",
    value,
    unit: { symbol, base: symbol, factor: 1 },
    decimals: 0,
    ...(qualifier && { qualifier }),
    rule: "read",
    operands: [],
  };
}

describe("toTraditional", () => {
  // Written by hand after the Taiwan Ministry of Education's standard forms (臺, 佔, 並列); figures as they were.
  it("writes a whole text in Traditional characters", async () => {
    expect(printText(await toTraditional(hubei())))
      .toBe(`2022年湖北研究與試驗發展（R&D）經費投入情況

一、科技投入

2022年，湖北R&D經費支出1254.7億元，佔全國的4.1%，總量居全國第7位；R&D經費投入強度2.33%，居全國第12位，低於全國水平0.21個百分點。

二、存在問題

R&D經費支出總量雖居全國第7位，但投入強度仍低於全國水平0.21個百分點。
`);
  });

  it("changes no figure, cell, rule or identity", async () => {
    const written = writeNarrative(await sampleReading(LEDGER_BOOK), { length: "full" });
    if (!written.ok) throw new Error(written.problem.code);
    const traditional = await toTraditional(written.value);
    const facts = ({ sections }: Narrative) =>
      sections
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
        .map((sentence) => ({
          ...sentence,
          clauses: sentence.clauses.map(({ tells }) => tells),
          nodes: nodesIn(sentence).map((node) => ({ ...node, text: "", words: {} })),
        }));
    expect(facts(traditional)).toEqual(facts(written.value));
    expect(traditional.subject).toBe(written.value.subject);
    expect(traditional.omitted).toBe(written.value.omitted);
    const digits = (text: string) => text.match(/[\d.]+/g);
    expect(digits(printText(traditional))).toEqual(digits(printText(written.value)));
  });

  it.each<[number, string, Qualifier | undefined, string]>([
    [120, "项", "余", "120餘項"],
    [120, "项", "多", "120多項"],
    [20, "亿元", "约", "約20億元"],
    [20, "亿元", "近", "近20億元"],
    [50, "家", "以上", "50家以上"],
    [3, "个百分点", undefined, "3個百分點"],
    [3, "R&D", undefined, "3R&D"],
  ])("writes the words at %d%s %s after the text", async (value, unit, qualifier, text) => {
    expect(await convert(figure(value, unit, qualifier))).toBe(text);
  });

  // 余杭 is 餘杭, 范县 is 范縣, 谷城 is 穀城 (so the places' own older signs): one character, two origins
  it.each([
    ["余杭区", "餘杭區"],
    ["范县", "范縣"],
    ["于洪区", "于洪區"],
    ["谷城县", "穀城縣"],
    ["乾县", "乾縣"],
    ["沈阳", "瀋陽"],
    ["台州", "台州"],
    ["R&D经费", "R&D經費"],
    ["GDP", "GDP"],
  ])("writes the name %s as %s", async (name, text) => {
    expect(await convert({ type: "name", text: name })).toBe(text);
  });

  it.each(["研發經費", "台灣積體電路", "裏程碑計劃", "臺北市", "高新技術企業"])(
    "leaves %s, which is Traditional already, as the workbook has it",
    async (name) => {
      expect(await convert({ type: "name", text: name })).toBe(name);
    },
  );

  it("writes the user's own words so too, and changes characters, not words", async () => {
    const cell = { sheet: "文字", row: 1, column: 1 };
    expect(
      await convert({ type: "quoted", text: "加强软件研发，显著提升信息化水平。", cell }),
    ).toBe("加強軟件研發，顯著提升信息化水平。");
  });

  it("leaves periods alone where their words are the same in both", async () => {
    const write = await traditionalWriter();
    const words = "2022年1—11月上半年前三季度本年上年下年";
    expect(write(words)).toBe(words);
    expect(await convert({ type: "period", period: { kind: "relative", offset: 3 } })).toBe(
      "3年後",
    );
    expect(
      await convert({
        type: "period",
        period: { kind: "calendar", year: 2022, months: { from: 1, to: 11 } },
      }),
    ).toBe("2022年1—11月");
  });

  it("is the same done twice", async () => {
    const once = await toTraditional(hubei());
    expect(printText(await toTraditional(once))).toBe(printText(once));
  });

  it("tells HTML its script", async () => {
    expect(printHtml(await toTraditional(hubei()))).toMatch(/^<article lang="zh-Hant">/);
  });
});
