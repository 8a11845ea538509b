import { writeFile } from "node:fs/promises";
import type { CheckJson } from "../../src/check/print/checkJson";
import { checkCommand } from "../../src/cli/checkCommand";
import { ranBy } from "../support/ranBy";
import { saveBook, useFolder } from "../support/savedBook";

const folder = useFolder();
const book = () => folder.path("台账.xlsx");
const check = ranBy(checkCommand);

beforeAll(() =>
  saveBook(book(), {
    台账: [
      ["指标", "单位", "2022年", "2021年"],
      ["研发经费", "亿元", 8.4, 7.5],
      ["科技型中小企业", "家", 150, 100],
    ],
  }),
);

async function draft(text: string): Promise<string> {
  const file = folder.path("文稿.txt");
  await writeFile(file, text);
  return file;
}

describe("check", () => {
  it("ends with 0 where everything holds, and says how much it has looked at", async () => {
    const { code, printed } = await check(book(), await draft("研发经费8.4亿元。"));
    expect(code).toBe(0);
    expect(printed).toContain("检查 1 处：一致 1");
    expect(printed).toContain("未提及的指标：科技型中小企业150家");
  });

  it("ends with 1 where a figure is wrong, and says what is right and where it stands", async () => {
    const { code, printed } = await check(book(), await draft("研发经费8.6亿元。"));
    expect(code).toBe(1);
    expect(printed).toContain("【不一致】8.6亿元：应为8.4亿元（研发经费，台账!C2）");
  });

  it("prints places in the text as UTF-16 offsets", async () => {
    const { printed } = await check(
      book(),
      await draft("𠮷县研发经费8.4亿元。"),
      "--format",
      "json",
    );
    const { text, figures } = JSON.parse(printed) as CheckJson;
    expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(["8.4亿元"]);
  });

  it("takes the subject and the period it is given", async () => {
    const { printed } = await check(
      book(),
      await draft("研发经费7.5亿元。"),
      "--period",
      "2021",
      "--subject",
      "海川县",
      "--format",
      "json",
    );
    expect(JSON.parse(printed)).toMatchObject({
      subject: "海川县",
      period: "2021年",
      figures: [{ verdict: "一致", cells: ["台账!D2"] }],
    });
  });

  it.each<[string, readonly string[], RegExp]>([
    ["without a text", [], /请给出要核对的文稿/],
    ["of a text that is not there", ["没有.txt"], /没有\.txt/],
    ["with an unknown period", ["没有.txt", "--period", "某年"], /某年/],
  ])("%s ends with 2 and one line", async (_, more, line) => {
    const { code, complaints } = await check(book(), ...more);
    expect(code).toBe(2);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(line);
  });

  it("of an empty text ends with 2", async () => {
    const { code, complaints } = await check(book(), await draft(" \n"));
    expect([code, complaints.length]).toEqual([2, 1]);
  });
});
