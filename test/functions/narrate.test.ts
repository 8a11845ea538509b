import { readFile } from "node:fs/promises";

import { sampleArea } from "../../scripts/reference/sampleArea";
import { narrateArea } from "../../src/functions/narrateArea";
import { narrate } from "../../src/functions/narrateFunction";
import { answerNarrative } from "../../src/functions/answerNarrative";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import type { Workbook } from "../../src/workbook/workbook";
import { LEDGER_BOOK, REGIONS_BOOK, sampleReading } from "../support/sampleReading";
import { callFunction, provideHost } from "./callFunction";

beforeAll(provideHost);

const regions = (): Promise<Workbook> => sampleArea({ sheet: "2022年", area: "A1:C34" });

const narrated = (area: Workbook, subject?: unknown, period?: unknown): unknown =>
  callFunction(() => answerNarrative(narrateArea(area, subject, period)));

describe("NARRATE", () => {
  it("says what the pane says, a sentence a cell", async () => {
    const reading = await sampleReading(REGIONS_BOOK);
    const written = writeNarrative(reading, { subject: "四川" });
    const text = written.ok ? printText(written.value) : "";
    const sentences = (narrated(await regions(), "四川", "2022年") as string[][]).flat();
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(sentences[0]).toContain("与辽宁并列全国第13位，低于全国水平0.40个百分点。");
  });

  it.each([
    ["nothing", undefined, undefined],
    ["Excel's nulls", null, null],
    ["blank cells on the desktop", 0, 0],
    ["empty texts", "", ""],
  ])(
    "takes the whole of a table of regions and the latest period for %s",
    async (_name, subject, period) => {
      const [[first]] = narrated(await regions(), subject, period) as [[string]];
      expect(first).toMatch(/^2022年，全国R&D经费支出30782\.9亿元/);
    },
  );

  it.each([[2022], ["2022"], ["2022年"], [[["2022年度"]]]])(
    "takes a period as it is written: %j",
    async (period) => {
      expect(narrated(await regions(), "北京", period)).toEqual(narrated(await regions(), "北京"));
    },
  );

  it.each([
    ["湖南北", undefined, ["#N/A", "工作簿中没有“湖南北”的数据"]],
    ["北京", 2021, ["#N/A", "工作簿中没有所选期间的数据"]],
    ["北京", "某年", ["#VALUE!", "“期间”不能填“某年”"]],
  ])("of %j in %j is refused with a reason", async (subject, period, expected) => {
    expect(narrated(await regions(), subject, period)).toEqual(expected);
  });

  it("has nothing to say of an area without figures", async () => {
    const titles = await sampleArea({ sheet: "2022年", area: "A1:C2" });
    expect(narrated(titles)).toEqual(["#N/A", expect.any(String)]);
  });

  it("knows the office's own area by what the text calls it", async () => {
    const ledger = await readXlsx(await readFile(`assets/samples/${LEDGER_BOOK}.xlsx`));
    if (!ledger.ok) throw new Error(ledger.problem.code);
    expect(narrated(ledger.value, "全市")).toEqual(narrated(ledger.value));
    expect(narrated(ledger.value, "全市")).toContainEqual([expect.stringContaining("全市")]);
  });
});

describe("the function itself", () => {
  const called = async (range: unknown[][], addresses?: string[]): Promise<unknown> => {
    const invocation = (addresses ? { parameterAddresses: addresses } : {}) as never;
    try {
      return await narrate(range, null, null, invocation);
    } catch (error) {
      const { basicValue, message } = JSON.parse(JSON.stringify(error)) as Record<string, string>;
      return [basicValue, message];
    }
  };

  it("needs to know where the cells are", async () => {
    const expected = ["#VALUE!", "“表格区域”须直接引用工作表中的区域"];
    expect(await called([["地区"]])).toEqual(expected);
    expect(await called([["地区"]], [])).toEqual(expected);
    expect(await called([["地区"]], [""])).toEqual(expected);
  });

  it("does not ask Excel for cells that cannot be a table", async () => {
    expect(await called([[1, 2, ""]], ["Sheet1!A1:C1"])).toEqual(["#N/A", "没有找到表头"]);
  });
});
