import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as SheetJs from "@e965/xlsx";
import JSZip from "jszip";
import { sampleBooks } from "../../scripts/samples/sampleBooks";
import { SAMPLES } from "../support/readSample";

const NAMES = ["研发投入-分地区.xlsx", "科技指标台账.xlsx"];

const readData = (name: string): Promise<string> => readFile(join(SAMPLES, "data", name), "utf8");

/** The parts of a workbook by name, so that a difference shows where it is. */
async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).map(async (file) => [
    file.name,
    await file.async("string"),
  ]);
  return Object.fromEntries(await Promise.all(parts)) as Record<string, string>;
}

async function openWithSheetJs(name: string): Promise<SheetJs.WorkBook> {
  return SheetJs.read(await readFile(join(SAMPLES, name)), { cellNF: true });
}

/** Every formula of a workbook with its saved value, as another program reads it. */
function formulasOf(book: SheetJs.WorkBook): { formula: string; value: unknown }[] {
  return Object.values(book.Sheets).flatMap((sheet) =>
    Object.values(sheet as Record<string, SheetJs.CellObject>).flatMap((cell) =>
      typeof cell?.f === "string" ? [{ formula: cell.f, value: cell.v }] : [],
    ),
  );
}

describe("the sample workbooks", () => {
  it("are what the committed data make of them, today and at any other time", async () => {
    for (const { name, bytes } of await sampleBooks(readData)) {
      const committed = await readFile(join(SAMPLES, name));
      expect({ name, parts: await partsOf(bytes) }).toEqual({
        name,
        parts: await partsOf(committed),
      });
      expect(Buffer.from(bytes).equals(committed)).toBe(true);
    }
  });

  it.each(NAMES)(
    "%s keeps our functions as Excel keeps an add-in's, each with its value",
    async (name) => {
      const ours = formulasOf(await openWithSheetJs(name)).filter(({ formula }) =>
        formula.includes("METRIC"),
      );
      expect(ours.length).toBeGreaterThan(10);
      for (const { formula, value } of ours) {
        expect(formula).toMatch(/^_xldudf_METRIC_[A-Z]+\(/);
        expect(typeof value).toBe("number");
      }
    },
  );

  it("shows intensities with two decimals, amounts with one", async () => {
    const sheet = (await openWithSheetJs("研发投入-分地区.xlsx")).Sheets["2022年"];
    const cell = (address: string): SheetJs.CellObject => sheet?.[address] as SheetJs.CellObject;
    // 河北 2.00, 四川 1215.0
    expect([cell("C6").w, cell("B26").w]).toEqual(["2.00", "1215.0"]);
  });

  it("gives its source under the table", async () => {
    const sheet = (await openWithSheetJs("研发投入-分地区.xlsx")).Sheets["2022年"];
    expect((sheet?.["A35"] as SheetJs.CellObject).v).toContain("2022年全国科技经费投入统计公报");
  });

  it("says in words which figures are made up", async () => {
    const sheet = (await openWithSheetJs("科技指标台账.xlsx")).Sheets["说明"];
    const notes = SheetJs.utils.sheet_to_csv(sheet ?? {});
    expect(notes).toContain("虚构");
    expect(notes).toContain("示例");
  });
});
