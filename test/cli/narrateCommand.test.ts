import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { link, lstat, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { narrateCommand } from "../../src/cli/narrateCommand";
import type { printJson } from "../../src/narrative/print/printJson";
import { openDocx } from "../support/openDocx";
import { REGION_ROWS } from "../support/regionReading";
import { ranBy } from "../support/ranBy";
import { saveBook, useFolder } from "../support/savedBook";

jest.setTimeout(60_000); // a process of its own takes its time on a busy machine

const folder = useFolder();
const book = () => folder.path("研发投入.xlsx");
const other = (name: string) => folder.path(name);

beforeAll(async () => {
  await saveBook(book(), {
    "2022年": [
      ["地区", "R&D经费（亿元）", "R&D经费投入强度（%）"],
      ...REGION_ROWS.map((row) => [...row]),
    ],
    说明: [["本表仅供参考"]],
  });
  await saveBook(folder.path("空.xlsx"), { Sheet1: [] });
  await writeFile(folder.path("坏.xlsx"), "not a workbook");
  await symlink(book(), other("软链接-研发投入.xlsx"));
  await link(book(), other("硬链接-研发投入.xlsx"));
});

const narrate = ranBy(narrateCommand);

describe("narrate", () => {
  it("prints the text of the chosen subject and nothing else", async () => {
    const { code, printed, complaints } = await narrate(book(), "--subject", "四川");
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(printed).toMatch(
      /^2022年四川研究与试验发展（R&D）经费投入情况\n\n一、科技投入\n\n2022年，四川R&D经费支出/,
    );
    expect(printed).toContain("与辽宁并列全国第13位");
  });

  it("heads the text as the user wants it", async () => {
    const { printed } = await narrate(book(), "--subject", "四川", "--title", "全省研发投入情况");
    expect(printed).toMatch(/^全省研发投入情况\n\n/);
  });

  it("prints JSON whose figures name their cells", async () => {
    const { printed } = await narrate(book(), "--subject", "湖北", "--format", "json");
    const json = JSON.parse(printed) as ReturnType<typeof printJson>;
    expect(json).toMatchObject({ subject: "湖北", period: "2022年" });
    const spans = json.sections[0]?.paragraphs[0]?.sentences[0]?.spans ?? [];
    expect(spans.filter(({ type }) => type === "quantity")).toMatchObject([
      { kind: "level", value: 1254.7, cells: ["2022年!B19"] },
      { kind: "share", cells: ["2022年!B19", "2022年!B2"] },
      { kind: "rank", value: 7 },
      { kind: "level", value: 0.0233, cells: ["2022年!C19"] },
      { kind: "rank", value: 12 },
      { kind: "gap", value: -0.21, cells: ["2022年!C19", "2022年!C2"] },
    ]);
  });

  it.each([
    ["facts", "level|R&D经费|四川|2022年 = 1215亿元 (read, neutral) 2022年!B25 value"],
    ["outline", "    R&D经费投入强度: level, rank, gap"],
    ["plan", "    ；one by-itself < apart: level|R&D经费投入强度|四川|2022年"],
    ["text", "    says rank|R&D经费投入强度|四川|2022年|level|全国 并列"],
  ])("prints the step on the way to the text that --tree asks for: %s", async (tree, line) => {
    const { code, printed } = await narrate(book(), "--subject", "四川", "--tree", tree);
    expect(code).toBe(0);
    expect(printed.split("\n")).toContain(line);
  });

  it.each(["--format", "--since", "--freeze"])("declines %s beside --tree", async (option) => {
    const value = option === "--format" ? "json" : book();
    const { code, complaints } = await narrate(book(), "--tree", "plan", option, value);
    expect({ code, complaints }).toEqual({ code: 2, complaints: [expect.stringContaining("--")] });
  });

  it("prints HTML", async () => {
    const { printed } = await narrate(book(), "--subject", "湖北", "--format", "html");
    expect(printed).toMatch(
      /^<article lang="zh-CN">\n<h1>2022年湖北研究与试验发展（R&amp;D）经费投入情况<\/h1>/,
    );
  });

  it.each(["brief", "standard", "full"])(
    "knows the length %s and the year 2022",
    async (length) => {
      const { code } = await narrate(
        book(),
        "--length",
        length,
        "--period",
        "2022",
        "--script",
        "hans",
      );
      expect(code).toBe(0);
    },
  );

  it("writes to a file and then prints nothing", async () => {
    const out = folder.path("总结.txt");
    const { code, printed } = await narrate(book(), "--subject", "湖北", "--out", out);
    expect({ code, printed }).toEqual({ code: 0, printed: "" });
    expect(await readFile(out, "utf8")).toContain("居全国第12位");
  });

  it.each([
    ["the workbook it reads", () => [book(), "--out", book()]],
    [
      "the workbook by another way to it",
      () => [book(), "--out", `${folder.path("")}/./研发投入.xlsx`],
    ],
    ["the older workbook", () => [folder.path("空.xlsx"), "--since", book(), "--out", book()]],
    ["the workbook with the finished text", () => [book(), "--freeze", book()]],
    ["the workbook by its name in other letters", () => [book(), "--out", other("研发投入.XLSX")]],
    ["the workbook by a symbolic link", () => [book(), "--out", other("软链接-研发投入.xlsx")]],
    ["the workbook by a hard link", () => [book(), "--out", other("硬链接-研发投入.xlsx")]],
    ["a link with the text", () => [other("软链接-研发投入.xlsx"), "--out", book()]],
    [
      "the finished text with the text",
      () => [book(), "--out", other("新研发投入.xlsx"), "--freeze", other("新研发投入.xlsx")],
    ],
  ])("never writes over %s", async (_, args) => {
    const before = await readFile(book());
    const { code, printed, complaints } = await narrate(...args());
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complaints).toEqual([
      expect.stringMatching(/研发投入\.xlsx 就是要读取或另要写入的文件，不能写入$/i),
    ]);
    expect(await readFile(book())).toEqual(before);
  });

  it("leaves what was where it cannot write to the end, and nothing beside it", async () => {
    const out = folder.path("旧稿");
    await mkdir(out);
    await writeFile(join(out, "稿.txt"), "旧");
    const { code, complaints } = await narrate(book(), "--subject", "湖北", "--out", out);
    expect({ code, complaints }).toEqual({ code: 2, complaints: [`无法写入 ${out}`] });
    expect(await readFile(join(out, "稿.txt"), "utf8")).toBe("旧");
    expect((await readdir(folder.path(""))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("writes through a link to another file, which stays a link", async () => {
    await writeFile(folder.path("目标.txt"), "旧");
    await symlink(folder.path("目标.txt"), folder.path("链接.txt"));
    await narrate(book(), "--subject", "湖北", "--out", folder.path("链接.txt"));
    expect((await lstat(folder.path("链接.txt"))).isSymbolicLink()).toBe(true);
    expect(await readFile(folder.path("目标.txt"), "utf8")).toContain("居全国第12位");
  });

  it("writes the text in Traditional characters", async () => {
    const { printed } = await narrate(book(), "--subject", "四川", "--script", "hant");
    expect(printed).toMatch(/^2022年四川研究與試驗發展（R&D）經費投入情況\n/);
    expect(printed).toContain("與遼寧並列全國第13位");
  });

  it.each([
    ["asked for", "总结.bin", ["--format", "docx"]],
    ["that the name of the file asks for", "总结.DOCX", []],
  ])("writes a Word document %s, and prints nothing", async (_, name, options) => {
    const out = folder.path(name);
    const { code, printed } = await narrate(book(), "--subject", "湖北", "--out", out, ...options);
    expect({ code, printed }).toEqual({ code: 0, printed: "" });
    const { paragraphs } = await openDocx(await readFile(out));
    expect(paragraphs[0]?.text).toBe("2022年湖北研究与试验发展（R&D）经费投入情况");
    expect(paragraphs.map(({ text }) => text).join("")).not.toContain("数据来源一览");
  });

  it("adds the list of figures to a Word document when asked to", async () => {
    const out = folder.path("附件.docx");
    await narrate(book(), "--subject", "湖北", "--out", out, "--appendix", "yes");
    const { paragraphs } = await openDocx(await readFile(out));
    expect(paragraphs.map(({ text }) => text)).toContain("附件：数据来源一览");
  });

  it.each<[why: string, args: () => readonly string[], line: RegExp]>([
    ["no workbook", () => [], /^请给出一个 \.xlsx 工作簿$/],
    ["a file that is not there", () => [folder.path("无.xlsx")], /无\.xlsx：找不到这个文件/],
    ["a folder", () => [folder.path("")], /：这是一个文件夹，请给出其中的 \.xlsx 工作簿$/],
    ["a file that is no workbook", () => [folder.path("坏.xlsx")], /坏\.xlsx：/],
    ["a workbook without figures", () => [folder.path("空.xlsx")], /空\.xlsx：/],
    [
      "an unknown subject",
      () => [book(), "--subject", "台湾"],
      /台湾.*；可选：全国、北京、天津、河北/,
    ],
    ["an unknown year", () => [book(), "--period", "2019"], /；可选：2022年$/],
    ["a period that is none", () => [book(), "--period", "去看看"], /去看看/],
    ["an unknown option", () => [book(), "--colour", "red"], /--colour/],
    ["an unknown length", () => [book(), "--length", "epic"], /epic/],
    ["an option without its value", () => [book(), "--subject"], /--subject/],
    ["two workbooks", () => [book(), "另一个.xlsx"], /另一个\.xlsx/],
    [
      "a Word document without a file",
      () => [book(), "--format", "docx"],
      /^Word 文档请用 --out 指定文件$/,
    ],
    ["an appendix to plain text", () => [book(), "--appendix", "yes"], /--appendix/],
    ["an unknown script", () => [book(), "--script", "latin"], /latin/],
    [
      "a place it cannot write to",
      () => [book(), "--out", folder.path("没有/总结.txt")],
      /^无法写入 /,
    ],
  ])("answers %s with one line and code 2", async (_, args, line) => {
    const { code, printed, complaints } = await narrate(...args());
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(line);
    expect(complaints[0]).not.toContain("\n");
  });
});

describe("the narrate program", () => {
  const run = promisify(execFile);
  const tsx = ["--import", "tsx", "src/cli/narrate.ts"];

  it("writes to standard output, and stays silent on standard error", async () => {
    const { stdout, stderr } = await run(process.execPath, [...tsx, book(), "--subject", "湖北"]);
    expect(stdout).toContain("总量居全国第7位");
    expect(stderr).toBe("");
  });

  it("does not mind a reader that has had enough", async () => {
    const child = spawn(process.execPath, [...tsx, book(), "--subject", "湖北"]);
    child.stdout.destroy();
    let complaints = "";
    child.stderr.on("data", (data: Buffer) => (complaints += data.toString()));
    const [code] = (await once(child, "close")) as [number];
    expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
  });

  it("ends with code 2 and a line on standard error when it cannot", async () => {
    const failed = run(process.execPath, [...tsx, folder.path("无.xlsx")]);
    await expect(failed).rejects.toMatchObject({ code: 2, stdout: "" });
    await expect(failed).rejects.toHaveProperty("stderr", expect.stringMatching(/^[^\n]+\n$/));
  });
});
