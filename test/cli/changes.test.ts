import { readFile, writeFile } from "node:fs/promises";
import { narrateCommand } from "../../src/cli/narrateCommand";
import type { changesAsJson } from "../../src/narrative/change/printChanges";
import { REGION_ROWS } from "../support/regionReading";
import { ranBy } from "../support/ranBy";
import { saveBook, useFolder } from "../support/savedBook";

const folder = useFolder();
const [book, edited, finished] = ["表.xlsx", "改.xlsx", "定稿.json"].map(
  (name) => () => folder.path(name),
) as [() => string, () => string, () => string];
const HEADER = ["地区", "R&D经费（亿元）", "R&D经费投入强度（%）"];

beforeAll(async () => {
  const rows = REGION_ROWS.map((row) => [...row]);
  await saveBook(book(), { "2022年": [HEADER, ...rows] });
  // 四川 no longer shares its place with 辽宁; the rows are sorted otherwise and the sheet is called otherwise.
  const changed = rows.map(([name, amount, rate]) =>
    name === "四川" ? [name, amount, 2.15] : [name, amount, rate],
  );
  await saveBook(edited(), {
    "2022": [["2022年"], HEADER, ...changed.reverse()] as (string | number)[][],
  });
});

const narrate = ranBy(narrateCommand);

const SICHUAN = ["--subject", "四川"] as const;

describe("narrate --since", () => {
  it("lists figures and words that changed, and nothing that only moved", async () => {
    const { code, printed } = await narrate(edited(), ...SICHUAN, "--since", book());
    expect(code).toBe(0);
    expect(printed).toBe(
      [
        "2 处数据已变化，1 处措辞改变",
        "",
        "数据",
        "- R&D经费投入强度：2.14% → 2.15%（2022!C11）",
        "- R&D经费投入强度（全国）差距：0.40个百分点 → 0.39个百分点（2022!C11）",
        "",
        "措辞",
        "- R&D经费投入强度（全国）位次：不再有“并列”（2022!C11）",
        "",
        "单元格",
        "- 2022年!C25 2.14% → 2022!C11 2.15%",
        "",
      ].join("\n"),
    );
  });

  it("gives programs each change with its fact, sentence and cell", async () => {
    const args = [...SICHUAN, "--since", book(), "--format", "json"];
    const { printed } = await narrate(edited(), ...args);
    const json = JSON.parse(printed) as ReturnType<typeof changesAsJson>;
    expect(json).toMatchObject({
      subject: "四川",
      period: "2022年",
      summary: "2 处数据已变化，1 处措辞改变",
      words: [
        {
          factId: "rank|R&D经费投入强度|四川|2022年|level|全国",
          before: "并列",
          cell: "2022!C11",
        },
      ],
    });
    expect(json.figures[0]).toMatchObject({ before: "2.14%", after: "2.15%" });
  });

  it("tells the same of a text in Traditional characters", async () => {
    const plain = await narrate(edited(), ...SICHUAN, "--since", book());
    const args = [...SICHUAN, "--script", "hant", "--since", book()];
    expect(await narrate(edited(), ...args)).toEqual(plain);
  });

  it("finds no change in the workbook itself", async () => {
    const { printed } = await narrate(book(), ...SICHUAN, "--since", book());
    expect(printed).toBe("没有变化\n");
  });

  it("refuses an old workbook it cannot read or that does not know the subject, in one line", async () => {
    await writeFile(folder.path("坏.xlsx"), "?");
    const bad = await narrate(book(), "--since", folder.path("坏.xlsx"));
    expect(bad).toMatchObject({ code: 2, printed: "" });
    expect(bad.complaints).toHaveLength(1);
    await saveBook(folder.path("别.xlsx"), {
      "2022年": [HEADER, ["甲市", 1, 2], ["乙市", 3, 2.5], ["丙市", 2, 2.2]],
    });
    const foreign = await narrate(book(), ...SICHUAN, "--since", folder.path("别.xlsx"));
    expect(foreign.code).toBe(2);
    expect(foreign.complaints).toEqual([`${folder.path("别.xlsx")}：工作簿中没有“四川”的数据`]);
  });

  it.each([
    [["--since", "old.xlsx", "--format", "docx", "--out", "x.docx"], "docx"],
    [["--since", "old.xlsx", "--format", "html"], "html"],
    [["--since", "old.xlsx", "--frozen", "f.json"], "--frozen"],
    [["--since", "old.xlsx", "--freeze", "f.json"], "--freeze"],
    [["--frozen", "f.json", "--subject", "四川"], "--subject"],
  ])("does not take %j together", async (args, unfit) => {
    const { code, complaints } = await narrate(book(), ...args);
    expect([code, complaints]).toEqual([2, [`不认识的选项或取值：${unfit}`]]);
  });
});

describe("narrate --freeze and --frozen", () => {
  it("keeps a finished text, and tells what has drifted in another workbook since", async () => {
    const written = await narrate(book(), ...SICHUAN, "--freeze", finished());
    expect(written.printed).toContain("与辽宁并列全国第13位");
    const same = await narrate(book(), "--frozen", finished());
    expect(same).toEqual({ code: 0, printed: "没有变化\n", complaints: [] });
    const drifted = await narrate(edited(), "--frozen", finished());
    expect(drifted.printed).toContain("- 2022年!C25 2.14% → 2022!C11 2.15%");
    expect(drifted.printed).toContain("不再有“并列”");
  });

  it("asks for the text in the script and length it was finished in", async () => {
    const file = folder.path("繁.json");
    await narrate(book(), ...SICHUAN, "--script", "hant", "--length", "full", "--freeze", file);
    const same = await narrate(book(), "--frozen", file);
    expect(same.printed).toBe("没有变化\n");
    const drifted = await narrate(edited(), "--frozen", file);
    expect(drifted.printed).toContain("不再有“并列”");
  });

  it("refuses a file that is no finished text, in one line", async () => {
    for (const content of ["?", "{}", '{"version":99}']) {
      await writeFile(finished(), content);
      const { code, complaints, printed } = await narrate(book(), "--frozen", finished());
      expect({ code, printed }).toEqual({ code: 2, printed: "" });
      expect(complaints).toEqual([`${finished()}：定稿文件不能读取，可能由更新的版本保存或已损坏`]);
    }
    expect((await narrate(book(), "--frozen", folder.path("无.json"))).code).toBe(2);
  });

  it("says so when the finished text cannot be written", async () => {
    const nowhere = folder.path("无/定稿.json");
    const { code, complaints } = await narrate(book(), ...SICHUAN, "--freeze", nowhere);
    expect([code, complaints]).toEqual([2, [`无法写入 ${nowhere}`]]);
    await expect(readFile(nowhere)).rejects.toThrow();
  });
});
