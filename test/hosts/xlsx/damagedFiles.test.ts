import JSZip from "jszip";
import { readKeptXlsx, readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { moved, packed, PLAIN_PARTS, rewritten, type Parts } from "../../support/xlsxParts";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const BOOK_PARTS = "xl/_rels/workbook.xml.rels";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";

const replaced = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);

/** The problems of the file, or else of its sheets. */
async function problemsOf(bytes: Uint8Array) {
  const read = await readXlsx(bytes);
  if (!read.ok) return read.problem;
  return read.value.sheets.map(({ name, problem, rows }) =>
    problem ? { ...problem, rows: rows.length } : name,
  );
}

const problemsIn = async (parts: Parts) => problemsOf(await packed(parts));

/** A file that is not compressed, with one byte changed where the text stands. */
async function withWrongByte(text: string): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(PLAIN_PARTS)) zip.file(path, content);
  const bytes = await zip.generateAsync({ type: "nodebuffer", compression: "STORE" });
  const at = bytes.indexOf(text);
  bytes[at] = (bytes[at] ?? 0) + 1;
  return new Uint8Array(bytes);
}

describe("a damaged file", () => {
  it("whose sheet is not what its checksum says is not believed", async () => {
    expect(await problemsOf(await withWrongByte("0.125"))).toEqual([
      { code: "damaged-part", detail: { sheet: "指标" }, rows: 0 },
    ]);
  });

  it("whose texts are not what their checksum says is not believed at all", async () => {
    expect(await problemsOf(await withWrongByte("增长率"))).toEqual({
      code: "damaged-part",
      detail: { part: STRINGS },
    });
  });

  it.each([0.3, 0.6, 0.9, 0.99])(
    "of which only %d is there is known as cut short",
    async (part) => {
      const bytes = await packed(PLAIN_PARTS);
      const problem = await problemsOf(bytes.subarray(0, Math.floor(bytes.length * part)));
      expect(problem).toEqual({ code: "truncated-file" });
    },
  );

  it("with a part in two versions is not believed", async () => {
    const twice = { ...PLAIN_PARTS, "xl/worksheets/SHEET1.xml": PLAIN_PARTS[SHEET] };
    expect(await problemsIn(twice)).toMatchObject([{ code: "damaged-part" }]);
  });

  it.each<[string, Parts, object]>([
    ["its texts", moved(PLAIN_PARTS, STRINGS), { code: "lost-part", detail: { part: STRINGS } }],
    ["its formats", moved(PLAIN_PARTS, STYLES), { code: "lost-part", detail: { part: STYLES } }],
    [
      "its workbook",
      moved(rewritten({ "_rels/.rels": replaced("xl/workbook", "xl/book") }), BOOK),
      { code: "lost-part", detail: { part: "xl/book.xml" } },
    ],
  ])("that has lost %s is not read", async (_, parts, problem) => {
    expect(await problemsIn(parts)).toEqual(problem);
  });

  const lost = { code: "lost-part", detail: { sheet: "指标" }, rows: 0 };
  it.each<[string, Parts, object]>([
    ["has lost its part", moved(PLAIN_PARTS, SHEET), lost],
    [
      "has a reference that names nothing",
      rewritten({ [BOOK]: replaced('r:id="rId1"', 'r:id="rId7"') }),
      lost,
    ],
    ["has no reference", rewritten({ [BOOK]: replaced(' r:id="rId1"', "") }), lost],
    [
      "stands in another file",
      rewritten({
        [BOOK_PARTS]: replaced(
          'Target="worksheets/sheet1.xml"',
          'Target="worksheets/sheet1.xml" TargetMode="External"',
        ),
      }),
      lost,
    ],
    [
      "has lost its Excel table",
      rewritten({
        [SHEET]: replaced(
          "</sheetData>",
          '</sheetData><tableParts><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId4"/></tableParts>',
        ),
      }),
      { code: "lost-part", detail: { sheet: "指标", part: "rId4" }, rows: 0 },
    ],
  ])("whose sheet %s says so, and reads the others", async (_, parts, problem) => {
    const more = {
      ...parts,
      "xl/worksheets/sheet2.xml": PLAIN_PARTS[SHEET],
      [BOOK]: (parts[BOOK] ?? "").replace(
        "</sheets>",
        '<sheet name="好" sheetId="2" r:id="rId9"/></sheets>',
      ),
      [BOOK_PARTS]: (parts[BOOK_PARTS] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
      ),
    };
    expect(await problemsIn(more)).toEqual([problem, "好"]);
  });

  it.each<[string, (xml: string) => string]>([
    ["is not closed", replaced("</row></sheetData>", "</sheetData>")],
    ["ends too early", (xml) => xml.slice(0, -20)],
    ["is something else", (xml) => xml.replaceAll("worksheet", "sheet")],
    ["names a text there is not", replaced("<v>2</v>", "<v>3</v>")],
    ["names a format there is not", replaced('s="1"', 's="2"')],
    ["has a cell of a kind there is not", replaced('r="B2" s="1"', 'r="B2" t="z"')],
    ["has a cell twice", replaced('r="B2"', 'r="A2"')],
    [
      "has a row twice",
      replaced('<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"', '<row r="1"><c r="B1"'),
    ],
    ["has a cell in a row that is not its own", replaced('r="B2"', 'r="B3"')],
    ["goes beyond the last column", replaced('r="B2"', 'r="XFE2"')],
    [
      "goes beyond the last row",
      replaced(/<row r="2">.*<\/row>/, '<row r="1048577"><c><v>1</v></c></row>'),
    ],
    ["has cells in places that are none", replaced('r="B2"', 'r="二2"')],
    [
      "has a merged area that is none",
      replaced("</sheetData>", '</sheetData><mergeCells><mergeCell ref="#REF!"/></mergeCells>'),
    ],
    ["has a character that XML does not allow", replaced("0.125", "0.125\u0001")],
    ["uses a prefix that stands for nothing", replaced("<sheetData>", "<y:z/><sheetData>")],
  ])("whose sheet %s is not believed", async (_, change) => {
    expect(await problemsIn(rewritten({ [SHEET]: change }))).toEqual([
      { code: "damaged-part", detail: { sheet: "指标" }, rows: 0 },
    ]);
  });

  it("that has lost what the add-in kept in it says so, and its figures are read", async () => {
    const panes = `<Relationship Id="p" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`;
    const read = await readKeptXlsx(
      await packed({
        ...rewritten({ "_rels/.rels": replaced("</Relationships>", `${panes}</Relationships>`) }),
        "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="e" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
      }),
    );
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.notices).toEqual([{ code: "lost-settings" }]);
    expect(read.value.workbook.sheets[0]?.rows).toHaveLength(2);
  });
});
