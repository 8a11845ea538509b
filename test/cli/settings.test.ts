import { readFile, writeFile } from "node:fs/promises";
import { narrateCommand } from "../../src/cli/narrateCommand";
import type { GivenSettings } from "../../src/narrative/settings/settingsSchema";
import { SETTING_KEYS } from "../../src/hosts/settingKeys";
import { withSettings } from "../../workbench/book/withSettings";
import { REGION_ROWS } from "../support/regionReading";
import { ranBy } from "../support/ranBy";
import { saveBook, useFolder } from "../support/savedBook";

const folder = useFolder();
const book = () => folder.path("研发投入.xlsx");
const narrate = ranBy(narrateCommand);

beforeAll(() =>
  saveBook(book(), {
    "2022年": [
      ["地区", "R&D经费（亿元）", "R&D经费投入强度（%）"],
      ...REGION_ROWS.map((row) => [...row]),
    ],
  }),
);

async function narrateWith(text: string) {
  const file = folder.path("设置.json");
  await writeFile(file, text);
  return narrate(book(), "--subject", "四川", "--settings", file);
}

/** The workbook with a text where the pane keeps its settings of style. */
async function keeping(text: string): Promise<string> {
  const file = folder.path("写法.xlsx");
  const bytes = new Uint8Array(await readFile(book()));
  const setting = [SETTING_KEYS.wording, JSON.stringify(text)] as const;
  await writeFile(file, await withSettings(bytes, [[...setting]]));
  return file;
}

describe("settings of style kept in the workbook", () => {
  it("hold for narrate as for the pane, and a line says so", async () => {
    const file = await keeping('{"version":1,"ranks":"chinese","script":"hant"}');
    const { printed, complaints } = await narrate(file, "--subject", "四川");
    expect(printed).toContain("與遼寧並列全國第十三位");
    expect(complaints).toEqual([`${file}：已采用工作簿中保存的写法设置`]);
  });

  it("that are the house's own are not worth a line", async () => {
    const file = await keeping('{"version":1}');
    expect((await narrate(file, "--subject", "四川")).complaints).toEqual([]);
  });

  it("give way to the file that is named", async () => {
    const file = await keeping('{"version":1,"ranks":"chinese"}');
    const named = folder.path("另一种.json");
    await writeFile(named, '{"version":1,"ranks":"short"}');
    const { printed, complaints } = await narrate(
      file,
      ...["--subject", "四川", "--settings", named],
    );
    expect(printed).toContain("并列全国第十三，");
    expect(complaints).toEqual([]);
  });

  it("that cannot be read leave the text as usual, with a line", async () => {
    const file = await keeping('{"version":2,"ranks":"chinese"}');
    const { code, printed, complaints } = await narrate(file, "--subject", "四川");
    expect(code).toBe(0);
    expect(printed).toContain("并列全国第13位");
    expect(complaints).toEqual([`${file}：工作簿中保存的写法设置不能读取，文字按默认写法`]);
  });
});

describe("a sheet of parameters", () => {
  it("decides on length and characters where no option does", async () => {
    const file = folder.path("参数.xlsx");
    await saveBook(file, {
      参数: [
        ["参数", "内容"],
        ["报告年度", 2022],
        ["简/繁", "繁体"],
        ["篇幅", "摘要"],
      ],
      指标: [
        ["指标", "单位", "2022年", "2021年"],
        ["技术合同成交额", "亿元", 2.44, 2],
        ["高新技术企业", "家", 224, 187],
      ],
    });
    const asked = await narrate(file);
    // The brief text leaves the increase in number out.
    expect(asked.printed).toContain("高新技術企業224家，比上年增長19.8%");
    const { printed } = await narrate(file, "--script", "hans", "--length", "standard");
    expect(printed).toContain("高新技术企业达224家，较上年增加37家，增长19.8%");
  });
});

describe("narrate --settings", () => {
  it.each<[GivenSettings, string]>([
    [{ version: 1, ranks: "short", periods: "annual" }, "2022年度，四川R&D经费支出"],
    [{ version: 1, ranks: "short" }, "总量居全国第八；"],
    [{ version: 1, spacing: "figures" }, "总量居全国第 8 位；"],
    [{ version: 1, script: "hant" }, "與遼寧並列全國第13位"],
  ])("%j writes %s", async (settings, words) => {
    const { code, printed } = await narrateWith(JSON.stringify(settings));
    expect(code).toBe(0);
    expect(printed).toContain(words);
  });

  it.each<[what: string, text: string, line: string]>([
    [
      "a wrong choice, with its name and what can be chosen",
      '{"version":1,"ranks":"roman"}',
      "“位次（ranks：digits、chinese、short）”一项不认识或取值不对",
    ],
    [
      "a number out of bounds",
      '{"version":1,"thresholds":{"fewestTimes":1.5}}',
      "“翻番（thresholds.fewestTimes：2 至 1000）”一项不认识或取值不对",
    ],
    ["a setting nobody knows", '{"version":1,"tone":"warm"}', "“tone”一项不认识或取值不对"],
    ["a newer version", '{"version":2}', "“version”一项不认识或取值不对"],
    ["no settings at all", "位次：第三位", "措辞设置不能读取"],
  ])("complains in one line about %s", async (_what, text, line) => {
    const { code, printed, complaints } = await narrateWith(text);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complaints).toEqual([expect.stringMatching(/设置\.json：措辞设置不能读取/)]);
    expect(complaints[0]).toContain(line);
  });
});
