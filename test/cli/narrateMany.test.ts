import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { narrateCommand } from "../../src/cli/narrateCommand";
import { textFileName } from "../../src/cli/textFileName";

const REGIONS = join(__dirname, "../../assets/samples/研发投入-分地区.xlsx");
const LEDGER = join(__dirname, "../../assets/samples/科技指标台账.xlsx");

// A busy machine reads and writes the thirty-two texts in more than the usual five seconds.
jest.setTimeout(60_000);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "many-"));
  mkdirSync(join(folder, "books"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function narrate(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await narrateCommand(args, {
    print: (text) => printed.push(text),
    complain: (line) => complaints.push(line),
  });
  return { code, printed: printed.join(""), complaints };
}

const out = () => join(folder, "out");
const written = () => readdirSync(out()).sort();

describe("narrate over a folder", () => {
  it("writes a text of each workbook, a line each, and goes on behind one that nobody can read", async () => {
    const books = join(folder, "books");
    copyFileSync(REGIONS, join(books, "b.xlsx"));
    copyFileSync(LEDGER, join(books, "c.xlsx"));
    writeFileSync(join(books, "a.xlsx"), "no workbook");
    writeFileSync(join(books, "~$b.xlsx"), "kept by Excel beside an open workbook");
    writeFileSync(join(books, "notes.txt"), "no workbook either");

    const { code, printed, complaints } = await narrate(books, "--out", out());
    expect(code).toBe(2);
    expect(printed.split("\n")).toEqual([
      `${join(books, "b.xlsx")} → ${join(out(), "b.txt")}`,
      `${join(books, "c.xlsx")} → ${join(out(), "c.txt")}`,
      "写出 2 份，1 份没有写出",
      "",
    ]);
    expect(complaints.filter((line) => line.includes("a.xlsx"))).toHaveLength(1);
    expect(written()).toEqual(["b.txt", "c.txt"]);

    const alone = await narrate(join(books, "b.xlsx"));
    expect(readFileSync(join(out(), "b.txt"), "utf8")).toBe(alone.printed);
  });

  it("says that there is none", async () => {
    const { code, complaints } = await narrate(join(folder, "books"), "--out", out());
    expect([code, complaints]).toEqual([2, [`${join(folder, "books")} 中没有 .xlsx 工作簿`]]);
  });

  it("asks for the folder that the texts are to go to", async () => {
    const { code, complaints } = await narrate(REGIONS, "--each-subject");
    expect([code, complaints]).toEqual([2, ["写多份文字请用 --out 指定文件夹"]]);
  });

  it.each(["--since", "--freeze"])("does not take %s, which is for one text", async (option) => {
    const { code, complaints } = await narrate(
      join(folder, "books"),
      ...["--out", out(), option, join(folder, "other")],
    );
    expect([code, complaints]).toEqual([2, [`不认识的选项或取值：${option}`]]);
  });
});

describe("narrate --each-subject", () => {
  it("writes one text about each whom the workbook tells of, the same as when asked for alone", async () => {
    const { code, printed } = await narrate(REGIONS, "--each-subject", "--out", out());
    expect(code).toBe(0);
    // 31 regions and the whole country.
    expect(printed).toContain("写出 32 份，0 份没有写出");
    expect(written()).toHaveLength(32);
    const alone = await narrate(REGIONS, "--subject", "四川");
    expect(readFileSync(join(out(), "研发投入-分地区-四川.txt"), "utf8")).toBe(alone.printed);
  });

  it("does not take a subject besides", async () => {
    const { complaints } = await narrate(
      REGIONS,
      ...["--each-subject", "--subject", "四川", "--out", out()],
    );
    expect(complaints).toEqual(["不认识的选项或取值：--subject"]);
  });
});

describe("the name of a text's file", () => {
  it.each([
    ["台账-A/B 区", "台账-A_B 区.txt"],
    ["..\\..\\x", "_._.._x.txt"],
    ["a:b*c?", "a_b_c_.txt"],
    [".hidden", "_hidden.txt"],
    ["end. ", "end_.txt"],
    ["名".repeat(200), `${"名".repeat(80)}.txt`],
  ])("of %s is %s", (name, file) => {
    expect(textFileName(name, "txt", new Set())).toBe(file);
  });

  it("is another one where a file system that knows no case would take it for one taken", () => {
    const taken = new Set<string>();
    expect(["Gdp", "GDP", "gdp"].map((name) => textFileName(name, "txt", taken))).toEqual([
      "Gdp.txt",
      "GDP (2).txt",
      "gdp (3).txt",
    ]);
  });
});
