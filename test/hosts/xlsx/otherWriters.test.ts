import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import type { Cell, Sheet } from "../../../src/workbook/workbook";
import { moved, packed, PLAIN_PARTS, rewritten, type Parts } from "../../support/xlsxParts";

type Packable = Readonly<Record<string, string | Uint8Array>>;

async function sheetsOf(parts: Packable): Promise<readonly Sheet[]> {
  const read = await readXlsx(await packed(parts));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets;
}

const text = (value: string): Cell => ({ value, text: value, numberFormat: "General" });
const ROWS = [
  [text("地区"), text("增长率")],
  [text("甲县"), { value: 0.125, text: "12.5%", numberFormat: "0.0%" }],
];

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const BOOK_PARTS = "xl/_rels/workbook.xml.rels";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";

const replaced = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);
const prefixed = (xml: string) =>
  xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");
const strict = (xml: string) =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
const utf16 = (xml: string) =>
  new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, "utf16le"));
const placed = (path: string, target: string): Parts =>
  moved(rewritten({ [BOOK_PARTS]: replaced("worksheets/sheet1.xml", target) }), SHEET, path);

describe("a small table is read alike from a file", () => {
  it.each<[string, Packable]>([
    ["as Excel writes it", PLAIN_PARTS],
    ["whose sheet is called sheet.xml", placed("xl/worksheets/sheet.xml", "worksheets/sheet.xml")],
    ["whose sheet has a Chinese name", placed("xl/worksheets/指标.xml", "worksheets/指标.xml")],
    [
      "whose sheet has its name in percent signs",
      placed("xl/worksheets/指标.xml", "worksheets/%E6%8C%87%E6%A0%87.xml"),
    ],
    ["whose sheet stands in another folder", placed("xl/sheets/a/1.xml", "sheets/./b/../a/1.xml")],
    ["whose sheet stands outside", placed("data/1.xml", "../data/1.xml")],
    ["whose sheet is named from the root", placed(SHEET, `/${SHEET}`)],
    ["whose sheet is named from the root without a slash", placed(SHEET, SHEET)],
    [
      "whose parts are spelled in other letters",
      moved(PLAIN_PARTS, SHEET, "XL/Worksheets/Sheet1.XML"),
    ],
    [
      "whose parts have backslashes",
      placed("xl\\worksheets\\sheet1.xml", "worksheets\\sheet1.xml"),
    ],
    [
      "whose workbook stands elsewhere",
      {
        ...moved(
          moved(
            rewritten({ "_rels/.rels": replaced("xl/workbook.xml", "/book/wb.xml") }),
            BOOK_PARTS,
            "book/_rels/wb.xml.rels",
          ),
          BOOK,
          "book/wb.xml",
        ),
        "book/worksheets/sheet1.xml": PLAIN_PARTS[SHEET],
        "book/styles.xml": PLAIN_PARTS[STYLES],
        "book/sharedStrings.xml": PLAIN_PARTS[STRINGS],
      },
    ],
    ["that does not say where its workbook stands", moved(PLAIN_PARTS, "_rels/.rels")],
    [
      "whose elements have a prefix",
      rewritten({ [SHEET]: prefixed, [STRINGS]: prefixed, [STYLES]: prefixed }),
    ],
    ["whose workbook has a prefix", rewritten({ [BOOK]: prefixed })],
    [
      "whose relationships have a prefix",
      rewritten({ [BOOK_PARTS]: prefixed, "_rels/.rels": prefixed }),
    ],
    [
      "whose r:id has another prefix",
      rewritten({
        [BOOK]: (xml) => xml.replace("xmlns:r=", "xmlns:d3p1=").replace("r:id=", "d3p1:id="),
      }),
    ],
    [
      "as Excel writes it under Strict",
      rewritten({
        [SHEET]: strict,
        [STRINGS]: strict,
        [STYLES]: strict,
        [BOOK]: strict,
        [BOOK_PARTS]: strict,
        "_rels/.rels": strict,
      }),
    ],
    ["without places of cells", rewritten({ [SHEET]: (xml) => xml.replace(/<c r="\w+"/g, "<c") })],
    [
      "without places of rows and cells",
      rewritten({ [SHEET]: (xml) => xml.replace(/ r="\w+"/g, "") }),
    ],
    [
      "with its texts in the cells",
      rewritten({
        [SHEET]: (xml) =>
          xml.replace(/t="s"><v>(\d)<\/v>/g, (_, index: string) => {
            const inCell = ["地区", "增长率", "甲县"][Number(index)] ?? "";
            return `t="inlineStr"><is><t>${inCell}</t></is>`;
          }),
      }),
    ],
    [
      "with its texts in several runs, and how they are pronounced",
      rewritten({
        [STRINGS]: replaced(
          "<t>地区</t>",
          '<r><rPr><b/></rPr><t>地</t></r><r><t xml:space="preserve">区</t></r><rPh sb="0" eb="2"><t>ディーチュー</t></rPh><phoneticPr fontId="1"/>',
        ),
      }),
    ],
    [
      "with CDATA and references to characters",
      rewritten({ [STRINGS]: replaced("地区", "<![CDATA[地]]>&#x533A;") }),
    ],
    [
      "with a mark of UTF-8",
      rewritten({ [SHEET]: (xml) => `\ufeff<?xml version="1.0" encoding="utf-8"?>${xml}` }),
    ],
    [
      "in UTF-16",
      { ...PLAIN_PARTS, [SHEET]: utf16(PLAIN_PARTS[SHEET]), [BOOK]: utf16(PLAIN_PARTS[BOOK]) },
    ],
    [
      "with a wrong dimension",
      rewritten({ [SHEET]: replaced("<sheetData>", '<dimension ref="A1"/><sheetData>') }),
    ],
    [
      "with a comment in the XML",
      rewritten({ [SHEET]: replaced("<sheetData>", "<!-- <c r='A9'/> --><sheetData>") }),
    ],
    [
      "with what newer programs offer beside it",
      rewritten({
        [SHEET]: replaced(
          "</sheetData>",
          '</sheetData><extLst><ext><c r="A1"><v>9</v></c></ext></extLst><y:row xmlns:y="urn:other"><y:c r="A1"><y:v>9</y:v></y:c></y:row>',
        ),
      }),
    ],
    [
      "with the type of numbers spelled out",
      rewritten({ [SHEET]: replaced('s="1"', 's="1" t="n"') }),
    ],
    ["with space around numbers", rewritten({ [SHEET]: replaced("0.125", "\n 1.25E-1 ") })],
    [
      "with its rows in another order",
      rewritten({
        [SHEET]: (xml) => xml.replace(/(<row r="1">.*?<\/row>)(<row r="2">.*?<\/row>)/s, "$2$1"),
      }),
    ],
    [
      "with comments, drawings and properties of its own, some of them lost",
      {
        ...rewritten({
          [SHEET]: replaced(
            "</sheetData>",
            '</sheetData><legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9"/>',
          ),
        }),
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="../drawings/lost.vml"/></Relationships>`,
        "docProps/custom.xml": "<Properties><property><vt:unheard/></property></Properties>",
      },
    ],
  ])("%s", async (_, parts) => {
    const sheets = await sheetsOf(parts);
    expect(sheets.map(({ name, problem }) => [name, problem])).toEqual([["指标", undefined]]);
    expect(sheets[0]?.rows).toEqual(ROWS);
  });

  it("whose entry sizes follow the data", async () => {
    const { default: JSZip } = await import("jszip");
    const zip = new JSZip();
    for (const [path, content] of Object.entries(PLAIN_PARTS)) zip.file(path, content);
    const bytes = await zip.generateAsync({ type: "uint8array", streamFiles: true });
    const read = await readXlsx(bytes);
    expect(read.ok && read.value.sheets[0]?.rows).toEqual(ROWS);
  });
});

describe("cells of all kinds", () => {
  const cell = async (xml: string, book: (xml: string) => string = (same) => same) => {
    const parts = rewritten({ [SHEET]: replaced(/<c r="B2".*?<\/c>/, xml) });
    const [sheet] = await sheetsOf({ ...parts, [BOOK]: book(PLAIN_PARTS[BOOK]) });
    return sheet?.problem?.code ?? sheet?.rows[1]?.[1]?.value ?? null;
  };

  it.each([
    ["a truth value", '<c t="b"><v>1</v></c>', true],
    ["a truth value in words", '<c t="b"><v>false</v></c>', false],
    ["an error", '<c t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    // 2022-12-31 is day 44926 of Excel's calendar.
    ["a date that is spelled out", '<c t="d"><v>2022-12-31T06:00:00</v></c>', 44926.25],
    ["a date there never was", '<c t="d"><v>2022-02-30</v></c>', { error: "#VALUE!" }],
    ["a text that a formula gave", '<c t="str"><f>A1</f><v>一_x000D_\n二</v></c>', "一\n二"],
    ["an escaped escape", '<c t="inlineStr"><is><t>_x005F_x000D_</t></is></c>', "_x000D_"],
    ["an empty text that a formula gave", '<c t="str"><f>""</f><v></v></c>', null],
    ["an empty text", '<c t="inlineStr"><is><t></t></is></c>', null],
    [
      "space that is kept",
      '<c t="inlineStr"><is><t xml:space="preserve">　其中</t></is></c>',
      "　其中",
    ],
    ["what is no number", "<c><v>NaN</v></c>", { error: "#NUM!" }],
    ["a number too large", "<c><v>1E999</v></c>", { error: "#NUM!" }],
    ["a number in another notation", "<c><v>0x10</v></c>", { error: "#NUM!" }],
    ["a formula without its result", "<c><f>1+1</f></c>", { error: "#CALC!", uncalculated: true }],
    [
      "a formula with an empty result",
      "<c><f>1+1</f><v/></c>",
      { error: "#CALC!", uncalculated: true },
    ],
    ["a formula that gave 0", "<c><f>1-1</f><v>0</v></c>", 0],
  ])("%s", async (_, xml, value) => {
    expect(await cell(xml)).toEqual(value);
  });

  it("are uncalculated where a program wrote 0 for all formulas and left it to Excel to calculate", async () => {
    const onOpening = replaced("</sheets>", '</sheets><calcPr fullCalcOnLoad="1"/>');
    expect(await cell("<c><f>1+1</f><v>0</v></c>", onOpening)).toMatchObject({
      uncalculated: true,
    });
    expect(await cell("<c><f>1+1</f><v>2</v></c>", onOpening)).toBe(2);
    expect(await cell("<c><v>0</v></c>", onOpening)).toBe(0);
  });

  it("hold dates counted from 1904 as those of the usual calendar", async () => {
    const parts = rewritten({
      [BOOK]: replaced("<sheets>", '<workbookPr date1904="1"/><sheets>'),
      [STYLES]: replaced("0.0%", "yyyy-mm-dd"),
      // 2022-12-31 is 44926 - 1462.
      [SHEET]: replaced("0.125", "43464"),
    });
    const [sheet] = await sheetsOf(parts);
    expect(sheet?.rows[1]?.[1]).toMatchObject({ value: 44926, text: "2022-12-31" });
  });

  it.each([
    [57, 44926, "2022年12月"],
    [31, 44926, "2022年12月31日"],
    [9, 0.5, "50%"],
    [4, 1234.5, "1,234.50"],
    [14, 44926, "2022/12/31"],
  ])("in the format %i, which files do not spell out, show %d as %s", async (id, value, shown) => {
    const parts = rewritten({
      [STYLES]: replaced('<xf numFmtId="164"/>', `<xf numFmtId="${id}"/>`),
      [SHEET]: replaced("0.125", String(value)),
    });
    expect((await sheetsOf(parts))[0]?.rows[1]?.[1]?.text).toBe(shown);
  });
});

describe("sheets", () => {
  const lists = (sheets: string, parts = "") =>
    rewritten({
      [BOOK]: replaced("</sheets>", `${sheets}</sheets>`),
      [BOOK_PARTS]: replaced("</Relationships>", `${parts}</Relationships>`),
    });

  it.each(["chartsheet", "dialogsheet", "xlMacrosheet"])(
    "of cells only are read, no %s",
    async (type) => {
      const part = `<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="other/sheet1.xml"/>`;
      const sheets = await sheetsOf(lists('<sheet name="图" sheetId="2" r:id="rId8"/>', part));
      expect(sheets.map(({ name }) => name)).toEqual(["指标"]);
    },
  );

  it("know what is hidden, and hide no more columns than are used", async () => {
    const parts = rewritten({
      [BOOK]: replaced('sheetId="1"', 'sheetId="1" state="veryHidden"'),
      [SHEET]: (xml) =>
        xml
          .replace("<sheetData>", '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData>')
          .replace('<row r="2">', '<row r="2" hidden="true">'),
    });
    const [sheet] = await sheetsOf(parts);
    expect(sheet).toMatchObject({ visible: false, hiddenRows: [1], hiddenColumns: [1] });
  });

  it("undo a merged area that overlaps one before it", async () => {
    const merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:B2"/></mergeCells>';
    const [sheet] = await sheetsOf(
      rewritten({ [SHEET]: replaced("</sheetData>", `</sheetData>${merges}`) }),
    );
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet?.rows[0]?.[1]).toBeNull();
    expect(sheet?.rows[1]?.[1]?.value).toBe(0.125);
  });

  it("may be merged as a whole, and have a name as a whole", async () => {
    const parts = rewritten({
      [SHEET]: replaced(
        "</sheetData>",
        '</sheetData><mergeCells><mergeCell ref="A4:XFD1048576"/></mergeCells>',
      ),
      [BOOK]: replaced(
        "</sheets>",
        "</sheets><definedNames><definedName name='全'>指标!$A$1:$XFD$1048576</definedName></definedNames>",
      ),
    });
    expect((await sheetsOf(parts))[0]?.rows).toEqual(ROWS);
  });
});
