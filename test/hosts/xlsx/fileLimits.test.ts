import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { packed, PLAIN_PARTS, rewritten, type Parts } from "../../support/xlsxParts";

const SHEET = "xl/worksheets/sheet1.xml";

async function problemsIn(parts: Parts) {
  const read = await readXlsx(await packed(parts, "STORE"));
  return read.ok ? read.value.sheets.map(({ problem }) => problem) : read.problem;
}

const sheet = (change: (xml: string) => string) => problemsIn(rewritten({ [SHEET]: change }));
const before = (mark: string, xml: string) => (part: string) => part.replace(mark, xml + mark);
const of = (code: string, limit?: number) => [
  { code, detail: { sheet: "指标", ...(limit !== undefined && { limit }) } },
];

describe("a file beyond all measure is refused with the reason", () => {
  it("when a sheet unpacks to more than anybody needs", async () => {
    const spaces = " ".repeat(49 * 1024 * 1024);
    expect(await sheet(before("</sheetData>", spaces))).toEqual(of("part-too-large", 48));
  }, 60_000);

  it("when its texts do", async () => {
    const spaces = " ".repeat(49 * 1024 * 1024);
    const parts = rewritten({ "xl/sharedStrings.xml": before("</sst>", spaces) });
    expect(await problemsIn(parts)).toMatchObject({
      code: "part-too-large",
      detail: { limit: 48 },
    });
  }, 60_000);

  it("when it has more parts than any workbook", async () => {
    const parts: Record<string, string> = { ...PLAIN_PARTS };
    for (let index = 0; index < 20_000; index += 1) parts[`xl/media/${index}`] = "";
    expect(await problemsIn(parts)).toEqual({ code: "too-many-parts", detail: { limit: 20_000 } });
  }, 60_000);

  it("when a sheet has a million blank cells", async () => {
    const blanks = `<row r="3">${'<c s="1"/>'.repeat(10_000)}</row>`;
    const rows = Array.from({ length: 101 }, (_, row) => blanks.replace('"3"', `"${row + 3}"`));
    expect(await sheet(before("</sheetData>", rows.join("")))).toEqual(
      of("too-many-blanks", 1_000_000),
    );
  }, 60_000);

  it("when a number format is longer than Excel accepts", async () => {
    const parts = rewritten({ "xl/styles.xml": (xml) => xml.replace("0.0%", "0".repeat(50_000)) });
    expect(await problemsIn(parts)).toEqual(of("format-too-long", 255));
  });

  it("when merged areas are too many, or lie over each other in great numbers", async () => {
    const merges = (areas: string) => before("</worksheet>", `<mergeCells>${areas}</mergeCells>`);
    const single = '<mergeCell ref="D1:E1"/>';
    expect(await sheet(merges(single.repeat(100_001)))).toEqual(of("too-many-merges", 100_000));
    const far = '<row r="9000"><c r="A9000"><v>1</v></c></row>';
    const lying = '<mergeCell ref="A9000:B9000"/>' + '<mergeCell ref="A3:B9000"/>'.repeat(1_000);
    const overlapping = await sheet((xml) => before("</sheetData>", far)(merges(lying)(xml)));
    expect(overlapping).toEqual(of("too-many-merges"));
  });

  it("when it declares entities, which may explode", async () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await sheet((xml) => bomb + xml)).toEqual(of("declared-entities"));
  });

  it("when its elements lie within each other without end", async () => {
    expect(await sheet(before("</sheetData>", "<row>".repeat(100_000)))).toEqual(
      of("damaged-part"),
    );
  });
});

describe("what only looks large is read", () => {
  it("fifteen thousand merged areas", async () => {
    const rows = Array.from({ length: 15_000 }, (_, row) => row + 3);
    const cells = rows.map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`);
    const merges = rows.map((row) => `<mergeCell ref="A${row}:B${row}"/>`);
    const read = await readXlsx(
      await packed(
        rewritten({
          [SHEET]: (xml) =>
            xml.replace(
              "</sheetData>",
              `${cells.join("")}</sheetData><mergeCells>${merges.join("")}</mergeCells>`,
            ),
        }),
      ),
    );
    const [found] = read.ok ? read.value.sheets : [];
    expect(found?.merges).toHaveLength(15_000);
    expect(found?.rows.at(-1)?.map((cell) => cell?.value)).toEqual([15_002, undefined]);
  });

  it("columns to the end of the sheet and beyond", async () => {
    const columns = '<cols><col min="1" max="4294967295" width="9" hidden="1"/></cols>';
    expect(await sheet(before("<sheetData>", columns))).toEqual([undefined]);
  });
});
